import type { Me } from '@yanzhen/contract/identity/session';
import type { Permission } from '@yanzhen/domain/identity/permission';
import type { IconName } from '../shared/icon/icons';

export interface Door {
  link: string;
  icon: IconName;
  label: string;
}

/** Doors that belong together, under one word once there are many. */
export interface DoorGroup {
  /** Null: stands at the top without a word. */
  label: string | null;
  doors: Door[];
}

interface GuardedDoor extends Door {
  needs: Permission;
}

const doors = (): GuardedDoor[] => [
  { needs: 'goals.read', link: '/goals', icon: 'monitoring', label: $localize`:@@shell.nav.goals:目标看板` },
  { needs: 'registry.read', link: '/enterprises', icon: 'factory', label: $localize`:@@shell.nav.enterprises:企业库` },
  {
    needs: 'title.read',
    link: '/holders',
    icon: 'workspace_premium',
    label: $localize`:@@shell.nav.holders:名录与称号持有`,
  },
  {
    needs: 'title.watch',
    link: '/titles',
    icon: 'event_available',
    label: $localize`:@@shell.nav.titles:称号管理`,
  },
  { needs: 'ladder.reach', link: '/reach', icon: 'trending_up', label: $localize`:@@shell.nav.reach:可冲刺企业` },
  { needs: 'ladder.whatif', link: '/what-if', icon: 'tune', label: $localize`:@@shell.nav.whatIf:政策推演` },
  { needs: 'ladder.reach', link: '/rulebooks', icon: 'rule', label: $localize`:@@shell.nav.rulebooks:规则库` },
  {
    needs: 'application.read',
    link: '/rounds',
    icon: 'fact_check',
    label: $localize`:@@shell.nav.rounds:梯度申报`,
  },
  { needs: 'label.read', link: '/labels', icon: 'sell', label: $localize`:@@shell.nav.labels:标签` },
  { needs: 'pool.read', link: '/pools', icon: 'inventory_2', label: $localize`:@@shell.nav.pools:培育库` },
  {
    needs: 'title.watch',
    link: '/title-rules',
    icon: 'schedule',
    label: $localize`:@@shell.nav.titleRules:称号管理规则`,
  },
  { needs: 'credit.watch', link: '/credit', icon: 'shield', label: $localize`:@@shell.nav.credit:信用` },
  { needs: 'flag.list', link: '/credit-flags', icon: 'flag', label: $localize`:@@shell.nav.flags:支持标识` },
  { needs: 'call.read', link: '/calls', icon: 'leaderboard', label: $localize`:@@shell.nav.calls:优先支持排序` },
  {
    needs: 'liaison.read',
    link: '/liaison',
    icon: 'handshake',
    label: $localize`:@@shell.nav.liaison:包联走访`,
  },
  {
    needs: 'ticket.read',
    link: '/tickets',
    icon: 'support_agent',
    label: $localize`:@@shell.nav.tickets:诉求办理`,
  },
  {
    needs: 'exchange.import',
    link: '/imports',
    icon: 'upload_file',
    label: $localize`:@@shell.nav.imports:数据导入`,
  },
  { needs: 'identity.manage', link: '/users', icon: 'group', label: $localize`:@@shell.nav.users:用户` },
  { needs: 'hotline.manage', link: '/hotline-keys', icon: 'key', label: $localize`:@@shell.nav.hotlineKeys:热线接口` },
  {
    needs: 'calendar.write',
    link: '/calendar',
    icon: 'calendar_month',
    label: $localize`:@@shell.nav.calendar:工作日历`,
  },
  { needs: 'audit.read', link: '/audit', icon: 'verified_user', label: $localize`:@@shell.nav.audit:审计` },
];

/** The doors a person may open, in the order of the day's work. An enterprise's register is its own page. */
export function doorsOf(me: Pick<Me, 'role' | 'enterpriseId' | 'permissions'>): Door[] {
  const open = doors().filter((door) => me.permissions.includes(door.needs));
  if (me.role === 'liaison') return openFirst(open, '/liaison');
  if (me.role === 'department') return openFirst(open, '/tickets');
  if (me.role !== 'enterprise') return open.length ? open : [home()];
  const own: Door = {
    link: `/enterprises/${me.enterpriseId}`,
    icon: 'factory',
    label: $localize`:@@shell.nav.ownEnterprise:我的企业`,
  };
  const duties: Door = {
    link: `/enterprises/${me.enterpriseId}/duties`,
    icon: 'event_available',
    label: $localize`:@@shell.nav.duties:称号义务`,
  };
  return [own, duties, ...open.filter((door) => !INSTEAD.includes(door.link))];
}

/** With so many doors, groups have their words above them. */
const MANY = 9;

/** The same doors, grouped by what they are about; the order is kept within a group. */
export function groupsOf(doors: readonly Door[]): DoorGroup[] {
  if (doors.length < MANY) return [{ label: null, doors: [...doors] }];
  const grouped = GROUPS().map(({ label, links }) => ({
    label,
    doors: doors.filter(({ link }) => links.includes(link)),
  }));
  const named = grouped.flatMap((group) => group.doors);
  const first: DoorGroup = { label: null, doors: doors.filter((door) => !named.includes(door)) };
  return [first, ...grouped].filter((group) => group.doors.length > 0);
}

const GROUPS = () => [
  {
    label: $localize`:@@shell.group.registry:企业`,
    links: ['/enterprises', '/holders', '/titles', '/labels', '/pools'],
  },
  {
    label: $localize`:@@shell.group.ladder:梯度培育`,
    links: ['/reach', '/what-if', '/rulebooks', '/rounds', '/title-rules'],
  },
  { label: $localize`:@@shell.group.service:服务`, links: ['/liaison', '/tickets'] },
  { label: $localize`:@@shell.group.credit:信用`, links: ['/credit', '/credit-flags', '/calls'] },
  { label: $localize`:@@shell.group.data:数据`, links: ['/imports'] },
];

/** Lists of many: what an enterprise has itself stands on its own page. */
const INSTEAD = ['/enterprises', '/labels', '/pools'];

/** An officer's day begins with those to be visited, a department's with what was sent to it. */
const openFirst = (open: GuardedDoor[], link: string): Door[] => [
  ...open.filter((door) => door.link === link),
  ...open.filter((door) => door.link !== link),
];

const home = (): Door => ({ link: '/home', icon: 'home', label: $localize`:@@shell.home:首页` });
