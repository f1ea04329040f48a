import type { UnitCode } from '../identity/unit';

export const MONTHS = 12;
export const PLAN_YEARS = { first: 2020, last: 2099 } as const;
/** Enterprises in one cell at most. */
export const PLAN_MOST = 100_000;

/** How many enterprises shall hold the title at each month's end, January first; null: not planned. */
export interface PlanLine {
  /** Null: the city. */
  readonly unit: UnitCode | null;
  readonly months: readonly (number | null)[];
}

/** What does not add up. Months count from 1. */
export type PlanGap =
  | { readonly what: 'units_differ'; readonly month: number; readonly city: number; readonly units: number }
  | { readonly what: 'units_without_city'; readonly month: number; readonly units: number }
  | { readonly what: 'year_end_differs'; readonly city: number; readonly needed: number }
  | { readonly what: 'unit_incomplete'; readonly unit: UnitCode | null; readonly months: readonly number[] };

/**
 * The units of a month must add up to the city's number, and the last month must reach what the goal needs when its
 * horizon falls into the year (`needed` null: it does not). A line with some months and not others cannot be added up.
 */
export function planGaps(lines: readonly PlanLine[], needed: number | null): PlanGap[] {
  const city = lines.find(({ unit }) => unit === null);
  const units = lines.filter(({ unit, months }) => unit !== null && months.some((month) => month !== null));
  const gaps: PlanGap[] = [];
  for (let at = 0; at < MONTHS; at += 1) gaps.push(...monthGaps(city?.months[at] ?? null, units, at));
  const last = city?.months[MONTHS - 1] ?? null;
  if (needed !== null && last !== null && last !== needed) gaps.push({ what: 'year_end_differs', city: last, needed });
  for (const { unit, months } of [...(city ? [city] : []), ...units]) {
    const missing = months.flatMap((month, at) => (month === null ? [at + 1] : []));
    if (missing.length > 0 && missing.length < MONTHS) gaps.push({ what: 'unit_incomplete', unit, months: missing });
  }
  return gaps;
}

function monthGaps(city: number | null, units: readonly PlanLine[], at: number): PlanGap[] {
  const planned = units.flatMap(({ months }) => months[at] ?? []);
  if (planned.length === 0) return [];
  const sum = planned.reduce((all, one) => all + one, 0);
  if (city === null) return [{ what: 'units_without_city', month: at + 1, units: sum }];
  return sum === city ? [] : [{ what: 'units_differ', month: at + 1, city, units: sum }];
}

/** The plan of a month, of the city or of a unit; null where nothing is planned. */
export const plannedFor = (lines: readonly PlanLine[], unit: UnitCode | null, month: number): number | null =>
  lines.find((line) => line.unit === unit)?.months[month - 1] ?? null;
