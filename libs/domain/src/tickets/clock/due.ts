import type { WorkingTime } from './office-hours';
import { merged, type Pause } from './pause';
import type { Instant } from './instant';
import type { CountedLeg, Leg } from './leg';
import { walkDays } from './walk-days';
import { walkHours } from './walk-hours';

/** Everything that a due time follows from, beside the working time of the office. */
export interface Counting {
  readonly startedAt: Instant;
  readonly legs: readonly Leg[];
  readonly pauses: readonly Pause[];
}

/** A due time with the way that leads there. */
export interface Due {
  /** Null while the clock stands: nobody knows yet when it goes on. */
  readonly at: Instant | null;
  readonly legs: readonly CountedLeg[];
  /** The way leads through a year whose calendar nobody has published. */
  readonly estimated: boolean;
}

/**
 * When the time that is given is over. The same history, rules and calendar always give the same moment.
 * - Working days: the day on which the time begins does not count (民法典 第二百零一条); a later working day counts when the clock
 *   runs at its end. So a pause takes out exactly the working days at whose end it lasts.
 * - Hours: minutes outside pauses, of any day, of working days, or inside office hours.
 * More time or another pause never ends earlier.
 */
export function dueOf({ startedAt, legs, pauses }: Counting, time: WorkingTime): Due {
  const apart = merged(pauses);
  const walked: CountedLeg[] = [];
  let at: Instant | null = startedAt;
  for (const leg of legs) {
    if (at === null) break;
    const way = walk(leg, at, apart, time);
    walked.push(way);
    at = way.to;
  }
  return { at, legs: walked, estimated: walked.some(({ guessed }) => guessed.length > 0) };
}

/** When it becomes urgent: so much of the last leg's own unit earlier, not before the start. Null while the clock stands. */
export function soonOf(counting: Counting, soon: number, time: WorkingTime): Instant | null {
  const [last, ...earlier] = [...counting.legs].reverse();
  if (!last) return null;
  const shorter = last.amount > soon ? [{ ...last, amount: last.amount - soon }] : [];
  return dueOf({ ...counting, legs: [...earlier.reverse(), ...shorter] }, time).at;
}

const walk = (leg: Leg, from: Instant, pauses: readonly Pause[], time: WorkingTime): CountedLeg =>
  leg.unit === 'working_days' ? walkDays(leg, from, pauses, time) : walkHours(leg, from, pauses, time);
