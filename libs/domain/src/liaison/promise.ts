import { addDays } from '../shared/calendar-day';
import type { PromiseState } from './visit';

/** Whoever promised is reminded so many days before, and once more when the day has passed. */
export const PROMISE_AHEAD_DAYS = 3;

/** How a promise stands: `due` = the reminder has rung, `broken` = its day has passed and nobody has said what became of it. */
export const PROMISE_STANDINGS = ['open', 'due', 'broken', 'kept', 'dropped'] as const;
export type PromiseStanding = (typeof PROMISE_STANDINGS)[number];

export function standingOf({ state, dueOn }: { state: PromiseState; dueOn: string }, today: string): PromiseStanding {
  if (state !== 'open') return state;
  if (dueOn < today) return 'broken';
  return dueOn <= addDays(today, PROMISE_AHEAD_DAYS) ? 'due' : 'open';
}

/** The days of promises that stand so, ends included; null = no end. The same border as `standingOf`, for a query. */
export function dueDays(
  standing: 'open' | 'due' | 'broken',
  today: string,
): { from: string | null; to: string | null } {
  const last = addDays(today, PROMISE_AHEAD_DAYS);
  if (standing === 'broken') return { from: null, to: addDays(today, -1) };
  return standing === 'due' ? { from: today, to: last } : { from: addDays(last, 1), to: null };
}
