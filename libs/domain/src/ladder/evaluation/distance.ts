import { FACT_MEANINGS, type FactKey } from '../../registry/annual-facts';
import { statedMeaning } from '../../registry/stated-facts';
import { ceilTo, type Fraction, fraction, minus, ONE, plus, power, times } from '../../shared/fraction';
import { type Quantity } from '../rulebook/rule';
import { annualRef } from './facts';
import { type Distance, type DistanceMeasure } from './finding';
import { type Prepared } from './prepare';
import { annual, exactly, measure } from './quantity';

/** Places to which a distance is rounded, always away from the bar's wrong side. */
const DECIMALS: Readonly<Record<DistanceMeasure, number>> = {
  wan: 4,
  persons: 0,
  items: 0,
  share: 4,
  percent: 2,
  years: 0,
  score: 2,
  place: 0,
};

/**
 * Ways to bring a known quantity to its bar, each in its own unit: by the figure that leads it, or as the derived value
 * itself. Adding `by` to the figure reaches the bar, never less.
 */
export function distances(quantity: Quantity, bar: number, direction: 'up' | 'down', facts: Prepared): Distance[] {
  const way = (fact: string | null, measured: DistanceMeasure, by: Fraction): Distance => ({
    fact,
    measure: measured,
    direction,
    by: ceilTo(direction === 'up' ? by : { n: -by.n, d: by.d }, DECIMALS[measured]),
  });
  const last = (key: FactKey) => annualRef(key, facts.thisYear - 1);
  const goal = fraction(bar);
  if ('compoundGrowth' in quantity) {
    const { compoundGrowth: key, years } = quantity;
    const needed = times(fraction(annual(facts, key, 1 + years)), power(plus(ONE, goal), years));
    const share = fraction(Math.round((bar - measure(quantity, facts)) * 1e8) / 1e8);
    return [way(last(key), measureOf(key), minus(needed, fraction(annual(facts, key, 1)))), way(null, 'share', share)];
  }
  const missing = minus(goal, exactly(quantity, facts));
  if ('annual' in quantity)
    return [way(annualRef(quantity.annual, facts.thisYear + quantity.year), measureOf(quantity.annual), missing)];
  if ('stated' in quantity) return [way(quantity.stated, statedMeasure(quantity.stated), missing)];
  if ('yearly' in quantity)
    return [way(annualRef(quantity.yearly, facts.thisYear + quantity.year), statedMeasure(quantity.yearly), missing)];
  if ('ratio' in quantity) {
    const [part, whole] = quantity.ratio;
    const by = times(missing, exactly(whole, facts));
    const inner = distances(part, measure(part, facts), direction, facts)[0];
    return [...(inner?.fact ? [way(inner.fact, inner.measure, by)] : []), way(null, 'share', missing)];
  }
  if ('growth' in quantity) {
    const by = times(missing, fraction(annual(facts, quantity.growth, 1 - quantity.year)));
    const fact = annualRef(quantity.growth, facts.thisYear + quantity.year);
    return [way(fact, measureOf(quantity.growth), by), way(null, 'share', missing)];
  }
  if ('averageGrowth' in quantity) {
    const base = fraction(annual(facts, quantity.averageGrowth, 2));
    const by = times(times(missing, fraction(quantity.years)), base);
    return [way(last(quantity.averageGrowth), measureOf(quantity.averageGrowth), by), way(null, 'share', missing)];
  }
  if ('sum' in quantity) return [way(last(quantity.sum), measureOf(quantity.sum), missing)];
  if ('mean' in quantity)
    return [way(last(quantity.mean), measureOf(quantity.mean), times(missing, fraction(quantity.years)))];
  return [way(null, 'years', missing)];
}

const measureOf = (key: FactKey): DistanceMeasure =>
  FACT_MEANINGS.find((meaning) => meaning.key === key)?.measure === 'persons' ? 'persons' : 'wan';

const statedMeasure = (key: Parameters<typeof statedMeaning>[0]): DistanceMeasure =>
  statedMeaning(key).measure ?? 'items';
