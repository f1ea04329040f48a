import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { DistanceMeasure } from '@yanzhen/domain/ladder/evaluation/finding';
import { FACT_MEANINGS, type FactMeaning } from '@yanzhen/domain/registry/annual-facts';
import { isStatedKey, statedMeaning } from '@yanzhen/domain/registry/stated-facts';
import type { StatedMeaning } from '@yanzhen/domain/registry/stated-value';
import { worded } from './wording';

/** What a reference names: `rndExpense@2025` is an annual figure (or a number given per year), `class1Ip` a statement. */
export interface NamedFact {
  readonly key: string;
  readonly year: number | null;
  readonly annual: FactMeaning | null;
  readonly stated: StatedMeaning | null;
}

export function namedFact(ref: FactRef): NamedFact {
  const [key, year] = ref.split('@');
  return {
    key,
    year: year ? Number(year) : null,
    annual: FACT_MEANINGS.find((known) => known.key === key) ?? null,
    stated: isStatedKey(key) ? statedMeaning(key) : null,
  };
}

/** `研发费用`, without its year. */
export function factLabel(ref: FactRef): string {
  const { key, annual, stated } = namedFact(ref);
  const meaning = annual ?? stated;
  if (meaning) return worded(meaning);
  if (key === 'industryCode') return $localize`:@@ladderWords.industry:行业`;
  if (key === 'titles') return $localize`:@@ladderWords.titles:持有的称号`;
  return key;
}

/** `2025年研发费用`. */
export function factName(ref: FactRef): string {
  const { year } = namedFact(ref);
  return year === null ? factLabel(ref) : $localize`:@@ladderWords.factOfYear:${year}:year:年${factLabel(ref)}:fact:`;
}

export function factMeasure(ref: FactRef): DistanceMeasure {
  const { annual, stated } = namedFact(ref);
  return annual?.measure ?? stated?.measure ?? 'items';
}
