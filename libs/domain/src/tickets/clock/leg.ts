import type { Instant } from './instant';
import type { ClockRule } from './rule';

/** A stretch of time that is given: the limit itself, then what was granted on top of it, one after the other. */
export interface Leg extends Pick<ClockRule, 'unit' | 'amount'> {
  readonly why: 'limit' | 'extension';
}

/** A day of which time was counted: all of it, or so many minutes. */
export interface CountedDay {
  readonly day: string;
  readonly minutes: number | null;
}

/** A leg as it was walked. Days are `YYYY-MM-DD`, in the order met. */
export interface CountedLeg {
  readonly why: Leg['why'];
  readonly unit: Leg['unit'];
  readonly amount: number;
  readonly from: Instant;
  /** Null: the clock stands. */
  readonly to: Instant | null;
  readonly counted: readonly CountedDay[];
  /** Weekdays passed over because they are free by the calendar. */
  readonly holidays: readonly string[];
  /** Weekend days that were counted because they are worked. */
  readonly makeUp: readonly string[];
  /** Working days passed over because the clock stood. */
  readonly paused: readonly string[];
  /** Days of years without a published calendar, once each year. */
  readonly guessed: readonly string[];
}
