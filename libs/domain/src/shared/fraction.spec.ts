import { ceilTo, compareFractions, fraction, minus, over, plus, power, times } from './fraction';

describe('exact fractions', () => {
  it.each([
    ['0.1 + 0.2', plus(fraction(0.1), fraction(0.2)), 0.3],
    ['1.1 − 1', minus(fraction(1.1), fraction(1)), 0.1],
    ['0.03 × 1000', times(fraction(0.03), fraction(1000)), 30],
    ['1 / 8', over(fraction(1), fraction(8)), 0.125],
    ['1 / −8', over(fraction(1), fraction(-8)), -0.125],
    ['1.05²', power(fraction(1.05), 2), 1.1025],
  ])('%s', (_, found, expected) => {
    expect(compareFractions(found, fraction(expected))).toBe(0);
  });

  it.each([
    [1 / 3, 4, 0.3334],
    [42.3, 4, 42.3],
    [-0.00005, 4, 0],
    [2, 0, 2],
    [2.0001, 0, 3],
    [-2.5, 0, -2],
  ])('%d is not above its ceiling of %d places, %d', (value, decimals, expected) => {
    expect(ceilTo(fraction(value), decimals)).toBeCloseTo(expected, 10);
  });

  it('knows no division by zero', () => {
    expect(() => over(fraction(1), fraction(0))).toThrow(RangeError);
  });
});
