import type { CareState } from '@yanzhen/contract/liaison/assignment';
import type { CoverageCounts } from '@yanzhen/contract/liaison/coverage';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { spanOf } from '@yanzhen/domain/liaison/span';
import { formatDay } from '../../shared/format/days';

const LACKING: Readonly<Record<AssignmentRole, string>> = {
  leader: $localize`:@@liaison.coverage.noLeader:无包联领导`,
  chief: $localize`:@@liaison.coverage.noChief:无首席服务员`,
  liaison: $localize`:@@liaison.coverage.noLiaison:无联络员`,
};

const STATES: Readonly<Record<CareState, string>> = {
  overdue: $localize`:@@liaison.coverage.overdue:走访逾期`,
  soon: $localize`:@@liaison.coverage.soon:临近到期`,
  fine: $localize`:@@liaison.coverage.fine:未到期`,
  never: $localize`:@@liaison.coverage.never:从未走访`,
  none: $localize`:@@liaison.coverage.none:无人包联`,
};

export const lackingName = (role: AssignmentRole): string => LACKING[role];
export const careStateWords = (state: CareState): string => STATES[state];

export const quarterName = (at: number): string =>
  [
    $localize`:@@liaison.quarter.1:一季度`,
    $localize`:@@liaison.quarter.2:二季度`,
    $localize`:@@liaison.quarter.3:三季度`,
    $localize`:@@liaison.quarter.4:四季度`,
  ][at] ?? '';

/** `2026年二季度`, `2026年6月`, `2026年第24周（6月8日至6月14日）`. */
export function spanName(key: string): string {
  const span = spanOf(key);
  if (!span) return key;
  const year = key.slice(0, 4);
  if (span.kind === 'year') return $localize`:@@liaison.span.year:${year}:year:年`;
  if (span.kind === 'quarter')
    return $localize`:@@liaison.span.quarter:${year}:year:年${quarterName(Number(key.slice(5)) - 1)}:quarter:`;
  if (span.kind === 'month') return $localize`:@@liaison.span.month:${year}:year:年${Number(key.slice(5))}:month:月`;
  return $localize`:@@liaison.span.week:${year}:year:年第${Number(key.slice(6))}:week:周（${formatDay(span.from)}:from:至${formatDay(span.to)}:to:）`;
}

export interface Figure {
  key: string;
  label: string;
  count: (counts: CoverageCounts) => number;
  /** The list behind the number. */
  list: Record<string, string>;
  tone: '' | 'late' | 'soon';
}

/** The numbers of today, each with what its list is asked for. */
export const FIGURES: readonly Figure[] = [
  {
    key: 'none',
    label: STATES.none,
    count: ({ none }) => none,
    list: { state: 'none' },
    tone: 'soon',
  },
  {
    key: 'noLeader',
    label: LACKING.leader,
    count: ({ noLeader }) => noLeader,
    list: { without: 'leader' },
    tone: 'soon',
  },
  {
    key: 'noChief',
    label: LACKING.chief,
    count: ({ noChief }) => noChief,
    list: { without: 'chief' },
    tone: 'soon',
  },
  { key: 'never', label: STATES.never, count: ({ never }) => never, list: { state: 'never' }, tone: 'late' },
  { key: 'overdue', label: STATES.overdue, count: ({ overdue }) => overdue, list: { state: 'overdue' }, tone: 'late' },
  { key: 'soon', label: STATES.soon, count: ({ soon }) => soon, list: { state: 'soon' }, tone: 'soon' },
];
