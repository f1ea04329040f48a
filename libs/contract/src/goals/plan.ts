import type { PlanGap, PlanLine } from '@yanzhen/domain/goals/plan';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';

/** The plan of one goal and year beside what was reached. */
export interface Plan {
  code: string;
  kind: TitleKind;
  year: number;
  /** 0: nobody has planned it. */
  version: number;
  /** Who changed it last, and when; null while nobody has. */
  by: string | null;
  at: string | null;
  /** What the city needs at the end of the year; null when the goal's horizon is in another year. */
  needed: number | null;
  /** The city's line (unit null) and those of the units; a county sees its own alone. */
  lines: PlanLine[];
  /** Holders at each month's end, as far as the year has come. */
  reached: ReachedLine[];
  gaps: PlanGap[];
}

export interface ReachedLine {
  unit: UnitCode | null;
  months: (number | null)[];
}

export interface SavePlan {
  code: string;
  year: number;
  version: number;
  lines: PlanLine[];
}
