/** What an enterprise or a person says of it beside the annual figures; each shape belongs to one kind of `StatedMeaning`. */
export type StatedValue = number | boolean | string | YearlyValue | readonly StatedEvent[] | Judged;

/** Year → number, for example the platform score of 2025 and 2026. */
export type YearlyValue = Readonly<Record<string, number>>;

/** Something that happened on a day, or holds from `on` to `until` (both ends count; null = without end). */
export interface StatedEvent {
  /** A code of the meaning's `choices`. */
  readonly kind: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly until?: string | null;
  /** Place among the units honoured, 1 = first. */
  readonly rank?: number | null;
  /** What it is called: name of the award, number of the certificate. */
  readonly name?: string | null;
}

/** What a person decided where the policy names no number; `why` is the sentence that stands for it. */
export interface Judged {
  readonly yes: boolean;
  readonly why: string;
}

export type StatedKind = 'number' | 'yesno' | 'choice' | 'day' | 'yearly' | 'events' | 'judgement';

export interface StatedChoice {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export const choice = (code: string, zh: string, en: string): StatedChoice => ({ code, zh, en });

/** How a number is counted: items, persons, 万元, per cent (12.5 means 12.5 %), points, a place (1 is best). */
export type StatedMeasure = 'items' | 'persons' | 'wan' | 'percent' | 'score' | 'place';

export interface StatedMeaning {
  readonly key: string;
  readonly kind: StatedKind;
  readonly group: StatedGroup;
  readonly zh: string;
  readonly en: string;
  readonly measure?: StatedMeasure;
  /** Largest number that makes sense. */
  readonly max?: number;
  /** For `choice` from the lowest to the highest, for `events` the kinds there are. */
  readonly choices?: readonly StatedChoice[];
  /** For `events`: a place among the honoured units is asked for; it holds for a span of days. */
  readonly ranked?: true;
  readonly spans?: true;
  /** Whether more is better for every criterion that uses it: `more`, `less`, or neither. */
  readonly better?: 'more' | 'less';
  /** Only the bureau or a county decides it. */
  readonly official?: true;
  /** That room's records tell it; by hand only an official says it, as long as the room knows nothing. */
  readonly room?: 'credit';
  /** How the policy defines it. */
  readonly hintZh?: string;
  readonly hintEn?: string;
}

export const STATED_GROUPS = ['basis', 'innovation', 'quality', 'market', 'score', 'judgement'] as const;
export type StatedGroup = (typeof STATED_GROUPS)[number];
