import type { HotlineClientKind, HotlineClientRow, HotlineKeyRow } from '@yanzhen/contract/tickets/hotline';
import type { ConflictField } from '../../shared/feedback/conflict';

const KINDS: Readonly<Record<HotlineClientKind, string>> = {
  hotline: $localize`:@@keys.kind.hotline:12345 热线（签名接口）`,
  open311: $localize`:@@keys.kind.open311:其他系统（Open311）`,
};

export const CLIENT_KINDS = Object.keys(KINDS) as readonly HotlineClientKind[];
export const clientKindWords = (kind: HotlineClientKind): string => KINDS[kind];

export const activeWords = (active: boolean): string =>
  active ? $localize`:@@keys.active:启用` : $localize`:@@keys.inactive:已停用`;

export const CLIENT_FIELDS: readonly ConflictField<HotlineClientRow>[] = [
  { key: 'name', label: $localize`:@@keys.name:名称` },
  { key: 'callbackUrl', label: $localize`:@@keys.callback:办理结果推送地址` },
  { key: 'active', label: $localize`:@@keys.state:状态`, show: (active) => activeWords(Boolean(active)) },
];

export const validKeys = ({ keys }: HotlineClientRow): HotlineKeyRow[] => keys.filter(({ valid }) => valid);

/** The newest first: it is the one to use. */
export const keysOf = ({ keys }: HotlineClientRow): HotlineKeyRow[] => [...keys].reverse();

/** Where its requests go. */
export const addressOf = ({ kind }: Pick<HotlineClientRow, 'kind'>, origin: string): string =>
  `${origin}${kind === 'open311' ? '/api/open311/v2' : '/api/v1/hotline/tickets'}`;
