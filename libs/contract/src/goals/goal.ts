import type { Goal } from '@yanzhen/domain/goals/goal';
import type { Comparison } from '@yanzhen/domain/goals/targets';
import type { UnitCode } from '@yanzhen/domain/identity/unit';

export type GoalRow = Goal;

/** What may be said of a goal; name, measure and way of counting belong to its code. */
export interface GoalBar {
  target: number | null;
  /** Upper end, for `between`. */
  upTo: number | null;
  comparison: Comparison | null;
  /** Section and wording that the bar is taken from. */
  clause: string;
}

/** A later horizon of a code that is there. */
export interface AddGoal extends GoalBar {
  code: string;
  horizon: string;
}

export interface ChangeGoal extends GoalBar {
  version: number;
}

/** A figure that somebody entered for a day. `version` 2 and more correct an earlier one, which stays. */
export interface ReportedValue {
  code: string;
  asOf: string;
  /** In the goal's measure; null: taken back. */
  value: number | null;
  source: string;
  version: number;
  by: string;
  at: string;
}

export interface ReportValue {
  code: string;
  asOf: string;
  value: number | null;
  source: string;
  /** The version that was looked at; 0 for the first figure of the day. */
  version: number;
}

/** One enterprise behind a number that is counted from annual facts, 万元. */
export interface FirmFigures {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  year: number;
  revenue: number;
  rndExpense: number | null;
}

export interface FirmFilter {
  /** `goose-10` … `goose-100`, `rd-intensity`. */
  code: string;
  /** The year before this day is counted; today when left out. */
  asOf?: string;
  unit?: UnitCode[];
}
