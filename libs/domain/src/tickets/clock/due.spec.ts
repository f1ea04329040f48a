import { type CalendarDay, workingCalendar } from '../../calendar/calendar';
import { daysOf, SEEDED_YEARS } from '../../calendar/state-council';
import { dueOf, soonOf } from './due';
import type { Leg } from './leg';
import { areHours, type OfficeHours, SUGGESTED_HOURS, type WorkingTime } from './office-hours';
import type { Pause } from './pause';

const hours: OfficeHours = { usual: SUGGESTED_HOURS, other: new Map() };
const time: WorkingTime = {
  hours,
  calendar: workingCalendar(
    SEEDED_YEARS.flatMap(daysOf),
    SEEDED_YEARS.filter(({ published }) => published).map(({ year }) => year),
  ),
};

/** `2026-09-30 15:20` in Asia/Shanghai. */
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`);
const said = (instant: number | null) =>
  instant === null ? null : new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const leg = (amount: number, unit: Leg['unit'], why: Leg['why'] = 'limit'): Leg => ({ why, unit, amount });
const pause = (from: string, until: string | null): Pause => ({
  from: at(from),
  until: until === null ? null : at(until),
});
const due = (start: string, legs: readonly Leg[], pauses: readonly Pause[] = []) =>
  dueOf({ startedAt: at(start), legs, pauses }, time);

describe('working days', () => {
  it.each([
    ['a plain week', '2026-03-02 10:00', 5, '2026-03-09 18:00'],
    ['begun on a Friday night', '2026-03-06 23:30', 3, '2026-03-11 18:00'],
    ['begun on a Saturday', '2026-03-07 09:00', 3, '2026-03-11 18:00'],
    ['over National Day, with its make-up Saturday', '2026-09-30 15:20', 5, '2026-10-13 18:00'],
    ['a make-up Sunday before the holiday counts', '2026-09-18 09:00', 2, '2026-09-21 18:00'],
    ['over the turn of the year', '2025-12-31 09:00', 1, '2026-01-04 18:00'],
    [
      'one beginning in the night, by the day in Shanghai and not in Greenwich',
      '2026-03-03 00:10',
      1,
      '2026-03-04 18:00',
    ],
  ])('%s', (_, start, amount, end) => {
    expect(said(due(start, [leg(amount, 'working_days')]).at)).toBe(end);
  });

  it('tells the way: what was counted, passed over and worked on a weekend', () => {
    const [way] = due('2026-09-30 15:20', [leg(5, 'working_days')]).legs;
    expect(way).toMatchObject({
      counted: ['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13'].map((day) => ({
        day,
        minutes: null,
      })),
      holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
      makeUp: ['2026-10-10'],
      paused: [],
      guessed: [],
    });
  });

  it('end with the shorter day where the last one is a half day', () => {
    const half = {
      ...time,
      hours: { usual: SUGGESTED_HOURS, other: new Map([['2026-03-09', [{ from: 510, to: 720 }]]]) },
    };
    const counting = { startedAt: at('2026-03-02 10:00'), legs: [leg(5, 'working_days')], pauses: [] };
    expect(said(dueOf(counting, half).at)).toBe('2026-03-09 12:00');
  });

  it.each([
    ['over two ends of a day takes out two', [pause('2026-03-03 10:00', '2026-03-05 09:00')], '2026-03-11 18:00'],
    ['over no end of a day takes out none', [pause('2026-03-03 09:00', '2026-03-03 17:59')], '2026-03-09 18:00'],
    ['over the weekend alone takes out Friday', [pause('2026-03-06 17:00', '2026-03-09 08:00')], '2026-03-10 18:00'],
    [
      'of three that overlap is one',
      [
        pause('2026-03-03 10:00', '2026-03-04 09:00'),
        pause('2026-03-03 15:00', '2026-03-05 09:00'),
        pause('2026-03-04 10:00', '2026-03-04 11:00'),
      ],
      '2026-03-11 18:00',
    ],
    ['after the end changes nothing', [pause('2026-03-09 18:30', null)], '2026-03-09 18:00'],
    ['before the end that lasts leaves it open', [pause('2026-03-09 17:59', null)], null],
  ])('a pause %s', (_, pauses, end) => {
    expect(said(due('2026-03-02 10:00', [leg(5, 'working_days')], pauses).at)).toBe(end);
  });

  it('a pause over the whole of National Day takes out no holiday twice', () => {
    const ended = due('2026-09-28 09:00', [leg(3, 'working_days')], [pause('2026-09-30 08:00', '2026-10-08 08:00')]);
    expect(said(ended.at)).toBe('2026-10-09 18:00');
    expect(ended.legs[0]).toMatchObject({ paused: ['2026-09-30'], makeUp: [] });
  });

  it('what is granted on top begins where the limit ended', () => {
    const granted = leg(3, 'working_days', 'extension');
    expect(said(due('2026-03-02 10:00', [leg(5, 'working_days'), granted]).at)).toBe('2026-03-12 18:00');
  });

  it('is an estimate once it reaches a year without a published calendar', () => {
    expect(due('2026-12-30 09:00', [leg(1, 'working_days')]).estimated).toBe(false);
    const reaching = due('2026-12-30 09:00', [leg(3, 'working_days')]);
    expect(reaching.estimated).toBe(true);
    expect(reaching.legs[0]?.guessed).toEqual(['2027-01-01']);
  });

  it('of a calendar in which nobody ever works has no end', () => {
    const days: CalendarDay[] = [];
    const none = { calendar: { ...workingCalendar(days, []), days: { get: () => 'off' } as never }, hours };
    expect(
      dueOf({ startedAt: at('2026-03-02 10:00'), legs: [leg(1, 'working_days')], pauses: [] }, none).at,
    ).toBeNull();
  });
});

describe('hours', () => {
  it.each([
    ['run through the night', '2026-03-02 17:00', 24, 'hours', [], '2026-03-03 17:00'],
    ['end on a Saturday where nothing else is said', '2026-03-06 15:00', 24, 'hours', [], '2026-03-07 15:00'],
    ['of working days end on the Monday', '2026-03-06 15:00', 24, 'hours_of_working_days', [], '2026-03-09 15:00'],
    ['begun on a day off run from midnight', '2026-03-07 10:00', 24, 'hours_of_working_days', [], '2026-03-10 00:00'],
    ['pass over National Day', '2026-09-30 15:00', 24, 'hours_of_working_days', [], '2026-10-08 15:00'],
    ['run on a make-up Saturday', '2026-10-09 15:00', 24, 'hours_of_working_days', [], '2026-10-10 15:00'],
    [
      'stand in a pause',
      '2026-03-02 10:00',
      2,
      'hours',
      [pause('2026-03-02 11:00', '2026-03-02 15:00')],
      '2026-03-02 16:00',
    ],
    [
      'end at the start of a pause that comes then',
      '2026-03-02 10:00',
      2,
      'hours',
      [pause('2026-03-02 12:00', null)],
      '2026-03-02 12:00',
    ],
    ['stay open in a pause that lasts', '2026-03-02 10:00', 2, 'hours', [pause('2026-03-02 11:00', null)], null],
  ] as const)('%s', (_, start, amount, unit, pauses, end) => {
    expect(said(due(start, [leg(amount, unit)], pauses).at)).toBe(end);
  });

  it('of any day know nothing of the calendar, so they are no estimate', () => {
    expect(due('2026-12-31 10:00', [leg(48, 'hours')]).estimated).toBe(false);
    expect(due('2026-12-31 10:00', [leg(24, 'hours_of_working_days')]).estimated).toBe(true);
  });

  it('inside office hours pass over the noon, the night and the weekend', () => {
    expect(said(due('2026-03-06 11:00', [leg(3, 'working_hours')]).at)).toBe('2026-03-06 16:30');
    expect(said(due('2026-03-06 17:00', [leg(2, 'working_hours')]).at)).toBe('2026-03-09 09:30');
    expect(said(due('2026-03-06 17:00', [leg(1, 'working_hours')]).at)).toBe('2026-03-06 18:00');
    expect(said(due('2026-03-07 03:00', [leg(7, 'working_hours')]).at)).toBe('2026-03-09 18:00');
  });

  it('inside office hours say how much each day gave', () => {
    const [way] = due(
      '2026-03-06 17:00',
      [leg(2, 'working_hours')],
      [pause('2026-03-06 17:30', '2026-03-06 17:45')],
    ).legs;
    expect(way?.counted).toEqual([
      { day: '2026-03-06', minutes: 45 },
      { day: '2026-03-09', minutes: 75 },
    ]);
  });
});

describe('near its end', () => {
  const near = (start: string, legs: readonly Leg[], soon: number) =>
    said(soonOf({ startedAt: at(start), legs, pauses: [] }, soon, time));

  it('is one working day earlier, whatever lies between', () => {
    expect(near('2026-09-30 15:20', [leg(1, 'working_days'), leg(1, 'working_days', 'extension')], 1)).toBe(
      '2026-10-08 18:00',
    );
    expect(near('2026-03-02 10:00', [leg(5, 'working_days')], 1)).toBe('2026-03-06 18:00');
  });

  it('is at once where the limit is no longer than that', () => {
    expect(near('2026-03-02 10:00', [leg(2, 'hours')], 4)).toBe('2026-03-02 10:00');
  });
});

it('hours of an office are some, in order and apart', () => {
  expect(areHours(SUGGESTED_HOURS)).toBe(true);
  expect(areHours([])).toBe(false);
  expect(areHours([{ from: 600, to: 600 }])).toBe(false);
  expect(areHours([...SUGGESTED_HOURS].reverse())).toBe(false);
  expect(areHours([{ from: 0, to: 1440 }])).toBe(false);
});
