import { isWeekend } from '../../calendar/calendar';
import { addDays } from '../../shared/calendar-day';
import { dayAt, type Instant, MS_PER_HOUR, MS_PER_MINUTE, onDay, startOfDay } from './instant';
import { hoursOf, type WorkingTime } from './office-hours';
import type { CountedLeg, Leg } from './leg';
import { type Pause, running } from './pause';
import { beginning, LONGEST_WALK_DAYS, pass } from './walk-days';

/** Minutes outside pauses: of any day, of working days, or inside office hours. */
export function walkHours(leg: Leg, from: Instant, pauses: readonly Pause[], time: WorkingTime): CountedLeg {
  const way = beginning(leg, from);
  let left = leg.amount * MS_PER_HOUR;
  let day = dayAt(from);
  for (let walked = 0; walked < LONGEST_WALK_DAYS; walked += 1, day = addDays(day, 1)) {
    if (standsForGood(pauses, startOfDay(day), from)) return way;
    if (leg.unit !== 'hours' && !pass(way, day, time)) continue;
    const stretches = stretchesOf(leg, day, from, pauses, time);
    let spent = 0;
    for (const stretch of stretches) {
      const length = stretch.to - stretch.from;
      if (length >= left - spent) {
        note(way, day, left);
        return { ...way, to: stretch.from + (left - spent) };
      }
      spent += length;
    }
    if (spent > 0) note(way, day, spent);
    else if (startOfDay(day) >= from) way.paused.push(day);
    left -= spent;
  }
  return way;
}

const WHOLE_DAY = [{ from: 0, to: 24 * 60 }];

const stretchesOf = (leg: Leg, day: string, from: Instant, pauses: readonly Pause[], time: WorkingTime) =>
  (leg.unit === 'working_hours' ? hoursOf(time, day) : WHOLE_DAY)
    .map((range) => ({ from: Math.max(from, onDay(day, range.from)), to: onDay(day, range.to) }))
    .filter((range) => range.from < range.to)
    .flatMap((range) => running(pauses, range.from, range.to));

const standsForGood = (pauses: readonly Pause[], at: Instant, from: Instant): boolean =>
  pauses.some((pause) => pause.until === null && pause.from <= Math.max(at, from));

/** Of hours of any day nothing is said of weekends: they are days like others. */
function note(way: ReturnType<typeof beginning>, day: string, spent: number): void {
  way.counted.push({ day, minutes: spent / MS_PER_MINUTE });
  if (way.unit !== 'hours' && isWeekend(day)) way.makeUp.push(day);
}
