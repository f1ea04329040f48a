import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import type { ActContext, AppliedStep, UndoOutcome } from '../../exchange';
import { Clock } from '../../platform/clock';
import type { Counted } from '../clock/clock-plan';
import { TicketClocks } from '../clock/ticket-clocks';
import { TicketMeasures } from '../numbers/ticket-measures';
import { TicketRepository } from '../ticket/ticket.repository';
import { correctableOf } from './listed-ticket';
import { type KnownOrder, ListedRepository } from './listed.repository';
import type { OrderTrace } from './order-payload';
import { standingAfter } from './told-events';
import { ToldHistory } from './told-history';

/** Takes back requests that nobody has touched since a list brought or changed them. */
@Injectable()
export class HotlineUndo {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly listed: ListedRepository,
    private readonly clocks: TicketClocks,
    private readonly measures: TicketMeasures,
    private readonly history: ToldHistory,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const traces = steps.map(({ trace }) => trace as OrderTrace | null);
    const known = await this.listed.byIds(traces.flatMap((trace) => (trace ? [trace.id] : [])));
    const world = await this.clocks.world();
    const outcomes: UndoOutcome[] = [];
    for (const trace of traces)
      outcomes.push(trace ? await this.takeBack(trace, known.get(trace.id), world, context) : 'undone');
    return outcomes;
  }

  private async takeBack(
    { id, version, before }: OrderTrace,
    known: KnownOrder | undefined,
    world: Counted,
    context: ActContext,
  ): Promise<UndoOutcome> {
    if (known?.ticket.version !== version || known.listed?.lastEvent !== known.lastEvent) return 'changed_since';
    const { ticket } = known;
    if (before === null) {
      if (await this.listed.isHeld(id)) return 'changed_since';
      await this.measures.forget(id);
      await this.listed.remove(id);
      await this.record(context, 'remove', id, { ...correctableOf(ticket), orderNo: ticket.orderNo }, null);
      return 'undone';
    }
    const { columns, statusAt, digest, lastEvent } = before;
    const events = (await this.tickets.events(id)).filter((event) => event.id <= lastEvent);
    const { state, callBack, endedAt } = standingAfter(events);
    const patch = { ...columns, state, callBack, endedAt, updatedAt: this.clock.now() };
    await this.tickets.change({ id, version }, patch);
    await this.history.backTo({ ...ticket, ...patch, version: version + 1 }, lastEvent, world);
    await this.listed.keep({ ticketId: id, statusAt: new Date(statusAt), digest, lastEvent });
    await this.record(context, 'relist', id, { ...correctableOf(ticket), state: ticket.state }, { ...columns, state });
    return 'undone';
  }

  private record({ reader }: ActContext, act: string, subjectId: number, before: object | null, after: object | null) {
    const of = { by: reader, subjectKind: 'ticket', subjectId };
    return this.audit.record({ ...of, act: `tickets.ticket.${act}`, before, after });
  }
}
