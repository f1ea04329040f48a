import { addDays } from '../shared/calendar-day';
import { isPublished, isWeekend, isWorkingDay, type WorkingCalendar, yearOf } from './calendar';

/** Where a count of working days ends, and why there. */
export interface CountedDays {
  readonly day: string;
  /** The way there leads through a year without a published calendar. */
  readonly estimated: boolean;
  /** Working days counted, in the order met. */
  readonly counted: readonly string[];
  /** Weekdays on the way that are free by the calendar. */
  readonly holidays: readonly string[];
  /** Weekend days on the way that are worked, so they were counted. */
  readonly makeUp: readonly string[];
}

/**
 * The `n`-th working day after `day`, which itself does not count; before it when `n` is negative; `day` itself when 0.
 * So a limit of 5 working days that starts on a Friday evening ends on the next Friday of a plain week.
 */
export function addWorkingDays(calendar: WorkingCalendar, day: string, n: number): CountedDays {
  const step = n < 0 ? -1 : 1;
  const counted: string[] = [];
  const holidays: string[] = [];
  const makeUp: string[] = [];
  let at = day;
  let estimated = false;
  while (counted.length < Math.abs(n)) {
    at = addDays(at, step);
    if (!isPublished(calendar, yearOf(at))) estimated = true;
    const works = isWorkingDay(calendar, at);
    if (works) counted.push(at);
    if (works && isWeekend(at)) makeUp.push(at);
    if (!works && !isWeekend(at)) holidays.push(at);
  }
  return { day: at, estimated, counted, holidays, makeUp };
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  let days = 0;
  for (let at = from; at < to;) {
    at = addDays(at, 1);
    if (isWorkingDay(calendar, at)) days += 1;
  }
  return days;
}

/** The last of `n` working days that begin with `first` itself, as a publicity of n working days is counted. */
export const lastOfWorkingDays = (calendar: WorkingCalendar, first: string, n: number): CountedDays =>
  addWorkingDays(calendar, addDays(first, -1), n);

/** Years from the first to the last day that nobody has published. */
export function unpublishedYears(calendar: WorkingCalendar, from: string, to: string): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!isPublished(calendar, year)) years.push(year);
  return years;
}
