import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';

/** One goal on a day. */
export interface GoalCount {
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

/** The other numeric targets of the policy, told as they stand: counted from rows, or not yet reported. */
export interface OtherGoal {
  code: string;
  what: string;
  whatEn: string;
  /** As the policy words it: `≥ 300 个/年`. */
  target: string;
  horizon: string;
  how: 'counted' | 'reported';
  /** Section and wording. */
  clause: string;
  /** Null: nobody has reported it. */
  value: number | null;
  /** How `value` is meant: `share` of one; null for a plain count. */
  unit: 'share' | null;
  /** What it was counted from: `facts.2025` = the annual facts of that year that are in the register. */
  basis: string | null;
}
