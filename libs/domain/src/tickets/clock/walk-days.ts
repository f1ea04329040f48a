import { isWeekend, isWorkingDay } from '../../calendar/calendar';
import { addDays } from '../../shared/calendar-day';
import { dayAt, type Instant } from './instant';
import { closeOf, isGuess, type WorkingTime } from './office-hours';
import type { CountedDay, CountedLeg, Leg } from './leg';
import { type Pause, pauseAt } from './pause';

/** Nothing can be counted beyond so many days: a calendar without a working day. */
export const LONGEST_WALK_DAYS = 36_525;

export const beginning = (leg: Leg, from: Instant) => ({
  why: leg.why,
  unit: leg.unit,
  amount: leg.amount,
  from,
  to: null as Instant | null,
  counted: [] as CountedDay[],
  holidays: [] as string[],
  makeUp: [] as string[],
  paused: [] as string[],
  guessed: [] as string[],
});

export type Walked = ReturnType<typeof beginning>;

/** Notes what the calendar says of a day that is passed. */
export function pass(way: Walked, day: string, time: WorkingTime): boolean {
  if (isGuess(time, day) && !way.guessed.some((known) => known.slice(0, 4) === day.slice(0, 4))) way.guessed.push(day);
  const works = isWorkingDay(time.calendar, day);
  if (!works && !isWeekend(day)) way.holidays.push(day);
  return works;
}

export function walkDays(leg: Leg, from: Instant, pauses: readonly Pause[], time: WorkingTime): CountedLeg {
  const way = beginning(leg, from);
  let day = dayAt(from);
  for (let walked = 0; way.counted.length < leg.amount; walked += 1) {
    if (walked > LONGEST_WALK_DAYS) return { ...way, to: null };
    day = addDays(day, 1);
    if (!pass(way, day, time)) continue;
    const end = closeOf(time, day);
    const pause = pauseAt(pauses, end);
    if (pause?.until === null) return { ...way, to: null };
    if (pause) way.paused.push(day);
    else {
      way.counted.push({ day, minutes: null });
      if (isWeekend(day)) way.makeUp.push(day);
      way.to = end;
    }
  }
  return { ...way, to: way.to ?? from };
}
