import { barOf, missing, progressOf } from './bar-words';

describe('the bar of a goal', () => {
  it.each([
    ['reaching 600 is enough', 600, 600, 'at_least', 0, '≥ 600'],
    ['one short of 600', 599, 600, 'at_least', 1, '≥ 600'],
    ['more than 100 is not met by 100', 100, 100, 'more_than', 1, '> 100'],
    ['more than 100 is met by 101', 101, 100, 'more_than', 0, '> 100'],
    ['about 50 with 44', 44, 50, 'about', 6, '≈ 50'],
  ] as const)('%s', (_, count, target, comparison, short, words) => {
    const goal = { count, target, comparison };
    expect(missing(goal)).toBe(short);
    expect(barOf(goal)).toBe(words);
    expect(progressOf(goal)).toBeCloseTo(count / (count + short));
  });
});
