import type { FactsRow, SaveFacts } from '@yanzhen/contract/registry/facts';
import { type AmountProblem, readAmount } from '@yanzhen/domain/registry/amount';
import { FACT_MEANINGS, type FactFigures, type FactKey, type FactMeaning } from '@yanzhen/domain/registry/annual-facts';
import type { ConflictField } from '../../../shared/feedback/conflict';
import { formatNumber } from '../../../shared/format/numbers';
import { factName } from '../../words';

/** A year as the form holds it: figures as typed, with separators or a unit behind them (`1.2亿`). */
export type TypedFacts = Record<FactKey, string> & { year: string; source: string; verified: boolean };

const figures = <T>(of: (meaning: FactMeaning) => T): Record<FactKey, T> =>
  Object.fromEntries(FACT_MEANINGS.map((meaning) => [meaning.key, of(meaning)])) as Record<FactKey, T>;

export const typedFacts = (row: FactsRow | null, year: string): TypedFacts => ({
  ...figures(({ key }) => (row?.[key] == null ? '' : formatNumber(row[key], 4))),
  year: row ? String(row.year) : year,
  source: row?.source ?? '',
  verified: row?.verified ?? false,
});

/**
 * What the person typed, on top of what somebody else saved meanwhile: a field that they did not touch is not theirs
 * to decide. The mark of a check stays theirs, it speaks for the figures as they saw them.
 */
export function onTopOf(theirs: FactsRow, typed: TypedFacts, seen: FactsRow | null): TypedFacts {
  const [before, now] = [typedFacts(seen, typed.year), typedFacts(theirs, typed.year)];
  const of = (field: FactKey | 'source') => (typed[field] === before[field] ? now[field] : typed[field]);
  return { ...typed, ...figures(({ key }) => of(key)), source: of('source') };
}

const read = (typed: TypedFacts): FactFigures => figures(({ key, measure }) => readAmount(typed[key], measure).amount);

export const asSaved = (typed: TypedFacts, version: number): SaveFacts => ({
  ...read(typed),
  source: typed.source.trim(),
  verified: typed.verified,
  version,
});

const PROBLEMS: Readonly<Record<AmountProblem, string>> = {
  amount_unreadable: $localize`:@@registry.facts.unreadable:请填数字，例如 1234.5`,
  amount_not_whole: $localize`:@@registry.facts.notWhole:人数应是整数`,
  amount_too_large: $localize`:@@registry.facts.tooLarge:这个数太大，请核对单位`,
};

/** What is wrong with a figure as typed, null for nothing. */
export function figureProblem({ measure, mayBeNegative }: FactMeaning, text: string): string | null {
  const { amount, problem } = readAmount(text, measure);
  if (problem) return PROBLEMS[problem];
  return amount !== null && amount < 0 && !mayBeNegative ? $localize`:@@registry.facts.negative:不能是负数` : null;
}

export const CONFLICT_FIELDS: readonly ConflictField<FactsRow>[] = [
  ...FACT_MEANINGS.map(({ key }) => ({
    key,
    label: factName(key),
    show: (value: unknown) => formatNumber(value as number | null, 4),
  })),
  { key: 'source', label: $localize`:@@registry.facts.source:来源` },
  {
    key: 'verified',
    label: $localize`:@@registry.facts.verified:核实`,
    show: (value) =>
      value ? $localize`:@@registry.facts.isVerified:已核实` : $localize`:@@registry.facts.notVerified:未核实`,
  },
];
