import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { ReportedValue } from './goal';

/** One goal on a day. */
export interface GoalCount {
  id: number;
  version: number;
  code: string;
  kind: TitleKind;
  target: number;
  /** How the policy words the bar: 达到 ≥, 超过 >, 左右 ≈. */
  comparison: 'at_least' | 'more_than' | 'about';
  horizon: string;
  clause: string;
  count: number;
  byUnit: Record<UnitCode, number>;
  expiringSoon: number;
}

export interface Scoreboard {
  asOf: string;
  /** Null = the whole city; else the one unit the reader may see. */
  unit: UnitCode | null;
  /** Whether the reader may open the lists behind the numbers. */
  opens: boolean;
  goals: GoalCount[];
}

export interface TrendPoint {
  /** Day of the count, the last of each year and `asOf`. */
  day: string;
  counts: Record<TitleKind, number>;
}

/** The other numeric targets of the policy: counted from rows, reported by a person, or told as not yet reported. */
export interface OtherGoal {
  id: number;
  version: number;
  code: string;
  what: string;
  whatEn: string;
  /** As the policy words it: `≥ 300 个/年`. */
  target: string;
  measure: string;
  horizon: string;
  how: 'counted' | 'reported';
  /** Section and wording. */
  clause: string;
  /** Counted, in the goal's measure; null: nothing to count from. */
  value: number | null;
  /**
   * What it was counted from: `facts.2025` = the annual facts of that year that are in the register, `labels.2025` = labels that
   * are new in that year up to the day, `labels` = labels that are valid on the day.
   */
  basis: string | null;
  /** Enterprises (or labels) behind `value`, as many as its list has rows; null where no list is behind it. */
  rows: number | null;
  /** The latest figure up to the day; null: nobody has reported one. */
  reported: ReportedValue | null;
  /** Every figure ever entered, newest day first, the corrected ones among them. */
  history: ReportedValue[];
  /** Whether the bar is met by the reported figure, else by the counted one; null where there is no bar or no figure. */
  met: boolean | null;
}
