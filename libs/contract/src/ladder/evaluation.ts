import type { EnterpriseFacts, FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Evaluation, PointRange, Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { BookScope, BookTier, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';

/** Where a fact comes from. */
export interface FactSource {
  source: string;
  verified: boolean;
  updatedAt: string;
  /** The room whose records say it; absent: it was stated. */
  room?: 'credit';
}

export interface HeldTitleRow {
  kind: TitleKind;
  validFrom: string;
  validTo: string;
}

/** Everything the gap page needs to show an enterprise's standing and to try values without asking again. */
export interface LadderOfEnterprise {
  enterpriseId: number;
  asOf: string;
  scope: BookScope;
  facts: EnterpriseFacts;
  /** By fact; an annual figure `rndExpense@2025` has the source of its year. */
  sources: Record<FactRef, FactSource>;
  /** In force on the day for the scope, one per tier in the order of the ladder, and what they refer to. */
  books: Rulebook[];
  /** One per book of `books`, in the same order. */
  evaluations: Evaluation[];
  /** Titles valid on the day. */
  held: HeldTitleRow[];
  /** Published books of the same scope that are not in force on the day: the other regime, for standing side by side. */
  others: Rulebook[];
}

/** What makes a verdict be looked at again. */
export type EvaluationCause = 'facts' | 'nightly' | 'asked';

/** What one book said. */
export interface StoredVerdict {
  book: string;
  bookVersion: number;
  tier: BookTier;
  scope: BookScope;
  verdict: Verdict;
  points: PointRange | null;
  short: number;
  unknown: number;
  judgement: number;
  distance: number;
  heldBy: string[];
}

/** What all books said of an enterprise, kept whenever a verdict or the facts under them changed. Newest first. */
export interface StoredEvaluation {
  id: number;
  enterpriseId: number;
  asOf: string;
  /** Of the facts that were used. */
  digest: string;
  cause: EvaluationCause;
  evaluatedAt: string;
  verdicts: StoredVerdict[];
}

export interface StoredDifference {
  book: string;
  what: keyof StoredVerdict;
  then: unknown;
  now: unknown;
}

/** The same facts and the same books once more. */
export interface Rerun {
  id: number;
  asOf: string;
  same: boolean;
  differences: StoredDifference[];
  /** With every finding, as the stored row has not; one per verdict. */
  evaluations: Evaluation[];
  facts: EnterpriseFacts;
  books: Rulebook[];
}

export type EvaluationRunState = 'running' | 'done' | 'failed';

/** One going over the whole register. */
export interface EvaluationRun {
  id: number;
  cause: Exclude<EvaluationCause, 'facts'>;
  asOf: string;
  state: EvaluationRunState;
  /** Enterprises. */
  total: number;
  done: number;
  /** Verdicts whose row was written. */
  changed: number;
  startedAt: string;
  finishedAt: string | null;
  /** Who asked; null for the nightly one. */
  by: string | null;
}
