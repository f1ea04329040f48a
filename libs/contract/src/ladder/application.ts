import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Role } from '@yanzhen/domain/identity/role';
import type { ApplicationState, Opinion, ReviewStage } from '@yanzhen/domain/ladder/application/application';
import type { SubmissionDifference } from '@yanzhen/domain/ladder/application/difference';
import type { ApplicationAct, Proposal } from '@yanzhen/domain/ladder/application/life';
import type { RoundPhase } from '@yanzhen/domain/ladder/application/round';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Evaluation, Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { BookScope, BookTier, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { StoredFile } from '../files/stored-file';

/** A round (批次) as the bureau announces it. */
export interface SaveRound {
  name: string;
  tier: BookTier;
  scope: BookScope;
  opensOn: string;
  closesOn: string;
  /** Days after the end in which a late application still comes in with its reason. */
  graceDays: number;
  /** Until when each unit has reviewed; null: the unit has no day of its own. */
  deadlines: { unitCode: UnitCode; day: string }[];
  /** Working days of publicity, at least. */
  publicityDays: number;
  note: string;
  /** The version that decides, whatever comes into force meanwhile; null: the book in force on the day of handing in. */
  book: PinnedBook | null;
}

export interface PinnedBook {
  code: string;
  version: number;
}

export interface ChangeRound extends SaveRound {
  version: number;
}

export interface RoundRow extends SaveRound {
  id: number;
  version: number;
  phase: RoundPhase;
  /** Applications in the reader's sight by state; states without any are left out. */
  counts: { state: ApplicationState; count: number }[];
  /** The reader's own application, when the reader is an enterprise. */
  own: { id: number; state: ApplicationState } | null;
}

export interface ApplicationFilter {
  round?: number;
  state?: ApplicationState[];
  unit?: UnitCode[];
  q?: string;
  /** Only what waits for the reader. */
  mine?: boolean;
}

export interface ApplicationRow {
  id: number;
  version: number;
  roundId: number;
  roundName: string;
  tier: BookTier;
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  state: ApplicationState;
  /** How often it was handed in. */
  submission: number;
  verdict: Verdict | null;
  late: boolean;
  proposal: Proposal | null;
  reviewers: string[];
  submittedAt: string | null;
  /** What the reader may do with it now. */
  acts: ApplicationAct[];
}

export interface ApplicationFile {
  id: number;
  file: StoredFile;
  /** The criterion that it proves; null: the application as a whole. */
  criterion: string | null;
}

/** What was handed in, as it was then. */
export interface FrozenSubmission {
  no: number;
  submittedAt: string;
  submittedBy: string;
  lateReason: string | null;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  asOf: string;
  facts: EnterpriseFacts;
  book: Rulebook;
  evaluation: Evaluation;
  files: ApplicationFile[];
  /** SHA-256 of facts, book and evaluation. */
  digest: string;
}

export interface PastApplicationAct {
  id: number;
  submission: number;
  act: ApplicationAct | 'start';
  from: ApplicationState | null;
  to: ApplicationState;
  by: string;
  role: Role | null;
  at: string;
  sentence: string | null;
  /** It was about an earlier submission: it no longer counts. */
  lapsed: boolean;
}

export interface OpinionRow {
  id: number;
  submission: number;
  stage: ReviewStage;
  criterion: string;
  opinion: Opinion;
  sentence: string | null;
  by: string;
  at: string;
}

export interface ReviewerRow {
  userId: number;
  name: string;
  stage: ReviewStage;
  /** Said that they must not review it, with the reason. */
  conflict: string | null;
}

export interface ApplicationDetail extends ApplicationRow {
  scope: BookScope;
  lateReason: string | null;
  files: ApplicationFile[];
  /** The last one; null before the first. */
  submitted: FrozenSubmission | null;
  /** Against the one before it. */
  difference: SubmissionDifference | null;
  /** As things are now, for whoever still works on it. */
  present: { book: Rulebook; evaluation: Evaluation; facts: EnterpriseFacts } | null;
  history: PastApplicationAct[];
  opinions: OpinionRow[];
  assigned: ReviewerRow[];
  titleId: number | null;
  publicityId: number | null;
}

export interface StartApplication {
  roundId: number;
  enterpriseId: number;
}

export interface ActOnApplication {
  version: number;
  act: ApplicationAct;
  sentence: string | null;
}

export interface BatchAct {
  act: ApplicationAct;
  sentence: string | null;
  items: { id: number; version: number }[];
}

export interface GiveOpinion {
  criterion: string;
  opinion: Opinion;
  sentence: string | null;
}

export interface AssignReviewer {
  userId: number;
  stage: ReviewStage;
}

export interface DeclareConflict {
  reason: string;
}

export interface ReviewerChoice {
  id: number;
  name: string;
}
