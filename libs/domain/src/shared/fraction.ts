import { fixedPointOf } from './fixed-point';

/** An exact rational number, `n` / `d` with `d` > 0. For the few comparisons where binary fractions could tip the scale. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ONE: Fraction = { n: 1n, d: 1n };

/** The decimal that a number is written as: 0.03 is 3/100, not its binary neighbour. */
export function fraction(value: number): Fraction {
  const point = fixedPointOf(value);
  if (!point) throw new Error(`Not a decimal: ${value}`);
  return { n: point.units, d: 10n ** BigInt(point.scale) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

export const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** @throws RangeError by zero */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
}

export const power = (a: Fraction, exponent: number): Fraction => ({
  n: a.n ** BigInt(exponent),
  d: a.d ** BigInt(exponent),
});

/** Negative, zero or positive, as `a` is below, on or above `b`. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The smallest number of `decimals` places that is not below the fraction. */
export function ceilTo(value: Fraction, decimals: number): number {
  const scaled = value.n * 10n ** BigInt(decimals);
  const floor = scaled / value.d - (scaled % value.d !== 0n && scaled < 0n ? 1n : 0n);
  const units = floor * value.d === scaled ? floor : floor + 1n;
  return Number(units) / 10 ** decimals;
}
