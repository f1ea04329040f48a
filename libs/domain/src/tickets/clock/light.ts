import { dueOf, type Counting, type Due, soonOf } from './due';
import type { Instant } from './instant';
import type { WorkingTime } from './office-hours';
import type { TicketClock } from '../life/clocks';

/** `waiting`: the clock stands. */
export const LIGHTS = ['green', 'yellow', 'red', 'waiting'] as const;
export type Light = (typeof LIGHTS)[number];

/** A clock with what is stored of it, so that lists need not count. */
export interface TimedClock {
  readonly clock: TicketClock;
  readonly due: Due;
  /** From when it is yellow; null while it stands. */
  readonly soonAt: Instant | null;
}

export const countingOf = ({ startedAt, rule, granted, pauses }: TicketClock): Counting => ({
  startedAt,
  legs: [
    { why: 'limit', unit: rule.unit, amount: rule.amount },
    ...granted.map((more) => ({ why: 'extension' as const, ...more })),
  ],
  pauses,
});

export function timed(clock: TicketClock, time: WorkingTime): TimedClock {
  const counting = countingOf(clock);
  return { clock, due: dueOf(counting, time), soonAt: soonOf(counting, clock.rule.soon, time) };
}

/** How a clock looks at a moment; one that ended is judged by the moment at which it did. */
export function lightOf(due: Instant | null, soonAt: Instant | null, at: Instant): Light {
  if (due === null) return 'waiting';
  if (at > due) return 'red';
  return soonAt !== null && at >= soonAt ? 'yellow' : 'green';
}

/** Whether the step was late: what ended by its end, what runs by now. A clock that stands is not late. */
export const isBreached = ({ clock, due }: TimedClock, now: Instant): boolean =>
  due.at !== null && (clock.endedAt ?? now) > due.at;
