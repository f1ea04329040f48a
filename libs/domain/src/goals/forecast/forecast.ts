import type { Sorted } from './candidates';
import { type Band, type Rate, rateOf, type RateSources } from './rate';
import { RATE_KEYS, type RateKey } from './rate-key';

/** Candidates of one reason, times their rate. */
export interface ForecastLine {
  readonly by: RateKey;
  readonly count: number;
  readonly rate: Rate;
  /** Enterprises. */
  readonly expected: Band;
}

export interface ForecastSum {
  readonly lines: readonly ForecastLine[];
  /** Enterprises that hold the title on the day: registered ones and what is expected of the candidates. */
  readonly total: Band;
}

/** `sure`: even the low end reaches it · `open`: only the high end · `short`: not even that. */
export type Outlook = 'sure' | 'open' | 'short';

/** Low and high add up the low and high ends of all rates: as if all were wrong in the same direction. */
export function forecastOf({ registered, candidates }: Sorted, sources: RateSources): ForecastSum {
  const lines = RATE_KEYS.map((by): ForecastLine => {
    const count = candidates.filter((one) => one.by === by).length;
    const rate = rateOf(by, sources);
    return { by, count, rate, expected: times(count, rate) };
  });
  const sum = (of: keyof Band) => lines.reduce((all, { expected }) => all + expected[of], registered.length);
  return { lines, total: { low: sum('low'), point: sum('point'), high: sum('high') } };
}

const times = (count: number, { low, point, high }: Band): Band => ({
  low: count * low,
  point: count * point,
  high: count * high,
});

export function outlookOf({ low, high }: Band, needed: number): Outlook {
  if (low >= needed) return 'sure';
  return high >= needed ? 'open' : 'short';
}

/** In whole enterprises, so that the band still holds the point. */
export const wholeBand = ({ low, point, high }: Band): Band => ({
  low: Math.floor(low),
  point: Math.round(point),
  high: Math.ceil(high),
});

/** The first candidates of the list that together make up what is missing; all of them when nothing is planned. */
export const whoClosesTheGap = ({ candidates }: Sorted, missing: number | null): Sorted['candidates'] =>
  missing === null ? candidates : candidates.slice(0, Math.max(0, missing));
