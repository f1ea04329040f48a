import { CLOCK_STEPS } from '@yanzhen/domain/tickets/clock/rule';
import { timed, type TimedClock } from '@yanzhen/domain/tickets/clock/light';
import type { WorkingTime } from '@yanzhen/domain/tickets/clock/office-hours';
import { clocksOf, type TicketClock } from '@yanzhen/domain/tickets/life/clocks';
import type { TicketEvent } from '@yanzhen/domain/tickets/life/history';
import type { RulesNow } from '../rules/ticket-rules';
import type { TicketEntity } from '../ticket/ticket.entity';
import type { TicketClockEntity } from './clock.entity';
import type { ClockColumns } from './clock.repository';

export type TimedTicket = Pick<TicketEntity, 'id' | 'kind' | 'urgency'>;

/** What a list shows of the clock that runs. */
export type RunningColumns = Pick<TicketEntity, 'step' | 'dueAt' | 'soonAt' | 'estimated'>;

/** Rules and calendar, read once for many requests. */
export interface Counted {
  readonly rules: Pick<RulesNow, 'clocks'>;
  readonly time: WorkingTime;
}

/** What has to become of the stored clocks of a request, so that they are what its history says. */
export interface ClockPlan {
  readonly changed: readonly { readonly id: number; readonly columns: ClockColumns }[];
  readonly added: readonly ClockColumns[];
  readonly removed: readonly number[];
  readonly running: RunningColumns;
  /** Those that run, and those that the last act ended. */
  readonly told: readonly TimedClock[];
}

/** @param since what ended earlier is no news: when the last act happened, or the first of several that are told at once */
export function planOf(
  ticket: TimedTicket,
  events: readonly TicketEvent[],
  stored: readonly TicketClockEntity[],
  { rules, time }: Counted,
  since = events.at(-1)?.at ?? 0,
): ClockPlan {
  const open = new Map(stored.filter(({ endedAt }) => endedAt === null).map((row) => [startOf(row), row]));
  const over = stored.filter(({ endedAt }) => endedAt !== null);
  const [ended, begun] = [new Set(over.map(endOf)), new Set(over.map(startOf))];
  const counted = clocksOf({ ...ticket, events }, rules.clocks);
  const living = counted.filter((clock) => {
    if (clock.endedAt === null) return true;
    // It was judged by the rule of its time; or, when it ended before what is new, no rule of its time asked for it.
    return !ended.has(endOfClock(clock)) && (stored.length === 0 || clock.endedAt >= since);
  });
  const changed: { id: number; columns: ClockColumns }[] = [];
  const added: ClockColumns[] = [];
  const told = living.map((clock) => timed(clock, time));
  for (const one of told) {
    const columns = columnsOf(ticket.id, one);
    const before = open.get(startOfClock(one.clock));
    open.delete(startOfClock(one.clock));
    // Two of one moment are one row: what was given back as it came.
    if (!before && begun.has(startOfClock(one.clock))) continue;
    if (!before) added.push(columns);
    else if (differs(before, columns)) changed.push({ id: before.id, columns });
  }
  // A rule that no longer holds, or another start, leaves clocks that nothing says any more.
  const removed = [...open.values()].map(({ id }) => id);
  return { changed, added, removed, running: runningOf(told), told };
}

/** A clock that ended, by the rule and the due time by which it was judged, whatever rules and calendar say today. */
export function judged(
  row: TicketClockEntity,
  ticket: TimedTicket,
  events: readonly TicketEvent[],
  time: WorkingTime,
): TimedClock {
  const alone = { ...row.rule, kind: null, urgency: null };
  const clock = clocksOf({ ...ticket, events }, [alone]).find((one) => startOfClock(one) === startOf(row));
  const { due, soonAt } = timed({ ...bare(row), ...(clock ?? {}), rule: row.rule }, time);
  const at = row.dueAt?.getTime() ?? null;
  // Where the calendar was changed since, today's way leads elsewhere: better no way than another one.
  const way = due.at === at ? due : { at, legs: [], estimated: row.estimated };
  return {
    clock: { ...bare(row), ...(clock ?? {}), rule: row.rule },
    due: way,
    soonAt: row.soonAt?.getTime() ?? soonAt,
  };
}

/** In the order of their start; of one moment, as the steps follow each other. */
export const inOrder = (clocks: readonly TimedClock[]): TimedClock[] =>
  [...clocks].sort(
    ({ clock: one }, { clock: other }) =>
      one.startedAt - other.startedAt || CLOCK_STEPS.indexOf(one.step) - CLOCK_STEPS.indexOf(other.step),
  );

const bare = (row: TicketClockEntity): TicketClock => ({
  cycle: row.cycle,
  step: row.step,
  department: row.department || null,
  rule: row.rule,
  startedAt: row.startedAt.getTime(),
  pauses: [],
  granted: [],
  endedAt: row.endedAt?.getTime() ?? null,
  ending: row.ending,
});

const startOf = ({ cycle, step, department, startedAt }: TicketClockEntity): string =>
  `${cycle} ${step} ${department} ${startedAt.getTime()}`;

const startOfClock = ({ cycle, step, department, startedAt }: TicketClock): string =>
  `${cycle} ${step} ${department ?? ''} ${startedAt}`;

/** By its end a clock is known whatever rule it followed: another rule may let it start at another moment. */
const endOf = ({ cycle, step, department, endedAt }: TicketClockEntity): string =>
  `${cycle} ${step} ${department} ${endedAt?.getTime()}`;

const endOfClock = ({ cycle, step, department, endedAt }: TicketClock): string =>
  `${cycle} ${step} ${department ?? ''} ${endedAt}`;

export const columnsOf = (ticketId: number, { clock, due, soonAt }: TimedClock): ClockColumns => ({
  ticketId,
  cycle: clock.cycle,
  step: clock.step,
  department: clock.department ?? '',
  rule: clock.rule,
  startedAt: new Date(clock.startedAt),
  dueAt: due.at === null ? null : new Date(due.at),
  soonAt: soonAt === null ? null : new Date(soonAt),
  estimated: due.estimated,
  endedAt: clock.endedAt === null ? null : new Date(clock.endedAt),
  ending: clock.ending,
});

const differs = (before: TicketClockEntity, after: ClockColumns): boolean =>
  at(before.dueAt) !== at(after.dueAt) ||
  at(before.soonAt) !== at(after.soonAt) ||
  at(before.endedAt) !== at(after.endedAt) ||
  before.estimated !== after.estimated ||
  before.ending !== after.ending ||
  JSON.stringify(before.rule) !== JSON.stringify(after.rule);

const at = (moment: Date | null): number | null => moment?.getTime() ?? null;

/** The first that runs: the dispatcher's, else the leading department's, whose clocks start before those of joint ones. */
export function runningOf(counted: readonly TimedClock[]): RunningColumns {
  const running = counted.filter(({ clock }) => clock.endedAt === null);
  const lead = running[0]?.clock.department;
  const own = running.filter(({ clock }) => clock.department === lead);
  const first = [...own].sort((one, other) => (one.due.at ?? Infinity) - (other.due.at ?? Infinity))[0];
  if (!first) return { step: null, dueAt: null, soonAt: null, estimated: false };
  const { step, dueAt, soonAt, estimated } = columnsOf(0, first);
  return { step, dueAt, soonAt, estimated };
}
