import { endOf, isMonth, isOver, monthBefore, monthsToFreeze, nextMonth } from './month-end';

describe('month ends', () => {
  it.each([
    ['a leap year', '2024-02', '2024-02-29'],
    ['a year that is none', '2026-02', '2026-02-28'],
    ['a century that is none', '2100-02', '2100-02-28'],
    ['a century that is one', '2000-02', '2000-02-29'],
    ['the last of a year', '2025-12', '2025-12-31'],
    ['a short one', '2026-11', '2026-11-30'],
  ])('of %s', (_, month, end) => {
    expect(endOf(month)).toBe(end);
  });

  it('go on over the year’s end', () => {
    expect([nextMonth('2025-12'), monthBefore('2026-01'), nextMonth('2026-09')]).toEqual([
      '2026-01',
      '2025-12',
      '2026-10',
    ]);
    expect(['2026-01', '2026-13', '2026-1', '26-01'].map(isMonth)).toEqual([true, false, false, false]);
  });

  it('are over on the day after', () => {
    expect(['2024-02-28', '2024-02-29', '2024-03-01'].map((day) => isOver('2024-02', day))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('monthsToFreeze', () => {
  it.each([
    ['the first time, the month just over', '2026-11-25', null, ['2026-10']],
    ['on New Year’s Day, December', '2026-01-01', '2025-11', ['2025-12']],
    ['again on the same day, nothing', '2026-01-01', '2025-12', []],
    ['on the first of March of a leap year', '2024-03-01', '2024-01', ['2024-02']],
    ['on its 29 February, nothing yet', '2024-02-29', '2024-01', []],
    ['after a sleep over the year’s end', '2026-02-15', '2025-10', ['2025-11', '2025-12', '2026-01']],
    ['when a later month was frozen by hand', '2026-01-05', '2026-01', []],
  ])('%s', (_, today, last, months) => {
    expect(monthsToFreeze(today, last)).toEqual(months);
  });

  it('takes up two years at most', () => {
    expect(monthsToFreeze('2026-01-01', '2000-01')).toHaveLength(24);
  });
});
