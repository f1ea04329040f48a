import { type TitleKind } from '../title-kind';
import { type Points, type Test } from './rule';

/**
 * What a book leads to: a title of the ladder, 科技型 (a yearly number that stands beside 创新型), or the union of both
 * that is the first tier since 2026 (facts §0.2).
 */
export const BOOK_TIERS = ['innovative', 'tech', 'tier1', 'specialised', 'giant', 'leading'] as const;
export type BookTier = (typeof BOOK_TIERS)[number];

/** `new` 新申报, `review` 复核. */
export const BOOK_SCOPES = ['new', 'review'] as const;
export type BookScope = (typeof BOOK_SCOPES)[number];

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A policy's criteria as data. Every `id` is unique within its book and stays the same through its versions. */
export interface Rulebook extends Words {
  readonly code: string;
  /** Counted within `code`, from 1. A published version never changes. */
  readonly version: number;
  readonly tier: BookTier;
  readonly scope: readonly BookScope[];
  /** 文号. */
  readonly document: string;
  /** Where its numbers were read: addresses, sections. */
  readonly source: string;
  /** First and last day of force, `YYYY-MM-DD`; null = open. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  /** Somebody has compared it with the official text. */
  readonly confirmed: boolean;
  /** A rule of the city, no national one. */
  readonly local?: true;
  readonly note?: Words;
  /** All of them. */
  readonly requires: readonly Requirement[];
}

export type Requirement = Criterion | Group | Score | BookReference;

/** One condition of the text. Met as well when one of the exemptions is. */
export interface Criterion extends Words {
  readonly is: 'criterion';
  readonly id: string;
  /** Where it stands in the document: `附件1 第3条`. */
  readonly clause: string;
  readonly test: Test;
  readonly unless?: readonly Exemption[];
  /** A number or wording of this criterion that no public source confirms. */
  readonly unconfirmed?: true;
}

export interface Exemption extends Words {
  readonly id: string;
  readonly test: Test;
}

/** Conditions under one heading of the text: all of them, any, or at least `least`. */
export interface Group extends Words {
  readonly is: 'group';
  readonly id: string;
  readonly need: 'all' | 'any' | 'least';
  /** For `least`. */
  readonly least?: number;
  readonly of: readonly Requirement[];
}

/** A total of points with its bar, and what single categories must reach. */
export interface Score extends Words {
  readonly is: 'score';
  readonly id: string;
  readonly clause: string;
  readonly pass: number;
  readonly categories: readonly ScoreCategory[];
}

export interface ScoreCategory extends Words {
  readonly id: string;
  /** The least that this part must reach by itself. */
  readonly atLeast?: number;
  readonly items: readonly ScoreItem[];
}

export interface ScoreItem extends Words {
  readonly id: string;
  readonly max: number;
  readonly points: Points;
  readonly unconfirmed?: true;
}

/** Whatever another book of the same day and scope says. */
export interface BookReference {
  readonly is: 'book';
  readonly id: string;
  readonly tier: BookTier;
}

/** Where the title of a book is counted: 科技型 is no title of the ladder, the union is two halves. */
export const titleOfTier = (tier: BookTier): TitleKind | null =>
  tier === 'tech' ? null : tier === 'tier1' ? 'innovative' : tier;
