import { monthKeyOf, quartersOf, spanOf, weekKeyOf } from './span';

describe('days looked at together', () => {
  it.each<[string, string, [string, string] | null]>([
    ['a year', '2026', ['2026-01-01', '2026-12-31']],
    ['a quarter', '2026Q1', ['2026-01-01', '2026-03-31']],
    ['the last quarter', '2026Q4', ['2026-10-01', '2026-12-31']],
    ['a short month', '2028-02', ['2028-02-01', '2028-02-29']],
    ['a week from Monday to Sunday', '2026-W24', ['2026-06-08', '2026-06-14']],
    ['the first week may begin in the year before', '2026-W01', ['2025-12-29', '2026-01-04']],
    ['a year with 53 weeks', '2026-W53', ['2026-12-28', '2027-01-03']],
    ['a year with 52 has no 53rd', '2027-W53', null],
    ['no fifth quarter', '2026Q5', null],
    ['no thirteenth month', '2026-13', null],
    ['no week 0', '2026-W00', null],
    ['no day', '2026-06-10', null],
  ])('%s: %s', (_, key, days) => {
    const found = spanOf(key);
    expect(found && [found.from, found.to]).toEqual(days);
  });

  it.each(['2026-01-01', '2026-06-10', '2026-06-14', '2026-06-15', '2027-01-03', '2027-01-04', '2024-12-30'])(
    '%s lies in its own week and month',
    (day) => {
      for (const span of [spanOf(weekKeyOf(day)), spanOf(monthKeyOf(day))])
        expect(span && span.from <= day && day <= span.to).toBe(true);
    },
  );

  it('quarters make up the year', () => {
    const quarters = quartersOf(2026);
    expect([quarters[0]?.from, quarters[3]?.to]).toEqual(['2026-01-01', '2026-12-31']);
  });
});
