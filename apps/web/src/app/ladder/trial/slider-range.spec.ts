import { roundUp, sliderRange } from './slider-range';

it.each([
  ['a told amount stands near the middle', 'revenue@2025', 4000, { min: 0, max: 10_000, step: 50 }],
  ['a loss can be tried', 'netProfit@2025', 300, { min: -1000, max: 1000, step: 5 }],
  ['a few things', 'class1Ip', 2, { min: 0, max: 10, step: 1 }],
  ['a score never leaves its range', 'platformScore@2026', 63, { min: 0, max: 100, step: 0.5 }],
])('%s', (_sentence, ref, told, range) => {
  expect(sliderRange(ref, told)).toEqual(range);
});

it('rounds up to 1, 2 or 5 times a power of ten', () => {
  expect([0, 0.3, 1, 11, 49, 51, 2000.0001].map(roundUp)).toEqual([1, 0.5, 1, 20, 50, 100, 2000]);
});
