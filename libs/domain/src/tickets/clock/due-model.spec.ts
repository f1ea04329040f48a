import fc from 'fast-check';
import { workingCalendar } from '../../calendar/calendar';
import { addDays } from '../../shared/calendar-day';
import { dueOf } from './due';
import type { Leg } from './leg';
import { MS_PER_MINUTE } from './instant';
import type { MinuteRange, WorkingTime } from './office-hours';
import type { Pause } from './pause';
import { CLOCK_UNITS } from './rule';

/**
 * The clock against a slow model that goes minute by minute, written from the rule's words and sharing no code with it. Short years
 * of a few weeks, with make-up days, holidays, half days, pauses that overlap and extensions.
 */
const FIRST_DAY = '2025-12-15';
const MINUTES = 24 * 60;
const ORIGIN = Date.parse(`${FIRST_DAY}T00:00:00+08:00`);
const toInstant = (minute: number) => ORIGIN + minute * MS_PER_MINUTE;
const SPAN = 40;

const day = fc.integer({ min: 0, max: SPAN }).map((offset) => addDays(FIRST_DAY, offset));
const exceptions = fc.array(fc.record({ day, type: fc.constantFrom('off' as const, 'work' as const) }), {
  maxLength: 25,
});
const ranges = fc.constantFrom<readonly MinuteRange[]>(
  [
    { from: 510, to: 720 },
    { from: 870, to: 1080 },
  ],
  [{ from: 540, to: 1020 }],
  [{ from: 0, to: 1439 }],
  [
    { from: 480, to: 600 },
    { from: 660, to: 720 },
    { from: 840, to: 1140 },
  ],
);
const halfDays = fc.array(fc.tuple(day, ranges), { maxLength: 5 });
const pauses = fc
  .array(fc.tuple(fc.nat(20 * MINUTES), fc.option(fc.integer({ min: 1, max: 6 * MINUTES }), { freq: 6 })), {
    maxLength: 4,
  })
  .map((drawn) => drawn.map(([from, length]) => ({ from, until: length === null ? null : from + length })));
const legs = fc.array(
  fc.record({
    unit: fc.constantFrom(...CLOCK_UNITS),
    amount: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 3 },
);
const world = fc.record({ exceptions, usual: ranges, halfDays, pauses, legs, start: fc.nat(10 * MINUTES) });
type World = typeof world extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const timeOf = ({ exceptions: days, usual, halfDays: other }: World): WorkingTime => ({
  calendar: workingCalendar(days, [2025]),
  hours: { usual, other: new Map(other) },
});

const countingOf = ({ start, legs: drawn, pauses: stood }: World) => ({
  startedAt: toInstant(start),
  legs: drawn.map((leg, at): Leg => ({ ...leg, why: at === 0 ? 'limit' : 'extension' })),
  pauses: stood.map(({ from, until }): Pause => ({
    from: toInstant(from),
    until: until === null ? null : toInstant(until),
  })),
});

const LAST = 200 * MINUTES;

class SlowClock {
  private readonly works: boolean[] = [];
  private readonly open: (readonly MinuteRange[])[] = [];

  constructor(private readonly drawn: World) {
    for (let offset = 0; offset <= 201; offset += 1) {
      const name = addDays(FIRST_DAY, offset);
      const exception = drawn.exceptions.filter((one) => one.day === name).at(-1);
      const weekday = new Date(`${name}T12:00:00+08:00`).getUTCDay();
      this.works.push(exception ? exception.type === 'work' : weekday >= 1 && weekday <= 5);
      this.open.push(drawn.halfDays.filter(([other]) => other === name).at(-1)?.[1] ?? drawn.usual);
    }
  }

  /** Minutes from the first day; null: never. */
  end(): number | null {
    let at: number | null = this.drawn.start;
    for (const leg of this.drawn.legs) at = at === null ? null : this.leg(leg, at);
    return at;
  }

  private leg(leg: World['legs'][number], from: number): number | null {
    if (leg.unit === 'working_days') return this.days(leg, from);
    let left = leg.amount * 60;
    for (let minute = from; minute < LAST; minute += 1) {
      if (!this.stands(minute) && this.counts(leg.unit, minute)) left -= 1;
      if (left === 0) return minute + 1;
    }
    return null;
  }

  private days({ amount }: World['legs'][number], from: number): number | null {
    let left = amount;
    for (let offset = Math.floor(from / MINUTES) + 1; offset <= 200; offset += 1) {
      if (!this.works[offset]) continue;
      const mark = offset * MINUTES + (this.open[offset]?.at(-1)?.to ?? 0);
      if (!this.stands(mark)) left -= 1;
      if (left === 0) return mark;
    }
    return null;
  }

  private counts(unit: World['legs'][number]['unit'], minute: number): boolean {
    if (unit === 'hours') return true;
    return unit === 'working_hours' ? this.isOpen(minute) : !!this.works[Math.floor(minute / MINUTES)];
  }

  private stands = (minute: number) =>
    this.drawn.pauses.some(({ from, until }) => minute >= from && (until === null || minute < until));

  private isOpen(minute: number): boolean {
    const offset = Math.floor(minute / MINUTES);
    const within = minute % MINUTES;
    return !!this.works[offset] && !!this.open[offset]?.some(({ from, to }) => within >= from && within < to);
  }
}

const minutesOf = (instant: number | null) => (instant === null ? null : (instant - ORIGIN) / MS_PER_MINUTE);

it('ends at the minute at which the slow model ends', () => {
  fc.assert(
    fc.property(world, (drawn) => {
      expect(minutesOf(dueOf(countingOf(drawn), timeOf(drawn)).at)).toBe(new SlowClock(drawn).end());
    }),
    { numRuns: 600 },
  );
});

it('never ends earlier for a pause more, nor for more time', () => {
  fc.assert(
    fc.property(world, pauses, legs, (drawn, more, extra) => {
      const plain = dueOf(countingOf(drawn), timeOf(drawn)).at ?? Infinity;
      const paused = dueOf(countingOf({ ...drawn, pauses: [...drawn.pauses, ...more] }), timeOf(drawn)).at ?? Infinity;
      const extended = dueOf(countingOf({ ...drawn, legs: [...drawn.legs, ...extra] }), timeOf(drawn)).at;
      expect(paused).toBeGreaterThanOrEqual(plain);
      expect(extended ?? Infinity).toBeGreaterThanOrEqual(plain);
    }),
    { numRuns: 300 },
  );
});

it('the order in which pauses are written down does not matter', () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const turned = { ...drawn, pauses: [...drawn.pauses].reverse() };
      expect(dueOf(countingOf(turned), timeOf(drawn))).toEqual(dueOf(countingOf(drawn), timeOf(drawn)));
    }),
    { numRuns: 200 },
  );
});

it('five days and then three are eight', () => {
  fc.assert(
    fc.property(world, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (drawn, one, other) => {
      const days = (amount: number) => ({
        unit: 'working_days' as const,
        amount,
        ends: 'close' as const,
        rolls: false,
      });
      const [apart, together] = [[days(one), days(other)], [days(one + other)]].map(
        (drawnLegs) => dueOf(countingOf({ ...drawn, legs: drawnLegs }), timeOf(drawn)).at,
      );
      expect(apart).toBe(together);
    }),
    { numRuns: 200 },
  );
});
