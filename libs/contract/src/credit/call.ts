import type { CallKind, RestrictedWay, TieRule } from '@yanzhen/domain/credit/call/call';
import type { ApartReason } from '@yanzhen/domain/credit/call/candidate';
import type { CallState, CallStep } from '@yanzhen/domain/credit/call/life';
import type { Placing } from '@yanzhen/domain/credit/call/places';
import type { Decider } from '@yanzhen/domain/credit/call/ranking';
import type { LineProblem } from '@yanzhen/domain/credit/call/score-table';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import type { UnitCode } from '@yanzhen/domain/identity/unit';

/** Scores cross the wire as people write them (`92.5`), so that no digit is lost on the way. */
export interface SaveCall {
  name: string;
  kind: CallKind;
  note: string;
  /** The most a score can be. */
  most: string;
  /** `0`: only the same score is equal. */
  band: string;
  tieRules: TieRule[];
  restricted: RestrictedWay;
  places: number | null;
  bar: string | null;
  unitPlaces: { unitCode: UnitCode; places: number }[];
}

export interface ChangeCall extends SaveCall {
  version: number;
}

export interface CallRow extends ChangeCall {
  id: number;
  state: CallState;
  candidates: number;
  scored: number;
  createdBy: string;
  createdAt: string;
}

/** Who did a step, and when. */
export interface CallDoing {
  by: string;
  at: string;
}

export interface CallDetail extends CallRow {
  /** What the reader may do next. */
  steps: CallStep[];
  /** Why scores were opened again the last time. */
  reopened: (CallDoing & { reason: string }) | null;
  ranked: (CallDoing & { standingOn: string; seed: string; hash: string }) | null;
  proposed: CallDoing | null;
  frozen: CallDoing | null;
  publicity: CallPublicity | null;
}

export interface CallPublicity {
  title: string;
  contact: string;
  startsOn: string;
  endsOn: string;
  estimated: boolean;
}

export interface TakeCallStep {
  version: number;
  step: 'open' | 'rank' | 'reopen' | 'propose' | 'freeze';
  /** Why scores are opened again. */
  reason: string | null;
  /** Of the draw; null: the house makes one. Once it is set it stays. */
  seed: string | null;
}

export interface PublishCall {
  version: number;
  title: string;
  contact: string;
  startsOn: string;
  /** Working days, both ends counted. */
  days: number;
}

export interface CandidateRow {
  id: number;
  version: number;
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  score: string | null;
  submittedAt: string | null;
  withdrawn: string | null;
  /** Today's; null: nobody told anything. */
  standing: CreditStanding | null;
}

export interface AddCandidates {
  enterpriseIds: number[];
}

export interface ScoreCandidate {
  version: number;
  score: string | null;
  submittedAt: string | null;
}

export interface WithdrawCandidate {
  version: number;
  /** Null: takes part again. */
  reason: string | null;
}

export interface ScoreTable {
  /** As copied out of a spreadsheet: tabs between the cells. */
  text: string;
  /** False: only tells what it would do. */
  apply: boolean;
}

export interface ScoreTableLine {
  line: number;
  who: string;
  enterprise: { id: number; name: string } | null;
  /** Becomes a candidate with this table. */
  joins: boolean;
  score: string | null;
  submittedAt: string | null;
  problem: LineProblem | null;
}

export interface ScoreTableAnswer {
  lines: ScoreTableLine[];
  problems: number;
  joining: number;
  scored: number;
  /** Null unless it was applied. */
  applied: boolean;
}

export interface RankedLine {
  place: number;
  candidateId: number;
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  score: string;
  /** Equals share it; 0 the highest. */
  group: number;
  standing: CreditStanding | null;
  submittedAt: string | null;
  revenue: number | null;
  placing: Placing;
  /** Why it stands before the next one. */
  before: Decider | null;
  /** Of the draw, where it took a part in one. */
  ticket: string | null;
}

export interface ApartLine {
  candidateId: number;
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  score: string | null;
  standing: CreditStanding | null;
  reason: ApartReason;
  withdrawn: string | null;
}

export interface StandingDifference {
  candidateId: number;
  name: string;
  then: CreditStanding | null;
  now: CreditStanding | null;
}

export interface RankingView {
  lines: RankedLine[];
  apart: ApartLine[];
  /** Who stands otherwise today; the list stays as it is. */
  differences: StandingDifference[];
}

/** The ranking made anew from what was kept. */
export interface RankingRerun {
  same: boolean;
  hash: string;
}

/** What anybody may read. */
export interface PublicCall {
  id: number;
  name: string;
  kind: CallKind;
  title: string;
  contact: string;
  startsOn: string;
  endsOn: string;
  running: boolean;
  enterprises: { place: number; name: string; unitCode: UnitCode }[];
}
