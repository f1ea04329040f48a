import type { Instant } from './instant';

/** A clock stands from `from` until just before `until`; null: still does. */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** @returns the pause during which the moment falls. */
export const pauseAt = (pauses: readonly Pause[], at: Instant): Pause | undefined =>
  pauses.find(({ from, until }) => from <= at && (until === null || at < until));

/** Stretches of `[from, to)` in which the clock runs, in order. `pauses` in order, apart. */
export function running(pauses: readonly Pause[], from: Instant, to: Instant): { from: Instant; to: Instant }[] {
  const stretches: { from: Instant; to: Instant }[] = [];
  let at = from;
  for (const pause of pauses) {
    if (pause.from >= to) break;
    if (pause.from > at) stretches.push({ from: at, to: pause.from });
    at = Math.max(at, pause.until ?? to);
  }
  if (at < to) stretches.push({ from: at, to });
  return stretches;
}

/** Pauses in order and apart, whatever they were: those that overlap or touch are one. */
export function merged(pauses: readonly Pause[]): Pause[] {
  const inOrder = [...pauses].sort((one, other) => one.from - other.from);
  const result: Pause[] = [];
  for (const pause of inOrder) {
    const last = result.at(-1);
    if (last && (last.until === null || pause.from <= last.until))
      result[result.length - 1] = { from: last.from, until: later(last.until, pause.until) };
    else result.push(pause);
  }
  return result;
}

const later = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || other === null ? null : Math.max(one, other);
