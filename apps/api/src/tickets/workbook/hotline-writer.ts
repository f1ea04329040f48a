import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import { type ActContext, moved, type StepOutcome, type StepToApply, unchanged, written } from '../../exchange';
import { Clock } from '../../platform/clock';
import type { Counted } from '../clock/clock-plan';
import { TicketClocks } from '../clock/ticket-clocks';
import { type Finding, TicketMatching } from '../matching/ticket-matching';
import { MatchRepository } from '../matching/match.repository';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TicketRepository } from '../ticket/ticket.repository';
import { type KnownOrder, ListedRepository } from './listed.repository';
import { correctableOf, listedTicket, saidOf } from './listed-ticket';
import { askedOf, judged, type OrderPayload, type OrderTrace } from './order-payload';
import { eventsToAdd, standingAfter } from './told-events';
import { ToldHistory } from './told-history';

interface Slice {
  readonly context: ActContext;
  readonly known: Map<string, KnownOrder>;
  readonly world: Counted;
}

/** Writes the requests of some rows, with the way that the list tells of each. */
@Injectable()
export class HotlineWriter {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly listed: ListedRepository,
    private readonly matching: TicketMatching,
    private readonly matches: MatchRepository,
    private readonly clocks: TicketClocks,
    private readonly history: ToldHistory,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]> {
    const orders = steps.map(({ action, payload }) => (action === 'merge' ? null : (payload as OrderPayload)));
    const asked = orders.filter((order) => order !== null);
    const findings = await this.matching.find(asked.map(askedOf));
    const found = new Map(asked.map((order, at) => [order, findings[at]]));
    const slice = {
      context,
      known: await this.listed.known(asked.map(({ orderNo }) => orderNo)),
      world: await this.clocks.world(),
    };
    const outcomes: StepOutcome[] = [];
    const kept: { ticketId: number; finding: Finding }[] = [];
    for (const [at, step] of steps.entries()) {
      const order = orders[at] ?? null;
      const finding = order && found.get(order);
      const outcome = order && finding ? await this.write(step, order, finding, slice) : unchanged(null);
      outcomes.push(outcome);
      if (finding && outcome.trace) kept.push({ ticketId: (outcome.trace as OrderTrace).id, finding });
    }
    await this.matching.keep(kept);
    return outcomes;
  }

  private write(step: StepToApply, order: OrderPayload, finding: Finding, slice: Slice): Promise<StepOutcome> {
    const known = slice.known.get(order.orderNo);
    if (!known) return this.create(order, finding, slice);
    const { action, reason } = judged(known, order);
    if (action === 'unchanged') return Promise.resolve(unchanged(known.ticket.enterpriseId));
    const seen = step.before as { digest: string; lastEvent: number } | null;
    const isMoved = seen?.digest !== known.listed?.digest || seen?.lastEvent !== known.lastEvent;
    if (action !== 'change' || isMoved) return Promise.resolve(moved(reason ?? 'moved'));
    return this.change(known, order, finding, slice);
  }

  private async create(order: OrderPayload, finding: Finding, { context, world }: Slice): Promise<StepOutcome> {
    const events = eventsToAdd(0, order, []);
    const columns = listedTicket(order, finding, standingAfter(events), this.clock.now());
    const ticket = await this.tickets.add(columns);
    await this.history.add(
      ticket,
      events.map((event) => ({ ...event, ticketId: ticket.id })),
      world,
    );
    await this.remember(ticket.id, order);
    await this.record(context, 'receive', ticket.id, null, { ...correctableOf(ticket), orderNo: ticket.orderNo });
    return written('created', finding.enterpriseId, { id: ticket.id, version: 1, before: null } satisfies OrderTrace);
  }

  private async change(
    { ticket, listed, lastEvent }: KnownOrder,
    order: OrderPayload,
    finding: Finding,
    { context, world }: Slice,
  ): Promise<StepOutcome> {
    const decided = (await this.matches.of(ticket.id))?.state === 'decided';
    const before = correctableOf(ticket);
    const said = saidOf(order, finding);
    const columns = {
      ...said,
      unitCode: said.unitCode ?? ticket.unitCode,
      enterpriseId: decided ? ticket.enterpriseId : said.enterpriseId,
    };
    const known = await this.tickets.events(ticket.id);
    const events = eventsToAdd(ticket.id, order, known);
    const { state, callBack, endedAt } = standingAfter([...known, ...events]);
    const patch = { ...columns, state, callBack, endedAt, updatedAt: this.clock.now() };
    await this.tickets.change(ticket, patch);
    const next: TicketEntity = { ...ticket, ...patch, version: ticket.version + 1 };
    await this.history.add(next, events, world);
    await this.remember(ticket.id, order);
    await this.record(context, 'relist', ticket.id, { ...before, state: ticket.state }, { ...columns, state });
    return written('changed', columns.enterpriseId, {
      id: ticket.id,
      version: next.version,
      before: {
        columns: before,
        statusAt: listed?.statusAt.getTime() ?? 0,
        digest: listed?.digest ?? '',
        lastEvent,
      },
    } satisfies OrderTrace);
  }

  private async remember(ticketId: number, { statusAt, digest }: OrderPayload): Promise<void> {
    const lastEvent = await this.listed.lastEvent(ticketId);
    await this.listed.keep({ ticketId, statusAt: new Date(statusAt), digest, lastEvent });
  }

  private record({ reader }: ActContext, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({
      by: reader,
      act: `tickets.ticket.${act}`,
      subjectKind: 'ticket',
      subjectId,
      before,
      after,
    });
  }
}
