import type { DistanceMeasure } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Quantity } from '@yanzhen/domain/ladder/rulebook/rule';
import { FACT_MEANINGS, type FactKey } from '@yanzhen/domain/registry/annual-facts';
import { statedMeaning } from '@yanzhen/domain/registry/stated-facts';

const ofAnnual = (key: FactKey): DistanceMeasure => FACT_MEANINGS.find((known) => known.key === key)?.measure ?? 'wan';

/** What a number of a book counts. A part of one (`share`) is told as a percentage. */
export function measureOf(quantity: Quantity): DistanceMeasure {
  if ('annual' in quantity) return ofAnnual(quantity.annual);
  if ('stated' in quantity) return statedMeaning(quantity.stated).measure ?? 'items';
  if ('yearly' in quantity) return statedMeaning(quantity.yearly).measure ?? 'score';
  if ('sum' in quantity) return ofAnnual(quantity.sum);
  if ('mean' in quantity) return ofAnnual(quantity.mean);
  return 'fullYears' in quantity ? 'years' : 'share';
}
