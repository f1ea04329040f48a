import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Span } from '@yanzhen/domain/liaison/span';
import type { CareRow } from './assignment';
import type { CoverageCounts, CoverageOfUnit } from './coverage';
import type { PromiseLine } from './follow-up';

/** What happened on the days of a span. */
export interface DigestCounts {
  visits: number;
  /** Enterprises visited. */
  enterprises: number;
  /** Of them, those where nobody had ever been before. */
  first: number;
  requests: number;
  promises: number;
  kept: number;
  dropped: number;
  corrections: number;
}

export interface DigestOfUnit extends DigestCounts {
  unitCode: UnitCode;
}

/** How things stand today, whatever the span. */
export interface DigestToday {
  promisesDue: number;
  promisesBroken: number;
  requestsOpen: number;
  correctionsOpen: number;
}

/** 周调度 and 月讲评: what happened on the days of a week or month, and how coverage stands today. */
export interface Digest {
  span: Span;
  today: string;
  total: DigestCounts;
  units: DigestOfUnit[];
  /** The numbers of the coverage page. */
  coverage: CoverageCounts;
  coverageOfUnits: CoverageOfUnit[];
  confirmed: boolean;
  standing: DigestToday;
  /** The first of those that have waited longest. */
  overdue: CareRow[];
  broken: PromiseLine[];
}
