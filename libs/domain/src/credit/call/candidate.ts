import type { UnitCode } from '../../identity/unit';
import type { CreditStanding } from '../standing';
import type { Points } from './points';

/** One who wants a place, as they are ranked. */
export interface Candidate {
  readonly id: number;
  readonly enterpriseId: number;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
  readonly score: Points | null;
  /** Of the papers; an instant. */
  readonly submittedAt: string | null;
  /** 万元 of the last year known. */
  readonly revenue: number | null;
  /** Null: nobody told the credit room anything about it, which is no mark against it. */
  readonly standing: CreditStanding | null;
  /** Why it no longer takes part. */
  readonly withdrawn: string | null;
}

/** One that is not ranked stands apart, with the reason. */
export const APART_REASONS = ['withdrawn', 'blocked', 'restricted'] as const;
export type ApartReason = (typeof APART_REASONS)[number];

export interface Apart {
  readonly candidate: Candidate;
  readonly reason: ApartReason;
}

/** A candidate that takes part in the order. */
export interface Ranked extends Candidate {
  readonly score: Points;
}
