import type { TitleWatch } from '@yanzhen/contract/ladder/title-life';
import type { ChangeKind, ChangeReportState } from '@yanzhen/domain/ladder/title-life/change-report';
import type { ReviewState } from '@yanzhen/domain/ladder/title-life/review';
import { REVOCATION_GROUNDS, type RevocationGroundCode } from '@yanzhen/domain/ladder/title-life/revocation';
import type { TitleAct } from '@yanzhen/domain/ladder/title-life/standing';
import type { DutyState } from '@yanzhen/domain/ladder/title-life/update-duty';
import { language } from '../../shared/language';

type Tone = 'fine' | 'soon' | 'late' | '';
type Words = readonly [words: string, tone: Tone];

const DUTIES: Readonly<Record<DutyState, Words>> = {
  done: [$localize`:@@titles.duty.done:已按期更新`, 'fine'],
  late: [$localize`:@@titles.duty.late:逾期后更新`, 'soon'],
  open: [$localize`:@@titles.duty.open:待更新`, 'soon'],
  overdue: [$localize`:@@titles.duty.overdue:逾期未更新`, 'late'],
};

const REPORTS: Readonly<Record<ChangeReportState, Words>> = {
  reported: [$localize`:@@titles.report.reported:已按期报告`, 'fine'],
  late: [$localize`:@@titles.report.late:逾期后报告`, 'soon'],
  open: [$localize`:@@titles.report.open:待报告`, 'soon'],
  overdue: [$localize`:@@titles.report.overdue:逾期未报告`, 'late'],
};

const REVIEWS: Readonly<Record<ReviewState, Words>> = {
  early: [$localize`:@@titles.review.early:未到复核期`, ''],
  open: [$localize`:@@titles.review.open:复核期内`, 'soon'],
  renewed: [$localize`:@@titles.review.renewed:已通过复核接续`, 'fine'],
  lapsed: [$localize`:@@titles.review.lapsed:到期未续`, 'late'],
  revoked: [$localize`:@@titles.review.revoked:已撤销`, 'late'],
};

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  rename: $localize`:@@titles.change.rename:更名`,
  merger: $localize`:@@titles.change.merger:合并`,
  restructuring: $localize`:@@titles.change.restructuring:重组`,
  cross_province: $localize`:@@titles.change.crossProvince:跨省迁移`,
  overseas_branch: $localize`:@@titles.change.overseas:设立境外分支机构`,
  other: $localize`:@@titles.change.other:其他重大变化`,
};

const ACTS: Readonly<Record<TitleAct, string>> = {
  suspend: $localize`:@@titles.act.suspend:暂停待核查`,
  lift: $localize`:@@titles.act.lift:解除暂停`,
  revoke: $localize`:@@titles.act.revoke:撤销称号`,
  restore: $localize`:@@titles.act.restore:恢复称号`,
};

const WATCHES: Readonly<Record<TitleWatch, string>> = {
  due: $localize`:@@titles.watch.due:复核期内`,
  lapsed: $localize`:@@titles.watch.lapsed:到期未续`,
  suspended: $localize`:@@titles.watch.suspended:暂停待核查`,
  revoked: $localize`:@@titles.watch.revoked:已撤销`,
  barred: $localize`:@@titles.watch.barred:限制申报`,
};

const chip = (tone: Tone): string => (tone ? `chip ${tone}` : 'chip');

export const dutyWords = (state: DutyState): string => DUTIES[state][0];
export const dutyChip = (state: DutyState): string => chip(DUTIES[state][1]);
export const reportWords = (state: ChangeReportState): string => REPORTS[state][0];
export const reportChip = (state: ChangeReportState): string => chip(REPORTS[state][1]);
export const reviewWords = (state: ReviewState): string => REVIEWS[state][0];
export const reviewChip = (state: ReviewState): string => chip(REVIEWS[state][1]);
export const changeWords = (kind: ChangeKind): string => CHANGES[kind];
export const actWords = (act: TitleAct): string => ACTS[act];
export const watchWords = (watch: TitleWatch): string => WATCHES[watch];

export const groundWords = (code: RevocationGroundCode | null): string =>
  REVOCATION_GROUNDS.find((ground) => ground.code === code)?.[language()] ?? '—';
