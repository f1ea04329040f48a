import { type FactKey } from '../../registry/annual-facts';
import { type SizeClass, sizeClass } from '../../registry/size-class';
import { type StatedFacts, type StatedKey } from '../../registry/stated-facts';
import { type FactsOfYear } from '../../registry/standing';
import { annualRef, type EnterpriseFacts, type FactRef } from './facts';
import { type ImpossibleFact, type Unknown } from './finding';
import { impossibleFacts } from './impossible';

/** The facts of one enterprise as of a day, without those that cannot be right; made once for all books. */
export interface Prepared {
  readonly asOf: string;
  /** The calendar year of the as-of date. */
  readonly thisYear: number;
  /** By how many years back: `[1]` is the last finished fiscal year. */
  readonly years: readonly (FactsOfYear | null)[];
  readonly stated: StatedFacts;
  readonly titles: EnterpriseFacts['titles'];
  readonly industryCode: string | null;
  /** Of the last fiscal year; null = cannot be told. */
  readonly sizeClass: SizeClass | null;
  readonly impossible: readonly ImpossibleFact[];
  /** Why facts were left out; null when none was. */
  readonly leftOut: ReadonlyMap<FactRef, Unknown> | null;
}

/** How far back a rule may look. */
const YEARS_BACK = 4;

export function prepare(facts: EnterpriseFacts, asOf: string): Prepared {
  const thisYear = Number(asOf.slice(0, 4));
  const impossible = impossibleFacts(facts, asOf);
  const leftOut = impossible.length === 0 ? null : reasons(impossible);
  const years = new Array<FactsOfYear | null>(YEARS_BACK + 1).fill(null);
  for (const row of facts.annual) {
    const back = thisYear - row.year;
    if (back >= 1 && back <= YEARS_BACK) years[back] = leftOut ? withoutYear(row, leftOut) : row;
  }
  const last = years[1];
  return {
    asOf,
    thisYear,
    years,
    stated: leftOut ? withoutStated(facts.stated, leftOut) : facts.stated,
    titles: facts.titles,
    industryCode: facts.industryCode,
    sizeClass: last ? sizeClass(facts.industryCode, last).sizeClass : null,
    impossible,
    leftOut,
  };
}

const reasons = (impossible: readonly ImpossibleFact[]): Map<FactRef, Unknown> =>
  new Map(
    impossible.flatMap(({ facts, why }) =>
      facts.map((fact): [FactRef, Unknown] => [fact, why === 'looks_like_yuan' ? 'suspect' : 'impossible']),
    ),
  );

function withoutYear(row: FactsOfYear, leftOut: ReadonlyMap<FactRef, Unknown>): FactsOfYear {
  const kept = Object.entries<number | null>({ ...row }).map(([key, value]) => [
    key,
    leftOut.has(annualRef(key, row.year)) ? null : value,
  ]);
  return { ...(Object.fromEntries(kept) as Record<FactKey, number | null>), year: row.year };
}

function withoutStated(stated: StatedFacts, leftOut: ReadonlyMap<FactRef, Unknown>): StatedFacts {
  const kept: Partial<Record<StatedKey, unknown>> = { ...stated };
  for (const ref of leftOut.keys()) {
    const [key = '', year] = ref.split('@');
    if (!(key in kept)) continue;
    if (year === undefined) delete kept[key as StatedKey];
    else kept[key as StatedKey] = withoutKey(kept[key as StatedKey] as Record<string, number>, year);
  }
  return kept as StatedFacts;
}

const withoutKey = (values: Record<string, number>, year: string): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== year));
