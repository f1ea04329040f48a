import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';

export interface OpenPublicity {
  title: string;
  /** Whom to turn to: an office with its number, no person's own. */
  contact: string;
  startsOn: string;
  items: { id: number; version: number }[];
}

export interface PublicityRow {
  id: number;
  roundId: number;
  title: string;
  contact: string;
  startsOn: string;
  endsOn: string;
  estimated: boolean;
  running: boolean;
  applications: number;
  openObjections: number;
}

/** What anybody may read: names of enterprises, nothing of a person. */
export interface PublicPublicity {
  id: number;
  title: string;
  contact: string;
  tier: BookTier;
  startsOn: string;
  endsOn: string;
  /** The last day lies in a year whose days off are not published. */
  estimated: boolean;
  running: boolean;
  enterprises: { id: number; name: string; unitCode: UnitCode }[];
}

export interface RaiseObjection {
  /** An application of the list; null: the list as a whole. */
  applicationId: number | null;
  name: string;
  contact: string;
  content: string;
}

export interface ObjectionRow {
  id: number;
  version: number;
  publicityId: number;
  applicationId: number | null;
  enterprise: string | null;
  /** Masked until asked for. */
  name: string;
  contact: string;
  content: string;
  state: 'open' | 'dismissed' | 'upheld';
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  createdAt: string;
}

export interface AnswerObjection {
  version: number;
  upheld: boolean;
  answer: string;
}

export interface ObjectorData {
  name: string;
  contact: string;
}

export interface RecogniseByHand {
  version: number;
  batch: string;
  certificateNo: string | null;
  document: string | null;
  validFrom: string;
  validTo: string;
}

/** What the notice says otherwise than the city recommended. */
export interface OutcomeDifferences {
  recognised: number;
  /** Recommended, and in no list so far. */
  waiting: { id: number; name: string; unitCode: UnitCode }[];
  notRecognised: { id: number; name: string; unitCode: UnitCode }[];
  /** In the batches of this round's titles, though the city recommended no application of theirs. */
  beyond: { enterpriseId: number; name: string; unitCode: UnitCode; batch: string }[];
}

export interface MakeDraw {
  /** Null: the house makes one. */
  seed: string | null;
  count: number;
  purpose: string;
}

export interface DrawRow {
  id: number;
  seed: string;
  count: number;
  purpose: string;
  by: string;
  at: string;
  /** How many took part. */
  pool: number;
  drawn: { applicationId: number; name: string; uscc: string; ticket: string }[];
}

/** A draw as anybody may read and repeat it: names and codes of enterprises, nothing of a person. */
export interface PublicDraw {
  id: number;
  seed: string;
  count: number;
  purpose: string;
  at: string;
  /** Everybody who took part. */
  pool: { name: string; uscc: string }[];
  /** In the order in which they were drawn. */
  drawn: string[];
}

/** Drawn once more from the same pool. */
export interface DrawRerun {
  same: boolean;
  pool: { uscc: string; ticket: string }[];
}
