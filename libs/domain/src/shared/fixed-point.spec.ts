import { fixedPoint, fixedPointOf, shifted, toNumber } from './fixed-point';

describe('fixed-point numbers', () => {
  it.each([
    ['元 to 万元', '12345678', -4, 1234.5678],
    ['half of the last place goes up', '0.00005', 0, 0.0001],
    ['less than half goes down', '0.00004999', 0, 0],
    ['below zero it goes away from zero', '-0.00005', 0, -0.0001],
    ['亿元 to 万元', '1.23456', 4, 12345.6],
    ['a sign and a trailing point', '+5.', 0, 5],
  ])('%s', (_, text, tens, expected) => {
    const number = fixedPoint(text);
    expect(number && toNumber(shifted(number, tens, 4))).toBe(expected);
  });

  it.each([
    ['tiny', 1e-7, 0],
    ['a binary fraction', 0.1 + 0.2, 0.3],
    ['large', 123456789012.34, 123456789012.34],
  ])('takes a %s number', (_, value, expected) => {
    const number = fixedPointOf(value);
    expect(number && toNumber(shifted(number, 0, 4))).toBe(expected);
  });

  it('knows what is no number', () => {
    expect([fixedPoint('1e5'), fixedPoint(''), fixedPoint('.5'), fixedPointOf(NaN), fixedPointOf(1e22)]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});
