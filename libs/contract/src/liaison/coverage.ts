import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { DueState } from '@yanzhen/domain/liaison/cadence';
import type { Span } from '@yanzhen/domain/liaison/span';

/** Active enterprises within the reader's sight, today. Each number has a list with exactly as many rows. */
export interface CareCounts {
  enterprises: number;
  /** Somebody looks after it. */
  assigned: number;
  none: number;
  noLeader: number;
  noChief: number;
  /** Assigned, and nobody was ever there. */
  never: number;
  overdue: number;
  soon: number;
}

export interface CoverageCounts extends CareCounts {
  /** Of the assigned, how many somebody visited in each quarter of the year, and in the year. */
  visited: number[];
  visitedInYear: number;
}

export interface CoverageOfUnit extends CoverageCounts {
  unitCode: UnitCode;
}

export interface Coverage {
  today: string;
  year: number;
  quarters: Span[];
  total: CoverageCounts;
  units: CoverageOfUnit[];
  /** The rhythm was compared with the rules of the bureau. */
  confirmed: boolean;
}

/** Somebody who looks after enterprises today in the role asked for. */
export interface OfficerCoverage {
  officerId: number;
  name: string;
  post: string | null;
  /** Null = of the city. */
  unitCode: UnitCode | null;
  enterprises: number;
  never: number;
  overdue: number;
  /** Of these enterprises, how many the officer visited in each quarter. */
  visited: number[];
}

/** `own`: visits of the officer; `others`: of anybody else. `held`: the officer looked after it in the quarter. */
export interface CoverageCell {
  own: number;
  others: number;
  held: boolean;
}

/** One officer and one enterprise that they look after for at least a day of the year. */
export interface CoverageLine {
  officerId: number;
  officerName: string;
  officerPost: string | null;
  enterpriseId: number;
  enterpriseName: string;
  unitCode: UnitCode;
  lastVisitOn: string | null;
  due: DueState | null;
  cells: CoverageCell[];
}

export interface CoverageFilter {
  year?: number;
  unit?: UnitCode[];
}

export interface CoverageLineFilter extends CoverageFilter {
  role?: AssignmentRole;
  officerId?: number;
  /** Part of the officer's name. */
  q?: string;
}
