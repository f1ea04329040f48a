/** What a credit record is (policy/facts.md §7.3). `grade`: somebody else's evaluation, kept as it was given, never converted. */
export const RECORD_KINDS = ['penalty', 'abnormal', 'dishonest', 'commendation', 'grade'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const SEVERITIES = ['minor', 'general', 'serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `in_force`: counts on the day asked for. `over`: repaired, off the list, or past its last day. */
export const RECORD_STATES = ['in_force', 'over'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** What speaks against an enterprise; these can be repaired or left, the others end by their date. */
export const isNegative = (kind: RecordKind): boolean =>
  kind === 'penalty' || kind === 'abnormal' || kind === 'dishonest';

/** As much of a record as standing follows from. Days in Asia/Shanghai; first and last day count. */
export interface CreditRecord {
  readonly id: number;
  readonly kind: RecordKind;
  /** Of penalties; null for the rest. */
  readonly severity: Severity | null;
  readonly decidedOn: string;
  /** Last day of publicity, of a list's term or of a commendation's validity; null when no end is known. */
  readonly until: string | null;
  /** From this day on repaired, off the list, or withdrawn by its issuer. */
  readonly endedOn: string | null;
}

/** How far ahead the room looks for what ends. */
export const ENDING_SOON_DAYS = 30;

export const CREDIT_LIMITS = {
  issuer: 80,
  document: 80,
  category: 40,
  grade: 20,
  scale: 60,
  text: 500,
  reason: 200,
  files: 5,
} as const;

/** Known on that day, not yet over, not repaired. */
export const inForce = ({ decidedOn, until, endedOn }: CreditRecord, day: string): boolean =>
  decidedOn <= day && (endedOn === null || endedOn > day) && (until === null || until >= day);
