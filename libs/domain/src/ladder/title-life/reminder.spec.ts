import { workingCalendar } from '../../calendar/calendar';
import { deadlinesNear, lastWorkingDay, reminderStep, reviewReminder } from './reminder';
import { SHIPPED_TITLE_RULES, type TitleRule } from './title-rules';

describe('reminderStep', () => {
  it.each([
    ['31 days before nothing', '2026-05-31', '2026-04-30', null],
    ['30 days before', '2026-05-31', '2026-05-01', 30],
    ['a week before', '2026-05-31', '2026-05-24', 7],
    ['the last day', '2026-05-31', '2026-05-31', 1],
    ['the day after', '2026-05-31', '2026-06-01', 'late'],
    ['30 days after', '2026-05-31', '2026-06-30', 'late'],
    ['long over', '2026-05-31', '2026-07-01', null],
    ['over the end of a year, before', '2027-01-15', '2026-12-16', 30],
    ['over the end of a year, after', '2026-12-20', '2027-01-19', 'late'],
    ['over a leap day, before', '2028-03-30', '2028-02-29', 30],
    ['on the first of March after a leap day', '2028-02-29', '2028-03-01', 'late'],
    ['a year without one', '2027-03-01', '2027-02-28', 1],
  ] as const)('%s', (_, lastDay, today, step) => {
    expect(reminderStep(lastDay, today)).toBe(step);
  });
});

describe('deadlinesNear', () => {
  const rule = (fromYear: number, value: string): TitleRule => ({
    name: 'update_deadline',
    fromYear,
    value,
    source: null,
    unconfirmed: false,
  });
  it('are those of three years, none before the first policy', () => {
    expect(deadlinesNear(SHIPPED_TITLE_RULES, '2026-12-31').map(({ day }) => day)).toEqual([
      '2025-04-30',
      '2026-05-31',
      '2027-05-31',
    ]);
    expect(deadlinesNear([rule(2026, '01-10')], '2025-12-20').map(({ day }) => day)).toEqual(['2026-01-10']);
  });
});

describe('reviewReminder', () => {
  it.each([
    ['the day before the window', '2026-07-03', null],
    ['when it opens', '2026-07-04', 'opened'],
    ['caught up within 30 days', '2026-08-03', 'opened'],
    ['nothing between', '2026-08-04', null],
    ['30 days before the end', '2026-12-01', 30],
    ['on the last day of the year', '2026-12-31', 1],
    ['over with the new year', '2027-01-01', null],
  ] as const)('%s', (_, today, step) => {
    expect(reviewReminder('2026-07-04', '2026-12-31', today)).toBe(step);
  });
});

describe('lastWorkingDay', () => {
  const calendar = workingCalendar(
    [
      { day: '2026-05-30', type: 'work' },
      { day: '2026-04-30', type: 'off' },
    ],
    [2026],
  );
  it.each([
    ['a working day is its own', '2026-06-30', '2026-06-30', false],
    ['a Sunday goes back to a Saturday that is worked', '2026-05-31', '2026-05-30', false],
    ['a day off goes back', '2026-04-30', '2026-04-29', false],
    ['in a year that nobody published it is an estimate', '2027-05-30', '2027-05-28', true],
    ['back over new year into an unpublished year', '2028-01-01', '2027-12-31', true],
    ['a leap day', '2028-02-29', '2028-02-29', true],
  ])('%s', (_, lastDay, workday, estimated) => {
    expect(lastWorkingDay(calendar, lastDay)).toEqual({ workday, estimated });
  });
});
