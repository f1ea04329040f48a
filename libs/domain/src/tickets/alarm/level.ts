import { dueOf } from '../clock/due';
import { dayAt, type Instant, minuteOf, MS_PER_DAY, MS_PER_MINUTE } from '../clock/instant';
import { hoursOf, type WorkingTime } from '../clock/office-hours';
import type { ClockStep, ClockUnit } from '../clock/rule';

/** Whom a level tells: who has the step to do, who dispatches, the county whose enterprise it is. */
export const ALARM_RECEIVERS = ['handler', 'dispatcher', 'county'] as const;
export type AlarmReceiver = (typeof ALARM_RECEIVERS)[number];

export const ALARM_SIDES = ['before', 'after'] as const;
export type AlarmSide = (typeof ALARM_SIDES)[number];

/** A level of escalation: a row that a bureau edits. */
export interface AlarmLevel {
  /** Stays the same when the row is edited, so that nobody is told the same level twice. */
  readonly no: number;
  /** Null: of any step. */
  readonly step: ClockStep | null;
  readonly side: AlarmSide;
  readonly unit: ClockUnit;
  /** 0: at the due time itself. */
  readonly amount: number;
  readonly receivers: readonly AlarmReceiver[];
}

export const ALARM_LIMITS = { levels: 12, amount: 100, no: 1_000_000 } as const;

/**
 * 届满前提醒, 逾期次日催办, 再超 5 个工作日通报 (one agency's rule, policy/facts.md §5.2); the first is ours. Settings, 待核实.
 */
export const SUGGESTED_LEVELS: readonly AlarmLevel[] = [
  { no: 1, step: 'handle', side: 'before', unit: 'working_days', amount: 1, receivers: ['handler'] },
  { no: 2, step: null, side: 'after', unit: 'hours', amount: 0, receivers: ['handler', 'dispatcher'] },
  { no: 3, step: 'handle', side: 'after', unit: 'working_days', amount: 1, receivers: ['handler', 'dispatcher'] },
  { no: 4, step: 'handle', side: 'after', unit: 'working_days', amount: 5, receivers: ['dispatcher'] },
];

/** Alarms ring only while the office works; what falls due outside rings when it opens. */
export function isOffice(time: WorkingTime, now: Instant): boolean {
  const minute = minuteOf(now);
  return hoursOf(time, dayAt(now)).some(({ from, to }) => from <= minute && minute < to);
}

/**
 * Up to which due time a level rings now. Before: what is due within so much time from now. After: what has been due for so much
 * time. Both follow from walking forward, so nothing is ever walked backwards.
 * @returns null when nothing can ring
 */
export function dueUntil({ side, unit, amount }: AlarmLevel, now: Instant, time: WorkingTime): Instant | null {
  if (amount === 0) return now;
  const after = (from: Instant): Instant | null => passed({ unit, amount }, from, time);
  return side === 'before' ? after(now) : lastThat((from) => (after(from) ?? Infinity) <= now, now);
}

/** A clock that was given no more time than the level warns of would be warned of at its start: nobody is told then. */
export const isWarned = (level: AlarmLevel, startedAt: Instant, due: Instant, time: WorkingTime): boolean =>
  level.side === 'after' || (passed(level, startedAt, time) ?? Infinity) < due;

const passed = ({ unit, amount }: Pick<AlarmLevel, 'unit' | 'amount'>, from: Instant, time: WorkingTime) =>
  dueOf({ startedAt: from, legs: [{ why: 'limit', unit, amount }], pauses: [] }, time).at;

/** The latest minute that holds, for what holds early and not late; null when it held at no time of the last years. */
function lastThat(holds: (at: Instant) => boolean, now: Instant): Instant | null {
  let [early, late] = [now - LONGEST_DAYS * MS_PER_DAY, now];
  if (!holds(early)) return null;
  while (late - early > MS_PER_MINUTE) {
    const middle = Math.floor((early + late) / 2);
    if (holds(middle)) early = middle;
    else late = middle;
  }
  return early;
}

/** A hundred working days with all their holidays are well within two years. */
const LONGEST_DAYS = 730;
