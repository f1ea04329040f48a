import { type FactKey } from '../../registry/annual-facts';
import { type StatedKeyOf } from '../../registry/stated-facts';
import { type TitleKind } from '../title-kind';

/** Fiscal year counted back from the as-of date: -1 is the last finished one (上年度), -2 the one before (上上年). */
export type YearBack = -1 | -2 | -3 | -4;

/** A number derived from facts. Amounts in 万元; ratios and growth as a part of one (0.03 = 3 %). */
export type Quantity =
  | { readonly annual: FactKey; readonly year: YearBack }
  | { readonly stated: StatedKeyOf<'number'> }
  /** A number given per calendar year; 0 is the year of the as-of date (本年度). */
  | { readonly yearly: StatedKeyOf<'yearly'>; readonly year: 0 | YearBack }
  | { readonly ratio: readonly [Quantity, Quantity] }
  /** (this year − year before) / year before; unknown from a zero or negative base. */
  | { readonly growth: FactKey; readonly year: YearBack }
  /** Arithmetic mean of the yearly growth of the last `years` years. */
  | { readonly averageGrowth: FactKey; readonly years: number }
  /** (last year / `years` years before)^(1/years) − 1. */
  | { readonly compoundGrowth: FactKey; readonly years: number }
  | { readonly sum: FactKey; readonly years: number }
  | { readonly mean: FactKey; readonly years: number }
  /** Full years from a stated day to the end of the last fiscal year. */
  | { readonly fullYears: StatedKeyOf<'day'> };

/** A condition. `atLeast`/`atMost` include the number (以上/以下 包含本数); `below`/`above` do not. */
export type Test =
  | { readonly value: Quantity; readonly atLeast: number }
  | { readonly value: Quantity; readonly atMost: number }
  | { readonly value: Quantity; readonly below: number }
  | { readonly value: Quantity; readonly above: number }
  | { readonly yes: StatedKeyOf<'yesno'> }
  | { readonly no: StatedKeyOf<'yesno'> }
  /** The choice or a higher one. */
  | { readonly choice: StatedKeyOf<'choice'>; readonly atLeast: string }
  | { readonly happened: StatedKeyOf<'events'>; readonly only?: EventWindow }
  | { readonly neverHappened: StatedKeyOf<'events'>; readonly only?: EventWindow }
  /** Holds one of these titles on the as-of date. */
  | { readonly title: readonly TitleKind[] }
  /** Sections of GB/T 4754, `C` = manufacturing. */
  | { readonly industry: readonly string[] }
  /** Medium, small or micro by the 2017 table from the last fiscal year (facts §4). */
  | { readonly sme: true }
  | { readonly judgement: StatedKeyOf<'judgement'> }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test }
  | { readonly least: number; readonly of: readonly Test[] };

/** Which events count. */
export interface EventWindow {
  readonly kinds?: readonly string[];
  /** Place among the honoured units, 3 = one of the first three. */
  readonly rankWithin?: number;
  /** Not longer ago than so many years before the as-of date (近三年). */
  readonly withinYears?: number;
  /** From 1 January of that year on (上一年及当年 = -1). */
  readonly sinceYear?: number;
  /** Holds on the as-of date. */
  readonly valid?: true;
  /** At least so many; 1 when left out. */
  readonly count?: number;
}

/** How an item of a score gives points. */
export type Points =
  /** More is better: the first bar that the value reaches, highest first. */
  | { readonly bands: Quantity; readonly from: readonly Band[]; readonly else: number }
  /** Less is better: the first bar that the value does not exceed, lowest first. */
  | { readonly bands: Quantity; readonly upTo: readonly Band[]; readonly else: number }
  /** The best of several ways to count (金额或占比取高档). */
  | { readonly best: readonly Points[] }
  /** Each full `step` gives `points`, at most `cap` (每满2年1分，封顶5). */
  | { readonly per: Quantity; readonly step: number; readonly points: number; readonly cap: number }
  /** Each condition met gives `points`, at most `cap` (每满足一项3分，封顶5). */
  | { readonly each: readonly Choice[]; readonly points: number; readonly cap: number }
  /** The first condition met, highest first. */
  | { readonly first: readonly (Choice & { readonly points: number })[]; readonly else: number }
  | { readonly choice: StatedKeyOf<'choice'>; readonly gives: Readonly<Record<string, number>> }
  /** A score that somebody else gave, at most `cap`. */
  | { readonly given: StatedKeyOf<'number'>; readonly cap: number };

export interface Band {
  readonly bar: number;
  readonly points: number;
}

export interface Choice {
  readonly zh: string;
  readonly en: string;
  readonly test: Test;
}
