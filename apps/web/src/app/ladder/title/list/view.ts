import type { TitleWatch } from '@yanzhen/contract/ladder/title-life';
import { CHANGE_REPORT_STATES, type ChangeReportState } from '@yanzhen/domain/ladder/title-life/change-report';
import { DUTY_KINDS, DUTY_STATES, type DutyState } from '@yanzhen/domain/ladder/title-life/update-duty';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { listOf } from '../../../shared/url-state';
import { watchWords } from '../words';

export const WATCHES = ['due', 'lapsed', 'suspended', 'revoked', 'barred'] as const satisfies readonly TitleWatch[];
export const VIEWS = ['duties', 'changes', ...WATCHES] as const;
/** What is listed: the annual updates, the major changes, or titles that somebody has to look after. */
export type View = (typeof VIEWS)[number];

export const isWatch = (view: View): view is TitleWatch => WATCHES.some((watch) => watch === view);

export function viewWords(view: View): string {
  if (view === 'duties') return $localize`:@@titles.view.duties:年度更新`;
  return view === 'changes' ? $localize`:@@titles.view.changes:重大变化报告` : watchWords(view);
}

/** What each list holds, in a sentence. */
const ABOUT: Readonly<Record<View, string>> = {
  duties: $localize`:@@titles.about.duties:截止日持有有效称号的企业每年更新一次，由最高一级称号承担。逾期是指没有更新记录，不等于没有更新。`,
  changes: $localize`:@@titles.about.changes:称号有效期内发生更名、合并、重组、跨省迁移等重大变化，应在规定期限内报告。`,
  due: $localize`:@@titles.about.due:复核窗口已开、还没有接续称号的有效称号，到期早的在前。“预审”是系统按复核规则对现有数据的测评，不是复核结论。`,
  lapsed: $localize`:@@titles.about.lapsed:近一年内到期、没有接续的称号。`,
  suspended: $localize`:@@titles.about.suspended:暂停核查期间仍计入有效。`,
  revoked: $localize`:@@titles.about.revoked:撤销当天起不再有效。`,
  barred: $localize`:@@titles.about.barred:因撤销限制再次申报、期限未满的企业；期内系统不受理其申报。`,
};

export const aboutView = (view: View): string => ABOUT[view];

export interface ViewText {
  view?: string;
  unit?: string;
  kind?: string;
  state?: string;
  year?: string;
}

export interface Asked {
  readonly view: View;
  readonly unit: UnitCode[];
  readonly kind: TitleKind | null;
  readonly duty: DutyState | null;
  readonly report: ChangeReportState | null;
  readonly year: number;
}

/** First year with an update on record. */
export const FIRST_YEAR = 2023;

/** An address typed by hand may say anything: what the list does not know is left out. */
export function readView(text: ViewText, today: string): Asked {
  const units = listOf(text.unit);
  const [year, now] = [Number(text.year), Number(today.slice(0, 4))];
  return {
    view: VIEWS.find((view) => view === text.view) ?? 'duties',
    unit: UNIT_CODES.filter((code) => units.includes(code)),
    kind: DUTY_KINDS.find((kind) => kind === text.kind) ?? null,
    duty: DUTY_STATES.find((state) => state === text.state) ?? null,
    report: CHANGE_REPORT_STATES.find((state) => state === text.state) ?? null,
    year: Number.isInteger(year) && year >= FIRST_YEAR && year <= now + 1 ? year : now,
  };
}
