import { type Quantity } from '../rulebook/rule';
import { type BookScope, type BookTier } from '../rulebook/rulebook';
import { type FactRef } from './facts';

/** `judgement`: a person has still to decide. */
export type State = 'met' | 'short' | 'unknown' | 'judgement';

export type Verdict = 'eligible' | 'not_eligible' | 'undecided';

/**
 * Why a number cannot be told. `missing` nobody has reported it · `base` growth from a zero or negative base ·
 * `divisor` a ratio to zero · `impossible` contradicts another figure · `suspect` looks like 元 in a 万元 column.
 */
export type Unknown = 'missing' | 'base' | 'divisor' | 'impossible' | 'suspect';

/** How a distance is counted. `share`: a part of one, told in percentage points. */
export type DistanceMeasure = 'wan' | 'persons' | 'items' | 'share' | 'percent' | 'years' | 'score' | 'place';

/** One way to close a gap: `fact` (null: the derived value itself) up or down by `by`, never less than what is needed. */
export interface Distance {
  readonly fact: FactRef | null;
  readonly measure: DistanceMeasure;
  readonly direction: 'up' | 'down';
  readonly by: number;
}

/** A condition as found; follows the shape of its `Test`: `parts` for all, any, not and least. */
export interface TestFinding {
  readonly state: State;
  /** The number compared; absent when unknown or when the condition compares no number. */
  readonly value?: number;
  readonly bar?: number;
  readonly unknown?: Unknown;
  /** Facts that were looked at. */
  readonly facts: readonly FactRef[];
  /** Facts whose absence leaves it open. */
  readonly missing?: readonly FactRef[];
  /** Alternatives; any of them closes the gap. */
  readonly distances?: readonly Distance[];
  readonly parts?: readonly TestFinding[];
}

/** Points that are certain, and those still possible while something is unknown. */
export interface PointRange {
  readonly least: number;
  readonly most: number;
  readonly max: number;
}

export interface CriterionFinding {
  readonly is: 'criterion';
  readonly id: string;
  readonly state: State;
  readonly test: TestFinding;
  readonly exemptions?: readonly { readonly id: string; readonly test: TestFinding }[];
}

export interface GroupFinding {
  readonly is: 'group';
  readonly id: string;
  readonly state: State;
  readonly of: readonly Finding[];
}

export interface ScoreFinding {
  readonly is: 'score';
  readonly id: string;
  readonly state: State;
  readonly total: PointRange;
  readonly pass: number;
  readonly categories: readonly CategoryFinding[];
}

export interface CategoryFinding extends PointRange {
  readonly id: string;
  readonly state: State;
  readonly items: readonly ItemFinding[];
}

export interface ItemFinding extends PointRange {
  readonly id: string;
  /** What was measured, one per way to count; each with its value. */
  readonly measured: readonly MeasuredFinding[];
  /** The cheapest step up: the points it would add and how far it is. */
  readonly next?: { readonly points: number; readonly distances: readonly Distance[] };
}

export interface MeasuredFinding {
  readonly value?: number;
  readonly quantity?: Quantity;
  readonly unknown?: Unknown;
  readonly facts: readonly FactRef[];
  readonly missing?: readonly FactRef[];
}

export interface BookFinding {
  readonly is: 'book';
  readonly id: string;
  readonly state: State;
  /** Null when no book is in force for that tier. */
  readonly evaluation: Evaluation | null;
}

export type Finding = CriterionFinding | GroupFinding | ScoreFinding | BookFinding;

/** How near the verdict is. */
export interface Nearness {
  /** Criteria that fall short on the shortest way to the title. */
  readonly short: number;
  readonly unknown: number;
  readonly judgement: number;
  /** Sum over the short criteria of their relative distance, each between 0 and 1; those that cannot be measured count 1. */
  readonly distance: number;
  /** Ids of the short criteria, the farthest first. */
  readonly heldBy: readonly string[];
  /** Ids of the criteria still open (unknown or judgement). */
  readonly open: readonly string[];
}

/** A figure that cannot be right, and was therefore not used. */
export interface ImpossibleFact {
  readonly facts: readonly FactRef[];
  readonly why:
    | 'rnd_above_revenue'
    | 'main_above_revenue'
    | 'rnd_staff_above_employees'
    | 'negative'
    | 'year_not_finished'
    | 'looks_like_yuan'
    | 'part_above_whole'
    | 'beyond_its_range'
    | 'in_the_future';
}

export interface Evaluation {
  readonly book: string;
  readonly version: number;
  readonly tier: BookTier;
  readonly scope: BookScope;
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly nearness: Nearness;
  /** Of the first score in the book. */
  readonly points: PointRange | null;
  readonly impossible: readonly ImpossibleFact[];
  /** Every fact that was looked at. */
  readonly facts: readonly FactRef[];
  /** Facts nobody has told that would decide something still open. */
  readonly missing: readonly FactRef[];
}
