import { FACT_MEANINGS, type FactKey } from '../../registry/annual-facts';
import { isStatedKey } from '../../registry/stated-facts';
import { type StatedValue } from '../../registry/stated-value';
import { type FactsOfYear } from '../../registry/standing';
import { type EnterpriseFacts, type FactRef } from './facts';

export type TriedValue = number | StatedValue | null;

/** The value that a reference names; null when nobody has told it. `titles` has none. */
export function factOf(facts: EnterpriseFacts, ref: FactRef): TriedValue {
  const [key = '', year] = ref.split('@');
  if (key === 'industryCode') return facts.industryCode;
  if (isAnnual(key)) return facts.annual.find((row) => row.year === Number(year))?.[key] ?? null;
  if (!isStatedKey(key)) return null;
  const value = facts.stated[key];
  return (year === undefined ? value : (value as Readonly<Record<string, number>> | undefined)?.[year]) ?? null;
}

/** A copy with one fact told otherwise, null = as if nobody had told it. A reference that names no fact changes nothing. */
export function withFact(facts: EnterpriseFacts, ref: FactRef, value: TriedValue): EnterpriseFacts {
  const [key = '', year] = ref.split('@');
  if (key === 'industryCode') return { ...facts, industryCode: typeof value === 'string' ? value : null };
  if (isAnnual(key)) return { ...facts, annual: withAnnual(facts.annual, Number(year), key, value as number | null) };
  if (!isStatedKey(key)) return facts;
  const before = year === undefined ? undefined : (facts.stated[key] as Readonly<Record<string, number>> | undefined);
  const after = year === undefined ? value : without({ ...before, [year]: value as number | null });
  return { ...facts, stated: without({ ...facts.stated, [key]: after }) };
}

function withAnnual(rows: readonly FactsOfYear[], year: number, key: FactKey, value: number | null): FactsOfYear[] {
  const row = rows.find((one) => one.year === year) ?? emptyYear(year);
  return [...rows.filter((one) => one.year !== year), { ...row, [key]: value }];
}

export const emptyYear = (year: number): FactsOfYear => ({
  ...(Object.fromEntries(FACT_MEANINGS.map(({ key }) => [key, null])) as Record<FactKey, null>),
  year,
});

const isAnnual = (key: string): key is FactKey => FACT_MEANINGS.some((meaning) => meaning.key === key);

const without = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as T;
