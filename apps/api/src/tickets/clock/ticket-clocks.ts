import { Injectable } from '@nestjs/common';
import { timed, type TimedClock } from '@yanzhen/domain/tickets/clock/light';
import { clocksOf } from '@yanzhen/domain/tickets/life/clocks';
import { Remembered } from '../../platform/remembered/remembered';
import { type Measurable, type Measured, TicketMeasures } from '../numbers/ticket-measures';
import { type RulesNow, TicketRules } from '../rules/ticket-rules';
import type { TicketEntity, TicketEventEntity } from '../ticket/ticket.entity';
import {
  columnsOf,
  type Counted,
  inOrder,
  judged,
  planOf,
  type RunningColumns,
  runningOf,
  type TimedTicket,
} from './clock-plan';
import { ClockRepository } from './clock.repository';
import { historyOf } from './history';

export type World = Counted & { readonly rules: RulesNow };

/** The clocks of a request are what its history, the rules and the calendar say, and nothing else. */
@Injectable()
export class TicketClocks {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly rules: TicketRules,
    private readonly measures: TicketMeasures,
    private readonly remembered: Remembered,
  ) {}

  world(): Promise<World> {
    return this.remembered.settled(['ticket rules', 'calendar'], 'ticket world', async () => {
      const rules = await this.rules.now();
      return { rules, time: await this.rules.workingTime(rules) };
    });
  }

  /** Every clock of a request with its way; those that ended by the rule that held then. */
  async told(ticket: TimedTicket, events: readonly TicketEventEntity[], world: Counted): Promise<TimedClock[]> {
    const history = historyOf(events);
    const ended = (await this.clocks.of(ticket.id)).filter(({ endedAt }) => endedAt !== null);
    const running = clocksOf({ ...ticket, events: history }, world.rules.clocks).filter(
      ({ endedAt }) => endedAt === null,
    );
    return inOrder([
      ...ended.map((row) => judged(row, ticket, history, world.time)),
      ...running.map((clock) => timed(clock, world.time)),
    ]);
  }

  /** The clocks of a request that has just come in, counted before it has a row; `begin` stores them. */
  opened(
    { kind, urgency, receivedAt }: Pick<TicketEntity, 'kind' | 'urgency' | 'receivedAt'>,
    { rules, time }: Counted,
  ): { running: RunningColumns; counted: readonly TimedClock[] } {
    const events = [{ act: 'receive' as const, at: receivedAt.getTime() }];
    const counted = clocksOf({ kind, urgency, events }, rules.clocks).map((clock) => timed(clock, time));
    return { running: runningOf(counted), counted };
  }

  /** Stores the first clocks of many, with what the numbers count of them, in the caller's transaction. */
  async begin(begun: readonly Measured[], { time }: Counted): Promise<void> {
    await this.clocks.add(begun.flatMap(({ ticket, clocks }) => clocks.map((one) => columnsOf(ticket.id, one))));
    await this.measures.begin(begun, time);
  }

  /**
   * Stores what the history says now, with what the numbers count of it, in the caller's transaction.
   * @param since when the first of the acts happened that are new; else the last one alone is
   * @returns what the list shows.
   */
  async follow(
    ticket: Measurable & TimedTicket,
    events: readonly TicketEventEntity[],
    world: Counted,
    since?: number,
  ): Promise<RunningColumns> {
    const history = historyOf(events);
    const stored = await this.clocks.of(ticket.id);
    const plan = planOf(ticket, history, stored, world, since);
    for (const { id, columns } of plan.changed) await this.clocks.change(id, columns);
    await this.clocks.remove(plan.removed);
    await this.clocks.add(plan.added);
    const ended = stored.filter(({ endedAt }) => endedAt !== null);
    const all = inOrder([...ended.map((row) => judged(row, ticket, history, world.time)), ...plan.told]);
    await this.measures.follow(ticket, events, all, world.time);
    return plan.running;
  }
}
