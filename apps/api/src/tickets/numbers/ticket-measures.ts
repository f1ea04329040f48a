import { Injectable } from '@nestjs/common';
import type { TimedClock } from '@yanzhen/domain/tickets/clock/light';
import type { WorkingTime } from '@yanzhen/domain/tickets/clock/office-hours';
import { type MeasuredEvent, measureOf } from '@yanzhen/domain/tickets/numbers/measure';
import { Remembered } from '../../platform/remembered/remembered';
import type { TicketEntity, TicketEventEntity } from '../ticket/ticket.entity';
import type { MeasureColumns } from './measure.entity';
import { MeasureRepository } from './measure.repository';

/** What a measure is told of, beside history and clocks. */
export type Measurable = Pick<TicketEntity, 'id' | 'kind' | 'unitCode' | 'channel' | 'state' | 'receivedAt'>;

/** A request that was never measured, with its history and clocks. */
export interface Measured {
  readonly ticket: Measurable;
  readonly events: readonly Pick<TicketEventEntity, 'act' | 'details'>[];
  readonly clocks: readonly TimedClock[];
}

/** Keeps what the numbers count of each request as its history says. */
@Injectable()
export class TicketMeasures {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly remembered: Remembered,
  ) {}

  /** Many new ones, in the transaction that brings them in. */
  async begin(begun: readonly Measured[], time: WorkingTime): Promise<void> {
    const all = begun.map(({ ticket, events, clocks }) => columnsOf(ticket, events, clocks, time));
    await this.measures.add(all);
    for (const month of new Set(all.map((columns) => columns.month))) await this.remembered.changed(`tickets ${month}`);
  }

  /** Of a request that is taken back, in the same transaction. */
  async forget(ticketId: number): Promise<void> {
    const before = await this.measures.of(ticketId);
    if (!before) return;
    await this.measures.remove([ticketId]);
    await this.remembered.changed(`tickets ${before.month}`);
  }

  /** In the transaction that changed the request. */
  async follow(
    ticket: Measurable,
    events: readonly TicketEventEntity[],
    clocks: readonly TimedClock[],
    time: WorkingTime,
  ): Promise<void> {
    const columns = columnsOf(ticket, events, clocks, time);
    const before = await this.measures.of(ticket.id);
    if (before && isSame(before, columns)) return;
    if (before) await this.measures.change(before.id, columns);
    else await this.measures.add([columns]);
    for (const month of new Set([before?.month ?? columns.month, columns.month]))
      await this.remembered.changed(`tickets ${month}`);
  }
}

const eventOf = ({ act, details: { lead, callBack } }: Pick<TicketEventEntity, 'act' | 'details'>): MeasuredEvent => ({
  act,
  lead: lead ?? null,
  reached: callBack?.reached ? { solved: callBack.solved ?? false, satisfied: callBack.satisfied ?? false } : null,
});

function columnsOf(
  { id, receivedAt, ...ticket }: Measurable,
  events: readonly Pick<TicketEventEntity, 'act' | 'details'>[],
  clocks: readonly TimedClock[],
  time: WorkingTime,
): MeasureColumns {
  const told = { ...ticket, clocks, receivedAt: receivedAt.getTime(), events: events.map(eventOf) };
  const { handleDueAt, responseDueAt, ...measure } = measureOf(told, time);
  return { ...measure, ticketId: id, handleDueAt: dateOf(handleDueAt), responseDueAt: dateOf(responseDueAt) };
}

const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));

const isSame = (before: MeasureColumns, now: MeasureColumns): boolean =>
  (Object.keys(now) as (keyof MeasureColumns)[]).every((key) => textOf(before[key]) === textOf(now[key]));

const textOf = (value: MeasureColumns[keyof MeasureColumns]): unknown =>
  value instanceof Date ? value.getTime() : value;
