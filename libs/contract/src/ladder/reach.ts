import type { Distance, PointRange, Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { BookScope, BookTier, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { Pool } from '@yanzhen/domain/ladder/pool/pool';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Page } from '../platform/page';

/** Who could climb. Without `scope`, new applications of those who do not hold the title. */
export interface ReachFilter {
  tier: BookTier;
  scope?: BookScope;
  unit?: UnitCode[];
  /** Divisions of GB/T 4754. */
  industry?: string[];
  verdict?: Verdict[];
  /** Id of a criterion that is short. */
  criterion?: string;
  /** With `criterion`: nothing else is short or unknown. */
  only?: boolean;
  /** At most so many criteria short or unknown. */
  short?: number;
  /** Is in this pool no more, or never was. */
  notIn?: Pool;
}

/** One of the criteria that hold an enterprise back, with what would close it. */
export interface ReachGap {
  /** Of the criterion in the book. */
  id: string;
  state: 'short' | 'unknown' | 'judgement';
  value: number | null;
  bar: number | null;
  distances: Distance[];
}

export interface ReachRow {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  industryCode: string | null;
  verdict: Verdict;
  points: PointRange | null;
  short: number;
  unknown: number;
  judgement: number;
  /** Weighted distance of the short ones. */
  distance: number;
  heldBy: string[];
  open: string[];
  /** The first two that hold it back. */
  gaps: ReachGap[];
  evaluatedAt: string;
}

/** Nearest first: by criteria short or unknown, then distance. */
export interface ReachPage extends Page<ReachRow> {
  /** The book that the verdicts follow; null when none is in force. */
  book: Rulebook | null;
}

export interface ReachCount {
  enterprises: number;
  eligible: number;
  /** At most 1, 2, 3 criteria short or unknown, the eligible ones not among them. */
  within: [number, number, number];
  undecided: number;
}

export interface ReachSummary {
  tier: BookTier;
  scope: BookScope;
  book: string | null;
  bookVersion: number | null;
  /** When the oldest of these verdicts was looked at; null when there is none. */
  evaluatedAt: string | null;
  all: ReachCount;
  byUnit: { unitCode: UnitCode; count: ReachCount }[];
  /** Criteria that alone hold enterprises back, most frequent first. */
  onlyBy: { criterion: string; count: number }[];
  /** Valid titles of the tier today in sight. */
  holders: number;
  /** Null when no goal counts this tier, or the reader sees one unit and the goal is the city's. */
  goal: { target: number; horizon: string; needed: number } | null;
}
