import { createHash } from 'node:crypto';
import type { EnterpriseFacts, HeldTitleFact } from '@yanzhen/domain/ladder/evaluation/facts';
import { FACT_MEANINGS } from '@yanzhen/domain/registry/annual-facts';
import type { StatedFacts } from '@yanzhen/domain/registry/stated-facts';
import type { FactsOfYear } from '@yanzhen/domain/registry/standing';

/** The facts of one enterprise as one text, the same for the same facts: industry, years, statements, titles. */
interface Packed {
  readonly i: string | null;
  /** Year, then the figures in the order of `FACT_MEANINGS`. */
  readonly a: readonly (readonly (number | null)[])[];
  readonly s: StatedFacts;
  readonly t: readonly (readonly [HeldTitleFact['kind'], string, string])[];
}

/** Once written, an order never changes: what is kept could not be read any more. */
const KEYS = FACT_MEANINGS.map(({ key }) => key);

export function pack({ industryCode, annual, stated, titles }: EnterpriseFacts): string {
  const packed: Packed = {
    i: industryCode,
    a: [...annual].sort((a, b) => a.year - b.year).map((row) => [row.year, ...KEYS.map((key) => row[key])]),
    s: Object.fromEntries(Object.entries(stated).sort(([a], [b]) => (a < b ? -1 : 1))),
    t: titles
      .map(({ kind, validFrom, validTo }) => [kind, validFrom, validTo] as const)
      .sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  };
  return JSON.stringify(packed);
}

export function unpack(text: string): EnterpriseFacts {
  const { i, a, s, t } = JSON.parse(text) as Packed;
  return { industryCode: i, annual: a.map(yearOf), stated: s, titles: t.map(titleOf) };
}

function yearOf(row: readonly (number | null)[]): FactsOfYear {
  const year: Record<string, number | null> = { year: row[0] ?? 0 };
  for (let at = 0; at < KEYS.length; at += 1) year[KEYS[at] ?? ''] = row[at + 1] ?? null;
  return year as unknown as FactsOfYear;
}

const titleOf = ([kind, validFrom, validTo]: Packed['t'][number]): HeldTitleFact => ({ kind, validFrom, validTo });

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
