import type { Bands, Rate } from '@yanzhen/domain/goals/forecast/rate';
import type { Outlook } from '@yanzhen/domain/goals/forecast/forecast';
import type { ForecastPart, RateKey } from '@yanzhen/domain/goals/forecast/rate-key';
import type { Comparison } from '@yanzhen/domain/goals/targets';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { Page } from '../platform/page';

export interface ForecastFilter {
  /** Of a goal that counts titles. */
  code: string;
  /** Last day counted, today at the earliest; the goal's horizon when left out, or this year's end when that is over. */
  to?: string;
  /** Rates in percent that replace those known: `submitted:40-60-80,renewal:50-90-100`. */
  rates?: string;
}

/** Enterprises: low end, expected, high end. */
export interface ForecastBand {
  low: number;
  point: number;
  high: number;
}

export interface ForecastLineRow {
  by: RateKey;
  /** Exactly as many rows has the list of `by`. */
  count: number;
  rate: Rate;
  expected: ForecastBand;
}

/** Rates that the bureau has agreed on, of one goal. */
export interface SavedAssumptions {
  /** 0: none yet. */
  version: number;
  bands: Bands;
  note: string;
  by: string | null;
  at: string | null;
}

export interface Forecast {
  code: string;
  kind: TitleKind;
  today: string;
  to: string;
  unit: UnitCode | null;
  opens: boolean;
  /** The bar of the policy; null beside one unit's numbers. */
  goal: { target: number; comparison: Comparison; horizon: string } | null;
  /** What is needed on the day: by the goal, or by the unit's plan for the month; null when nobody has planned it. */
  needed: number | null;
  neededBy: 'goal' | 'plan' | null;
  /** Each is the length of its list; valid + coming − ending = registered. */
  valid: number;
  coming: number;
  ending: number;
  registered: number;
  lines: ForecastLineRow[];
  total: ForecastBand;
  outlook: Outlook | null;
  /** What is missing on the day if nothing but the registered titles counted; null without a number to reach. */
  missing: number | null;
  saved: SavedAssumptions;
}

export interface ForecastRowsFilter {
  code: string;
  to?: string;
  part: ForecastPart;
}

/** An enterprise behind a number of the forecast. */
export interface ForecastRow {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  /** Last day of the title that lasts longest; null without one. */
  validTo: string | null;
  /** Null: a title speaks for it. */
  by: RateKey | null;
  applicationId: number | null;
  /** Conditions short or unknown, for those that are near. */
  away: number | null;
  /** What holds it back. */
  heldBy: { zh: string; en: string }[];
}

/** `rank` counts from 1: the enterprises up to it would make up so much of what is missing. */
export interface GapRow extends ForecastRow {
  rank: number;
  rate: number;
}

export interface GapPage extends Page<GapRow> {
  needed: number | null;
  registered: number;
  missing: number | null;
  /** Everybody who may still close it, the list shows the first `missing` of them. */
  candidates: number;
}

export interface SaveAssumptions {
  code: string;
  /** The version that was looked at; 0 for the first. */
  version: number;
  /** As in an address; empty: none any more. */
  rates: string;
  /** What they rest on. */
  note: string;
}
