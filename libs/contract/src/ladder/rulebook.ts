import type { RulebookStatus } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import type { BookScope, BookTier, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';

export interface RulebookRow {
  id: number;
  /** Of the row, for edits; the version of the book is `bookVersion`. */
  version: number;
  code: string;
  bookVersion: number;
  tier: BookTier;
  scope: BookScope[];
  zh: string;
  en: string;
  document: string;
  effectiveFrom: string;
  effectiveTo: string | null;
  status: RulebookStatus;
  /** In force today for its tier and a scope of it. */
  current: boolean;
  /** A rule of the city. */
  local: boolean;
  /** Somebody has compared it with the official text. */
  confirmed: boolean;
  confirmedBy: string | null;
  confirmedAt: string | null;
  /** Null: it came with the house. */
  madeBy: string | null;
  publishedBy: string | null;
  publishedAt: string | null;
  /** The book of which this one is a copy. */
  basedOn: number | null;
  /** The reader made it, so somebody else has to publish it. */
  own: boolean;
}

export interface RulebookDetail extends RulebookRow {
  body: Rulebook;
}

/** One number of a book (`numbersOf`), changed. */
export interface NumberChange {
  path: string;
  value: number;
}

/** Other words for a criterion, group, score, category or item. */
export interface WordsChange {
  id: string;
  zh: string;
  en: string;
}

/** What is left out stays. */
export interface ChangeDraft {
  version: number;
  zh?: string;
  en?: string;
  document?: string;
  source?: string;
  numbers?: NumberChange[];
  words?: WordsChange[];
}

export interface SeenRulebook {
  version: number;
}

export interface PublishRulebook extends SeenRulebook {
  /** First and last day of force; null = open. */
  effectiveFrom: string;
  effectiveTo: string | null;
}

export interface ConfirmRulebook extends SeenRulebook {
  confirmed: boolean;
  /** What it was compared with. */
  note: string;
}
