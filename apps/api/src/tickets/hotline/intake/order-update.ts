import { Injectable } from '@nestjs/common';
import type { Order } from '@yanzhen/domain/tickets/hotline/order';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { TicketClocks } from '../../clock/ticket-clocks';
import type { Finding } from '../../matching/ticket-matching';
import type { TicketEntity } from '../../ticket/ticket.entity';
import { TicketNews } from '../../ticket/ticket-news';
import { TicketRepository } from '../../ticket/ticket.repository';
import { patchOf } from './order-ticket';

/** A later word of the hotline about a request that is there. In the caller's transaction. */
@Injectable()
export class OrderUpdate {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly clocks: TicketClocks,
    private readonly news: TicketNews,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What has ended stays as it ended. @throws DomainError `ticket.changed_since` when somebody acts on it meanwhile */
  async apply(ticket: TicketEntity, order: Order, finding: Finding | undefined): Promise<TicketEntity> {
    if (isEnded(ticket.state)) return ticket;
    const act = order.status === 'withdrawn' ? 'withdraw' : order.status === 'urged' ? 'supervise' : null;
    const patch = patchOf(ticket, order, finding);
    if (act === null && Object.keys(patch).length === 0) return ticket;
    const now = this.clock.now();
    const end = act === 'withdraw' ? { state: 'withdrawn' as const, endedAt: now } : {};
    const changed = { ...patch, ...end, updatedAt: now };
    const moved = { ...ticket, ...changed, version: ticket.version + 1 };
    await this.tickets.change(ticket, changed);
    if (act) await this.tickets.addEvent(eventOf(moved, act, order, now));
    const events = await this.tickets.events(ticket.id);
    await this.tickets.show(ticket.id, await this.clocks.follow(moved, events, await this.clocks.world()));
    await this.audit.record({
      by: null,
      act: `tickets.ticket.${act ?? 'update'}`,
      subjectKind: 'ticket',
      subjectId: ticket.id,
      before: Object.fromEntries(Object.keys(patch).map((field) => [field, ticket[field as keyof TicketEntity]])),
      after: { ...patch, ...end },
    });
    const departments = (await this.tickets.holders([ticket.id])).map(({ department }) => department);
    if (act) await this.news.of(act, moved, departments);
    else await this.news.updated(moved, departments);
    return moved;
  }
}

const WORDS = { withdraw: '12345 热线撤回了工单。', supervise: '12345 热线催办。' } as const;

const eventOf = ({ id, cycle }: TicketEntity, act: keyof typeof WORDS, { note }: Order, at: Date) => ({
  ticketId: id,
  cycle,
  act,
  at,
  userId: null,
  userName: '12345',
  role: null,
  department: null,
  sentence: note ?? WORDS[act],
  details: act === 'supervise' ? { supervision: 'urge' as const } : {},
});
