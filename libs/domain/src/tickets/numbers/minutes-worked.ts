import { addDays } from '../../shared/calendar-day';
import { dayAt, type Instant, MS_PER_MINUTE, onDay } from '../clock/instant';
import { hoursOf, type WorkingTime } from '../clock/office-hours';
import { merged, type Pause, running } from '../clock/pause';

/** Whole minutes inside office hours from start to end of a clock, without those for which it stood; 0 while it runs. */
export function minutesWorked(
  { startedAt, endedAt, pauses }: { startedAt: Instant; endedAt: Instant | null; pauses: readonly Pause[] },
  time: WorkingTime,
): number {
  if (endedAt === null) return 0;
  let worked = 0;
  for (const { from, to } of running(merged(pauses), startedAt, endedAt))
    for (let day = dayAt(from); day <= dayAt(to); day = addDays(day, 1))
      for (const range of hoursOf(time, day))
        worked += Math.max(0, Math.min(to, onDay(day, range.to)) - Math.max(from, onDay(day, range.from)));
  return Math.floor(worked / MS_PER_MINUTE);
}
