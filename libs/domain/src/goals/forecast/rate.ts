import { DomainError } from '../../shared/domain-error';
import { RATE_KEYS, type RateKey } from './rate-key';

/** Shares of 1. */
export interface Band {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

/** How often it came out well, of how many that are decided. */
export interface Observed {
  readonly successes: number;
  readonly of: number;
}

/**
 * Where a rate comes from: `edited` by who looks now · `saved` by the bureau · `observed` for this title · `observed_all` over all titles
 * of the ladder, because this one has too few · `assumed`: nothing to observe.
 */
export type RateBasis = 'edited' | 'saved' | 'observed' | 'observed_all' | 'assumed';

export interface Rate extends Band {
  readonly basis: RateBasis;
  /** What was observed of this title, however few. */
  readonly observed: Observed;
  /** What the rate was taken from, with `observed_all`; else null. */
  readonly observedAll: Observed | null;
}

export type Bands = Readonly<Partial<Record<RateKey, Band>>>;
export type Observations = Readonly<Partial<Record<RateKey, Observed>>>;

/** Fewer decided ones say nothing: the rate is taken over all titles, or assumed. */
export const ENOUGH = 5;
const NONE: Observed = { successes: 0, of: 0 };

/** Nobody knows: anything may come of it, and nothing is promised. */
export const UNKNOWN: Band = { low: 0, point: 0, high: 1 };

/** Column, DTO and form take their limits from here. Lengths in characters. */
export const ASSUMPTION_LIMITS = { rates: 600, note: 300 } as const;

/** 95 % normal quantile. */
const Z = 1.96;

/** Wilson's interval: what rates would explain what was seen. Wide for few, and never outside 0 to 1. */
export function wilson({ successes, of }: Observed): Band {
  const point = successes / of;
  const square = Z * Z;
  const middle = point + square / (2 * of);
  const half = Z * Math.sqrt((point * (1 - point)) / of + square / (4 * of * of));
  const bounded = (share: number) => Math.min(1, Math.max(0, share / (1 + square / of)));
  return { low: Math.min(point, bounded(middle - half)), point, high: Math.max(point, bounded(middle + half)) };
}

export interface RateSources {
  readonly edited: Bands;
  readonly saved: Bands;
  readonly own: Observations;
  readonly all: Observations;
}

/** What is said of a rate, the more particular word first. */
export function rateOf(key: RateKey, { edited, saved, own, all }: RateSources): Rate {
  const observed = own[key] ?? NONE;
  const said = (basis: RateBasis, { low, point, high }: Band): Rate => ({
    ...{ low, point, high, basis, observed },
    observedAll: basis === 'observed_all' ? (all[key] ?? NONE) : null,
  });
  const [typed, kept, wider] = [edited[key], saved[key], all[key] ?? NONE];
  if (typed) return said('edited', typed);
  if (kept) return said('saved', kept);
  if (observed.of >= ENOUGH) return said('observed', wilson(observed));
  if (wider.of >= ENOUGH) return said('observed_all', wilson(wider));
  return said('assumed', UNKNOWN);
}

export const isBand = ({ low, point, high }: Band): boolean => 0 <= low && low <= point && point <= high && high <= 1;

const PERCENT = /^\d{1,3}(\.\d)?$/;

/** `submitted:40-60-80,renewal:50-90-100` in percent, as it stands in an address; null when it is none. */
export function readBands(text: string): Bands | null {
  const bands: Partial<Record<RateKey, Band>> = {};
  for (const part of text.split(',').filter(Boolean)) {
    const [name, numbers = '', ...rest] = part.split(':');
    const key = RATE_KEYS.find((known) => known === name);
    const percents = numbers.split('-');
    if (!key || rest.length > 0 || percents.length !== 3 || !percents.every((one) => PERCENT.test(one))) return null;
    const [low = 0, point = 0, high = 0] = percents.map((one) => Number(one) / 100);
    const band = { low, point, high };
    if (!isBand(band)) return null;
    bands[key] = band;
  }
  return bands;
}

/** @throws DomainError `goals.rates_wrong` */
export function mustReadBands(text: string): Bands {
  const bands = readBands(text);
  if (!bands) throw new DomainError('goals.rates_wrong', 'invalid', { rates: text });
  return bands;
}

export const writeBands = (bands: Bands): string =>
  RATE_KEYS.flatMap((key) => {
    const band = bands[key];
    return band ? [`${key}:${[band.low, band.point, band.high].map(percent).join('-')}`] : [];
  }).join(',');

/** One decimal at most. */
export const percent = (share: number): string => String(Math.round(share * 1000) / 10);
