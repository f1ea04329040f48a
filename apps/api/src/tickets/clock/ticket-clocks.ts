import { Injectable } from '@nestjs/common';
import { timed, type TimedClock } from '@yanzhen/domain/tickets/clock/light';
import type { WorkingTime } from '@yanzhen/domain/tickets/clock/office-hours';
import { clocksOf } from '@yanzhen/domain/tickets/life/clocks';
import { type RulesNow, TicketRules } from '../rules/ticket-rules';
import type { TicketEntity, TicketEventEntity } from '../ticket/ticket.entity';
import type { TicketClockEntity } from './clock.entity';
import { type ClockColumns, ClockRepository } from './clock.repository';
import { historyOf } from './history';

/** What a list shows of the clock that runs. */
export type RunningColumns = Pick<TicketEntity, 'step' | 'dueAt' | 'soonAt' | 'estimated'>;

/** Rules and calendar, read once for many requests. */
export interface Counted {
  readonly rules: RulesNow;
  readonly time: WorkingTime;
}

/** The clocks of a request are what its history, the rules and the calendar say, and nothing else. */
@Injectable()
export class TicketClocks {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly rules: TicketRules,
  ) {}

  async world(): Promise<Counted> {
    const rules = await this.rules.now();
    return { rules, time: await this.rules.workingTime(rules) };
  }

  /** Every clock of a request with its way; those that ended by the rule that held then. */
  async told(
    ticket: Pick<TicketEntity, 'id' | 'kind' | 'urgency'>,
    events: readonly TicketEventEntity[],
    world: Counted,
  ): Promise<TimedClock[]> {
    const stored = new Map((await this.clocks.of(ticket.id)).map((row) => [keyOf(row), row]));
    return clocksOf({ ...ticket, events: historyOf(events) }, world.rules.clocks).map((clock) => {
      const before = stored.get(keyOfClock(clock));
      return timed(before?.endedAt ? { ...clock, rule: before.rule } : clock, world.time);
    });
  }

  /**
   * Stores what the history says now, in the caller's transaction.
   * @returns what the list shows.
   */
  async follow(
    ticket: Pick<TicketEntity, 'id' | 'kind' | 'urgency'>,
    events: readonly TicketEventEntity[],
    world: Counted,
  ): Promise<RunningColumns> {
    const stored = await this.clocks.of(ticket.id);
    const open = new Map(stored.filter(({ endedAt }) => endedAt === null).map((row) => [keyOf(row), row]));
    const ended = new Set(stored.filter(({ endedAt }) => endedAt !== null).map(keyOf));
    const counted = clocksOf({ ...ticket, events: historyOf(events) }, world.rules.clocks).map((clock) =>
      timed(clock, world.time),
    );
    const added: ClockColumns[] = [];
    for (const one of counted) {
      const columns = columnsOf(ticket.id, one);
      const key = keyOfClock(one.clock);
      const before = open.get(key);
      open.delete(key);
      if (ended.has(key)) continue;
      if (before) await this.clocks.change(before.id, columns);
      else added.push(columns);
    }
    // A rule that no longer holds, or another start, leaves clocks that nothing says any more.
    await this.clocks.remove([...open.values()].map(({ id }) => id));
    await this.clocks.add(added);
    return runningOf(counted);
  }
}

const keyOf = ({ cycle, step, department, startedAt }: TicketClockEntity): string =>
  `${cycle} ${step} ${department} ${startedAt.getTime()}`;

const keyOfClock = ({ cycle, step, department, startedAt }: TimedClock['clock']): string =>
  `${cycle} ${step} ${department ?? ''} ${startedAt}`;

const columnsOf = (ticketId: number, { clock, due, soonAt }: TimedClock): ClockColumns => ({
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

/** The first that runs: the dispatcher's, else the leading department's, whose clocks start before those of joint ones. */
function runningOf(counted: readonly TimedClock[]): RunningColumns {
  const running = counted.filter(({ clock }) => clock.endedAt === null);
  const lead = running[0]?.clock.department;
  const own = running.filter(({ clock }) => clock.department === lead);
  const first = [...own].sort((one, other) => (one.due.at ?? Infinity) - (other.due.at ?? Infinity))[0];
  if (!first) return { step: null, dueAt: null, soonAt: null, estimated: false };
  const { step, dueAt, soonAt, estimated } = columnsOf(0, first);
  return { step, dueAt, soonAt, estimated };
}
