import { FACT_MEANINGS, type FactKey } from '../../registry/annual-facts';
import { type StatedFacts, type StatedKey, statedMeaning } from '../../registry/stated-facts';
import { type YearlyValue } from '../../registry/stated-value';
import { type FactsOfYear } from '../../registry/standing';
import { suspectYears } from '../../registry/suspect-years';
import { annualRef, type EnterpriseFacts } from './facts';
import { type ImpossibleFact } from './finding';

/** `[part, whole, why]`: a part that exceeds its whole. Which of the two is wrong nobody can tell, so neither is used. */
const PARTS: readonly (readonly [FactKey, FactKey, ImpossibleFact['why']])[] = [
  ['rndExpense', 'revenue', 'rnd_above_revenue'],
  ['mainRevenue', 'revenue', 'main_above_revenue'],
  ['rndStaff', 'employees', 'rnd_staff_above_employees'],
];
const STATED_PARTS: readonly (readonly [StatedKey, StatedKey])[] = [
  ['class1IpOwn', 'class1Ip'],
  ['class1IpHighValue', 'class1Ip'],
  ['class1IpApplied', 'class1Ip'],
];
const NEVER_NEGATIVE = FACT_MEANINGS.filter(({ mayBeNegative }) => !mayBeNegative).map(({ key }) => key);
/** Less than any multiple at which a year stands out. */
const FAR = 1000;
const AMOUNTS = FACT_MEANINGS.filter(({ measure }) => measure === 'wan').map(({ key }) => key);

/** Facts that cannot be right as of a day. They are told, and count as unknown: never scored silently. */
export function impossibleFacts(facts: EnterpriseFacts, asOf: string): ImpossibleFact[] {
  const thisYear = Number(asOf.slice(0, 4));
  const found: ImpossibleFact[] = [];
  for (const row of facts.annual) {
    if (row.year < thisYear) ofYear(row, found);
    else if (told(row).length > 0) found.push({ facts: told(row), why: 'year_not_finished' });
  }
  acrossTables(facts, thisYear, found);
  looksLikeYuan(facts.annual, thisYear, found);
  ofStated(facts.stated, asOf, found);
  // In one order, however the facts came: the same inputs give the same answer to the letter.
  return found.length > 1 ? found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) : found;
}

const nameOf = ({ facts, why }: ImpossibleFact): string => `${facts.join()} ${why}`;

const told = (row: FactsOfYear): string[] =>
  FACT_MEANINGS.filter(({ key }) => row[key] !== null).map(({ key }) => annualRef(key, row.year));

function ofYear(row: FactsOfYear, found: ImpossibleFact[]): void {
  for (const [part, whole, why] of PARTS) {
    const [inner, outer] = [row[part], row[whole]];
    if (inner !== null && outer !== null && inner > outer)
      found.push({ facts: [annualRef(part, row.year), annualRef(whole, row.year)], why });
  }
  for (const key of NEVER_NEGATIVE) {
    const value = row[key];
    if (value !== null && value < 0) found.push({ facts: [annualRef(key, row.year)], why: 'negative' });
  }
}

/** Statements against the figures: technical staff against all of last year's, R&D against all costs of the same year. */
function acrossTables({ annual, stated }: EnterpriseFacts, thisYear: number, found: ImpossibleFact[]): void {
  const staff = annual.find(({ year }) => year === thisYear - 1)?.employees ?? null;
  if (typeof stated.techStaff === 'number' && staff !== null && stated.techStaff > staff)
    found.push({ facts: ['techStaff', annualRef('employees', thisYear - 1)], why: 'part_above_whole' });
  const costs = (stated.costExpense ?? {}) as YearlyValue;
  for (const { year, rndExpense } of annual) {
    const all = costs[String(year)];
    if (year < thisYear && rndExpense !== null && all !== undefined && rndExpense > all)
      found.push({ facts: [annualRef('rndExpense', year), annualRef('costExpense', year)], why: 'part_above_whole' });
  }
}

function looksLikeYuan(annual: readonly FactsOfYear[], thisYear: number, found: ImpossibleFact[]): void {
  const finished = annual.filter(({ year }) => year < thisYear);
  if (finished.length < 2 || !farApart(finished)) return;
  const suspect = suspectYears(finished.map((row) => ({ year: row.year, figures: row })));
  for (const row of finished)
    if (suspect.includes(row.year)) {
      const facts = AMOUNTS.filter((key) => row[key] !== null).map((key) => annualRef(key, row.year));
      found.push({ facts, why: 'looks_like_yuan' });
    }
}

/** Whether any two years could be a yuan column beside a 万元 column at all; the close look is slow. */
function farApart(rows: readonly FactsOfYear[]): boolean {
  for (const key of AMOUNTS) {
    let [least, most] = [Infinity, 0];
    for (const row of rows) {
      const size = Math.abs(row[key] ?? 0);
      if (size === 0) continue;
      if (size < least) least = size;
      if (size > most) most = size;
    }
    if (most > least * FAR) return true;
  }
  return false;
}

function ofStated(stated: StatedFacts, asOf: string, found: ImpossibleFact[]): void {
  for (const [part, whole] of STATED_PARTS) {
    const [inner, outer] = [stated[part], stated[whole]];
    if (typeof inner === 'number' && typeof outer === 'number' && inner > outer)
      found.push({ facts: [part, whole], why: 'part_above_whole' });
  }
  for (const key in stated) {
    const value = stated[key as StatedKey];
    if (typeof value === 'boolean' || Array.isArray(value)) continue;
    const { kind, max = Infinity } = statedMeaning(key as StatedKey);
    if (typeof value === 'number') beyond(key, value, max, found);
    else if (kind === 'day' && typeof value === 'string' && value > asOf)
      found.push({ facts: [key], why: 'in_the_future' });
    else if (kind === 'yearly')
      for (const [year, number] of Object.entries(value as YearlyValue))
        beyond(annualRef(key, Number(year)), number, max, found);
  }
}

function beyond(ref: string, value: number, max: number, found: ImpossibleFact[]): void {
  if (value < 0) found.push({ facts: [ref], why: 'negative' });
  else if (value > max) found.push({ facts: [ref], why: 'beyond_its_range' });
}
