import { type FactKey } from '../../registry/annual-facts';
import { compareFractions, type Fraction, fraction, minus, ONE, over, plus, power } from '../../shared/fraction';
import { type Quantity } from '../rulebook/rule';
import { once } from './once';
import { type Prepared } from './prepare';

/** A double tells amounts of up to 10^11 万元 with four decimals apart by more than this. */
const CLOSE = 1e-9;

type Measure = (facts: Prepared) => number;

/** How a quantity is measured, worked out once for each rule of a book: the whole register is measured by it. */
const measureOf: (quantity: Quantity) => Measure = once((quantity: Quantity): Measure => {
  if ('annual' in quantity) return ofYear(quantity.annual, -quantity.year);
  if ('ratio' in quantity) {
    const [part, whole] = quantity.ratio.map(measureOf) as [Measure, Measure];
    return (facts) => {
      const divisor = whole(facts);
      return divisor > 0 ? part(facts) / divisor : NaN;
    };
  }
  if ('stated' in quantity) {
    const key = quantity.stated;
    return (facts) => numberOr(facts.stated[key]);
  }
  if ('growth' in quantity) return grownIn(quantity.growth, -quantity.year);
  if ('averageGrowth' in quantity) return meanOf(quantity.years, (back) => grownIn(quantity.averageGrowth, back));
  if ('compoundGrowth' in quantity) return compounded(quantity.compoundGrowth, quantity.years);
  if ('sum' in quantity) return sumOf(quantity.years, (back) => ofYear(quantity.sum, back));
  if ('mean' in quantity) return meanOf(quantity.years, (back) => ofYear(quantity.mean, back));
  if ('yearly' in quantity) {
    const { yearly: key, year } = quantity;
    return ({ stated, thisYear }) =>
      (stated[key] as Readonly<Record<number, number>> | undefined)?.[thisYear + year] ?? NaN;
  }
  const key = quantity.fullYears;
  return (facts) => fullYears(facts.stated[key], facts.thisYear - 1);
});

/**
 * The number that a rule derives, in 万元, persons, or a part of one; NaN when it cannot be told. Fast and binary: where it
 * comes near a bar, `compareToBar` looks again exactly.
 */
export const measure = (quantity: Quantity, facts: Prepared): number => measureOf(quantity)(facts);

/** Negative below the bar, zero on it, positive above; NaN when the quantity is unknown. 3 % of 1,000 is on the bar. */
export const compareToBar = (quantity: Quantity, bar: number, facts: Prepared): number =>
  compareMeasured(quantity, measureOf(quantity)(facts), bar, facts);

/** The same when the quantity has been measured already. */
export function compareMeasured(quantity: Quantity, value: number, bar: number, facts: Prepared): number {
  const difference = value - bar;
  if (!(Math.abs(difference) <= CLOSE * Math.max(1, Math.abs(bar), Math.abs(value)))) return difference;
  if ('compoundGrowth' in quantity) return compareCompound(quantity, bar, facts);
  return compareFractions(exactly(quantity, facts), fraction(bar));
}

/** The same number without rounding; only of quantities that are known. @throws RangeError where `measure` says NaN */
export function exactly(quantity: Quantity, facts: Prepared): Fraction {
  if ('ratio' in quantity) return over(exactly(quantity.ratio[0], facts), exactly(quantity.ratio[1], facts));
  if ('growth' in quantity) return exactGrowth(facts, quantity.growth, -quantity.year);
  if ('averageGrowth' in quantity)
    return over(
      exactTotal(quantity.years, (back) => exactGrowth(facts, quantity.averageGrowth, back)),
      fraction(quantity.years),
    );
  if ('sum' in quantity) return exactTotal(quantity.years, (back) => fraction(annual(facts, quantity.sum, back)));
  if ('mean' in quantity)
    return over(
      exactTotal(quantity.years, (back) => fraction(annual(facts, quantity.mean, back))),
      fraction(quantity.years),
    );
  return fraction(measure(quantity, facts));
}

export const annual = (facts: Prepared, key: FactKey, back: number): number => facts.years[back]?.[key] ?? NaN;

const ofYear =
  (key: FactKey, back: number): Measure =>
  (facts) =>
    annual(facts, key, back);

/** Not a root of a fraction: (last / first) against (1 + bar)^years. */
function compareCompound(
  { compoundGrowth: key, years }: Extract<Quantity, { compoundGrowth: FactKey }>,
  bar: number,
  facts: Prepared,
): number {
  const [last, first] = [annual(facts, key, 1), annual(facts, key, 1 + years)];
  return compareFractions(over(fraction(last), fraction(first)), power(plus(ONE, fraction(bar)), years));
}

const grownIn =
  (key: FactKey, back: number): Measure =>
  (facts) => {
    const base = annual(facts, key, back + 1);
    return base > 0 ? (annual(facts, key, back) - base) / base : NaN;
  };

function exactGrowth(facts: Prepared, key: FactKey, back: number): Fraction {
  const base = fraction(annual(facts, key, back + 1));
  return over(minus(fraction(annual(facts, key, back)), base), base);
}

const compounded =
  (key: FactKey, years: number): Measure =>
  (facts) => {
    const [last, first] = [annual(facts, key, 1), annual(facts, key, 1 + years)];
    return first > 0 && last >= 0 ? (last / first) ** (1 / years) - 1 : NaN;
  };

function sumOf(years: number, of: (back: number) => Measure): Measure {
  const parts = Array.from({ length: years }, (_, at) => of(at + 1));
  return (facts) => {
    let sum = 0;
    for (const part of parts) sum += part(facts);
    return sum;
  };
}

function meanOf(years: number, of: (back: number) => Measure): Measure {
  const sum = sumOf(years, of);
  return (facts) => sum(facts) / years;
}

function exactTotal(years: number, of: (back: number) => Fraction): Fraction {
  let sum: Fraction = { n: 0n, d: 1n };
  for (let back = 1; back <= years; back += 1) sum = plus(sum, of(back));
  return sum;
}

const numberOr = (value: unknown): number => (typeof value === 'number' ? value : NaN);

/** Full years from a day to the end of a fiscal year. */
function fullYears(since: unknown, lastYear: number): number {
  if (typeof since !== 'string') return NaN;
  const years = lastYear - Number(since.slice(0, 4));
  return Math.max(0, since.endsWith('-01-01') ? years + 1 : years);
}
