import { workingCalendar } from '../../calendar/calendar';
import { daysOf, SEEDED_YEARS } from '../../calendar/state-council';
import { SUGGESTED_HOURS, type WorkingTime } from '../clock/office-hours';
import { type AlarmLevel, dueUntil, isOffice, isWarned } from './level';

const time: WorkingTime = {
  hours: { usual: SUGGESTED_HOURS, other: new Map() },
  calendar: workingCalendar(SEEDED_YEARS.flatMap(daysOf), [2024, 2025, 2026]),
};
const at = (text: string) => Date.parse(`2026-${text.replace(' ', 'T')}+08:00`);
const said = (instant: number | null) =>
  instant === null ? null : new Date(instant + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
const level = (side: AlarmLevel['side'], amount: number, unit: AlarmLevel['unit']): AlarmLevel => ({
  no: 1,
  step: null,
  side,
  unit,
  amount,
  receivers: ['handler'],
});

describe('a level of escalation', () => {
  it.each([
    ['at the due time', level('after', 0, 'hours'), '09-21 10:00', '09-21 10:00'],
    ['two hours before', level('before', 2, 'hours'), '09-21 10:00', '09-21 12:00'],
    ['a working day before, over National Day', level('before', 1, 'working_days'), '09-30 10:00', '10-08 18:00'],
    ['two hours after', level('after', 2, 'hours'), '09-21 10:00', '09-21 07:59'],
    ['a working day after, over National Day', level('after', 1, 'working_days'), '10-08 18:00', '10-07 23:59'],
    ['not yet a working day after', level('after', 1, 'working_days'), '10-08 17:00', '09-29 23:59'],
    ['two hours of the office after', level('after', 2, 'working_hours'), '09-21 09:30', '09-20 16:59'],
  ])('rings %s', (_, one, now, until) => {
    expect(said(dueUntil(one, at(now), time))).toBe(until);
  });

  it('rings inside office hours only', () => {
    expect(
      ['09-21 08:29', '09-21 08:30', '09-21 12:00', '09-21 18:00', '10-01 10:00', '10-10 10:00'].map((now) =>
        isOffice(time, at(now)),
      ),
    ).toEqual([false, true, false, false, false, true]);
  });

  it('says nothing at the start of a clock that is no longer than its warning', () => {
    const before = level('before', 4, 'hours');
    expect(isWarned(before, at('09-21 09:00'), at('09-21 11:00'), time)).toBe(false);
    expect(isWarned(before, at('09-21 09:00'), at('09-21 14:00'), time)).toBe(true);
    expect(isWarned(level('after', 4, 'hours'), at('09-21 09:00'), at('09-21 11:00'), time)).toBe(true);
  });
});
