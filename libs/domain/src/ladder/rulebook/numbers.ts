import { FACT_MEANINGS } from '../../registry/annual-facts';
import { statedMeaning } from '../../registry/stated-facts';
import { DomainError } from '../../shared/domain-error';
import { readRulebook } from './read-rulebook';
import { type Quantity } from './rule';
import { type Rulebook } from './rulebook';

/** How a number of a book is meant: `share` a part of one, `points`, `years`, `count` how many, `place` the first n. */
export type NumberMeasure =
  'wan' | 'persons' | 'items' | 'share' | 'percent' | 'score' | 'points' | 'years' | 'count' | 'place';

/** One number that a draft may change. */
export interface BookNumber {
  /** `requires[3].test.atLeast` */
  readonly path: string;
  /** The criterion, item, category or score that it stands in. */
  readonly id: string;
  /** What it does there: `atLeast`, `bar`, `points`, `pass`, `withinYears` … */
  readonly role: string;
  readonly value: number;
  readonly measure: NumberMeasure;
}

const ROLES: Readonly<Record<string, NumberMeasure>> = {
  points: 'points',
  else: 'points',
  cap: 'points',
  max: 'points',
  pass: 'points',
  withinYears: 'years',
  rankWithin: 'place',
  count: 'count',
  least: 'count',
};
/** Parts of a rule's shape: another year is another rule, not another number. */
const FIXED = ['year', 'years', 'sinceYear', 'version'];

/** Every number of the criteria in the order of the text. */
export const numbersOf = (book: Rulebook): BookNumber[] => within(book.requires, 'requires', '', null);

/**
 * A copy of the book with one number changed. The rest stays; a number that would break the book (bands out of order, more points
 * than the maximum) is refused.
 * @throws DomainError `ladder.number_unknown`, `ladder.rulebook_invalid`
 */
export function withNumber(book: Rulebook, path: string, value: number): Rulebook {
  if (!numbersOf(book).some((number) => number.path === path))
    throw new DomainError('ladder.number_unknown', 'invalid', { path });
  return readRulebook(replaced(book, path.split(/[.[\]]+/).filter(Boolean), value));
}

function within(value: unknown, path: string, id: string, bars: NumberMeasure | null): BookNumber[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => within(one, `${path}[${at}]`, id, bars));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const here = typeof record['id'] === 'string' ? record['id'] : id;
  const measure = measureOfBars(record) ?? bars;
  return Object.entries(record).flatMap(([key, one]) => {
    if (FIXED.includes(key)) return [];
    if (typeof one !== 'number') return within(one, `${path}.${key}`, here, measure);
    // `atLeast` of a category are points; elsewhere it is the bar of what is compared.
    const told = ROLES[key] ?? ('items' in record ? 'points' : measure) ?? 'points';
    return [{ path: `${path}.${key}`, id: here, role: key, value: one, measure: told }];
  });
}

function measureOfBars(record: Readonly<Record<string, unknown>>): NumberMeasure | null {
  const compared = record['value'] ?? record['bands'] ?? record['per'];
  return typeof compared === 'object' && compared !== null ? quantityMeasure(compared as Quantity) : null;
}

/** In which unit a derived number is told. */
export function quantityMeasure(quantity: Quantity): NumberMeasure {
  if ('ratio' in quantity || 'growth' in quantity || 'averageGrowth' in quantity || 'compoundGrowth' in quantity)
    return 'share';
  if ('fullYears' in quantity) return 'years';
  if ('stated' in quantity) return statedMeaning(quantity.stated).measure ?? 'items';
  if ('yearly' in quantity) return statedMeaning(quantity.yearly).measure ?? 'items';
  const key = 'annual' in quantity ? quantity.annual : 'sum' in quantity ? quantity.sum : quantity.mean;
  return FACT_MEANINGS.find((meaning) => meaning.key === key)?.measure ?? 'wan';
}

function replaced(value: unknown, [key = '', ...rest]: readonly string[], number: number): unknown {
  const inner = (one: unknown) => (rest.length === 0 ? number : replaced(one, rest, number));
  if (Array.isArray(value)) return value.map((one: unknown, at) => (String(at) === key ? inner(one) : one));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: inner(record[key]) };
}
