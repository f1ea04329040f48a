import fc from 'fast-check';
import { addDays } from '../shared/calendar-day';
import { type CalendarDay, isWorkingDay, workingCalendar } from './calendar';
import { daysOf, SEEDED_YEARS } from './state-council';
import { addWorkingDays, lastOfWorkingDays, unpublishedYears, workingDaysBetween } from './working-days';

const seeded = workingCalendar(
  SEEDED_YEARS.flatMap(daysOf),
  SEEDED_YEARS.filter(({ published }) => published).map(({ year }) => year),
);

describe('the calendar as seeded', () => {
  it.each([
    ['New Year is free', '2026-01-01', false],
    ['the Sunday after it is worked', '2026-01-04', true],
    ['a plain Monday is worked', '2026-03-02', true],
    ['a plain Saturday is free', '2026-03-07', false],
    ['the last Saturday of February 2026 is worked', '2026-02-28', true],
    ['the eve of Spring Festival 2025 is free', '2025-01-28', false],
    ['a leap day is a day like others', '2024-02-29', true],
    ['the holiday of June 2024 has no make-up day', '2024-06-10', false],
    ['New Year 2027 is free although nobody published it', '2027-01-01', false],
  ])('%s', (_, day, works) => {
    expect(isWorkingDay(seeded, day)).toBe(works);
  });

  it('has as many working days as the notices leave', () => {
    const inYear = (year: number) => workingDaysBetween(seeded, `${year - 1}-12-31`, `${year}-12-31`);
    expect([2024, 2025, 2026].map(inYear)).toEqual([251, 248, 248]);
  });
});

describe('counting working days', () => {
  it.each([
    ['five days over a plain weekend', '2026-03-06', 5, '2026-03-13'],
    ['the day itself does not count', '2026-03-02', 1, '2026-03-03'],
    ['nothing to count', '2026-03-07', 0, '2026-03-07'],
    ['over National Day with its make-up Saturday', '2026-09-30', 3, '2026-10-10'],
    ['back from a Monday', '2026-03-09', -1, '2026-03-06'],
    ['into the next year', '2025-12-31', 1, '2026-01-04'],
  ])('%s', (_, day, n, end) => {
    expect(addWorkingDays(seeded, day, n).day).toBe(end);
  });

  it('says what it passed over', () => {
    expect(addWorkingDays(seeded, '2026-09-30', 3)).toEqual({
      day: '2026-10-10',
      estimated: false,
      counted: ['2026-10-08', '2026-10-09', '2026-10-10'],
      holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
      makeUp: ['2026-10-10'],
    });
  });

  it('is an estimate once it reaches a year that nobody published', () => {
    expect(addWorkingDays(seeded, '2026-12-30', 1).estimated).toBe(false);
    expect(addWorkingDays(seeded, '2026-12-30', 2)).toMatchObject({ day: '2027-01-04', estimated: true });
    expect(unpublishedYears(seeded, '2026-12-30', '2028-01-01')).toEqual([2027, 2028]);
  });

  it('counts the first day of a publicity', () => {
    expect(lastOfWorkingDays(seeded, '2026-11-25', 5).day).toBe('2026-12-01');
    expect(lastOfWorkingDays(seeded, '2026-11-28', 5).day).toBe('2026-12-04');
  });
});

describe('against a slow model', () => {
  const START = '2026-01-01';
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(START, days));
  const exceptions = fc.array(fc.record({ day, type: fc.constantFrom('off' as const, 'work' as const) }), {
    maxLength: 60,
  });
  const works = (days: readonly CalendarDay[], at: string): boolean => {
    const said = days.filter((one) => one.day === at).at(-1);
    const weekday = (new Date(`${at}T12:00:00Z`).getUTCDay() + 6) % 7;
    return said ? said.type === 'work' : weekday < 5;
  };

  it('there and back, and never on a free day', () => {
    fc.assert(
      fc.property(exceptions, day, fc.integer({ min: 1, max: 60 }), (days, from, n) => {
        const calendar = workingCalendar(days, [2026]);
        const end = addWorkingDays(calendar, from, n);
        const passed = Array.from({ length: 2000 }, (_, at) => addDays(from, at + 1)).filter((at) => at <= end.day);
        expect(end.counted).toEqual(passed.filter((at) => works(days, at)));
        expect(workingDaysBetween(calendar, from, end.day)).toBe(n);
        expect(works(days, end.day)).toBe(true);
        expect(end.estimated).toBe(passed.some((at) => !at.startsWith('2026')));
        expect(addWorkingDays(calendar, end.day, 1 - n).day).toBe(end.counted[0]);
      }),
      { numRuns: 150 },
    );
  });

  it('one limit after another is the same as both at once', () => {
    fc.assert(
      fc.property(exceptions, day, fc.nat(30), fc.nat(30), (days, from, one, other) => {
        const calendar = workingCalendar(days, []);
        const stepwise = addWorkingDays(calendar, addWorkingDays(calendar, from, one).day, other).day;
        expect(stepwise).toBe(addWorkingDays(calendar, from, one + other).day);
      }),
    );
  });
});
