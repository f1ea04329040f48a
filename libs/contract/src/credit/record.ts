import type { Regime } from '@yanzhen/domain/credit/publicity';
import type { RecordKind, Severity } from '@yanzhen/domain/credit/record';
import type { Effect } from '@yanzhen/domain/credit/rules';
import type { CreditStanding, StandingPeriod } from '@yanzhen/domain/credit/standing';

export interface SaveCreditRecord {
  kind: RecordKind;
  /** Of penalties only. */
  severity: Severity | null;
  /** Empty for a grade. */
  document: string;
  issuer: string;
  decidedOn: string;
  /** Days of publicity when they differ from what the regime says; then with a reason. Null: as computed. */
  publicFrom: string | null;
  until: string | null;
  untilReason: string | null;
  /** From this day on repaired, off the list, or withdrawn. */
  endedOn: string | null;
  endReason: string | null;
  /** Somebody else's evaluation, as given. */
  grade: string | null;
  scale: string | null;
  /** Left out in a change: as it was (it is shown with personal data masked). */
  cause?: string | null;
}

export interface ChangeCreditRecord extends SaveCreditRecord {
  version: number;
  /** Kept in the history. */
  why: string;
}

export interface RemoveCreditRecord {
  version: number;
  /** Kept in the history; without it nothing is removed. */
  why?: string;
}

export interface CreditRecordRow extends SaveCreditRecord {
  id: number;
  version: number;
  enterpriseId: number;
  regime: Regime;
  /** As shown today: personal data masked. */
  cause: string | null;
  publicFrom: string;
  /** The first day on which repair may be asked for. */
  repairableFrom: string | null;
  /** The window follows from a text that nobody has confirmed. */
  confirmed: boolean;
  /** What it does on the day asked for; null when not in force. */
  effect: Effect | null;
}

/** What the credit room knows of an enterprise on a day. */
export interface CreditOfEnterprise {
  asOf: string;
  standing: CreditStanding;
  /** The first day of the present standing; null when it always was so. */
  since: string | null;
  /** The last day of the present standing as far as is known; null: no end is known. */
  lastDay: string | null;
  reasons: { recordId: number; effect: Effect; confirmed: boolean; lastDay: string | null }[];
  periods: StandingPeriod[];
  records: CreditRecordRow[];
  /** The version of the rules that decided. */
  rules: number;
  /** False: neither a list nor a record of this enterprise has come in yet. */
  fed: boolean;
}

export interface CreditHistoryRow {
  at: string;
  act: string;
  by: string;
  /** Why it was corrected or removed. */
  why: string | null;
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>> | null;
}
