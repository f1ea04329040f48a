import { Injectable } from '@nestjs/common';
import type { NewTicket } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { TicketChannel } from '@yanzhen/domain/tickets/ticket';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Registry } from '../../registry';
import { TicketClocks } from '../clock/ticket-clocks';
import { TicketNews } from './ticket-news';
import type { TicketEntity } from './ticket.entity';
import { TicketRepository } from './ticket.repository';

/** Where a request came from, beside what it says. */
export interface Origin {
  readonly channel: TicketChannel;
  readonly orderNo: string | null;
  readonly visitRequestId: number | null;
  readonly receivedAt: Date;
}

/** However a request comes in, it has its first clock from that moment, in one transaction. */
@Injectable()
export class TicketIntake {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly tickets: TicketRepository,
    private readonly clocks: TicketClocks,
    private readonly news: TicketNews,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** By the service desk, or by the enterprise for itself. @throws DomainError `ticket.enterprise_missing`, `registry.enterprise_not_found` */
  bring(by: Reader, input: NewTicket): Promise<number> {
    return this.db.transaction(async () => {
      const enterpriseId = by.role === 'enterprise' ? by.enterpriseId : input.enterpriseId;
      if (by.role === 'enterprise' && enterpriseId === null)
        throw new DomainError('ticket.enterprise_missing', 'rule', {});
      const firm = enterpriseId === null ? null : await this.registry.mustFind(by, enterpriseId);
      if (firm?.state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: firm.id });
      const origin: Origin = {
        channel: by.role === 'enterprise' ? 'enterprise' : 'desk',
        orderNo: null,
        visitRequestId: null,
        receivedAt: this.clock.now(),
      };
      const unitCode = firm?.unitCode ?? input.unitCode;
      return (await this.receive(by, { ...input, enterpriseId, unitCode }, origin)).id;
    });
  }

  /** In the caller's transaction; `by` is null where another system brings it. */
  async receive(by: Reader | null, input: NewTicket, origin: Origin): Promise<TicketEntity> {
    const now = this.clock.now();
    const ticket = await this.tickets.add({
      ...input,
      ...origin,
      state: 'received',
      requesterId: by?.userId ?? null,
      cycle: 1,
      returns: 0,
      extensions: 0,
      reopenings: 0,
      asked: null,
      repliedBy: [],
      answer: null,
      callBack: null,
      mergedInto: null,
      step: null,
      dueAt: null,
      soonAt: null,
      estimated: false,
      endedAt: null,
      createdAt: now,
      updatedAt: now,
    });
    await this.tickets.addEvent({
      ticketId: ticket.id,
      cycle: 1,
      act: 'receive',
      at: origin.receivedAt,
      userId: by?.userId ?? null,
      userName: by?.name ?? '12345',
      role: by?.role ?? null,
      department: null,
      sentence: null,
      details: {},
    });
    const events = await this.tickets.events(ticket.id);
    await this.tickets.show(ticket.id, await this.clocks.follow(ticket, events, await this.clocks.world()));
    const { channel, kind, urgency, title, enterpriseId, unitCode } = ticket;
    await this.audit.record({
      by,
      act: 'tickets.ticket.receive',
      subjectKind: 'ticket',
      subjectId: ticket.id,
      before: null,
      after: { channel, kind, urgency, title, enterpriseId, unitCode },
    });
    await this.news.received(ticket);
    return ticket;
  }
}
