import { Injectable } from '@nestjs/common';
import type { NewTicket } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { TicketChannel } from '@yanzhen/domain/tickets/ticket';
import type { Role } from '@yanzhen/domain/identity/role';
import { type Act, AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Registry } from '../../registry';
import { TicketClocks, type World } from '../clock/ticket-clocks';
import { type Finding, TicketMatching } from '../matching/ticket-matching';
import { TicketNews } from './ticket-news';
import { type BegunTicket, firstEvent, freshColumns, type Origin } from './fresh-ticket';
import type { TicketEntity } from './ticket.entity';
import { TicketRepository } from './ticket.repository';

/** One of many. */
export interface Brought {
  readonly input: NewTicket;
  readonly origin: Origin;
}

/** However a request comes in, it has its first clock from that moment, in one transaction. */
@Injectable()
export class TicketIntake {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly tickets: TicketRepository,
    private readonly clocks: TicketClocks,
    private readonly matching: TicketMatching,
    private readonly news: TicketNews,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** By the service desk, or by the enterprise for itself. @throws DomainError `ticket.enterprise_missing`, `registry.enterprise_not_found` */
  bring(by: Reader, input: NewTicket): Promise<BegunTicket & { readonly enterpriseName: string | null }> {
    return this.db.transaction(async () => {
      const world = await this.clocks.world();
      const enterpriseId = by.role === 'enterprise' ? by.enterpriseId : input.enterpriseId;
      if (by.role === 'enterprise' && enterpriseId === null)
        throw new DomainError('ticket.enterprise_missing', 'rule', {});
      const firm = enterpriseId === null ? null : await this.registry.mustFind(by, enterpriseId);
      if (firm?.state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: firm.id });
      const origin: Origin = {
        channel: CHANNEL_OF[by.role] ?? 'desk',
        orderNo: null,
        visitRequestId: null,
        receivedAt: this.clock.now(),
      };
      const unitCode = firm?.unitCode ?? input.unitCode;
      if (firm) {
        const begun = await this.begin(by, { ...input, enterpriseId, unitCode }, origin, world);
        return { ...begun, enterpriseName: firm.name };
      }
      const [finding] = await this.matching.find([{ uscc: null, enterprise: null, ...input }], world.rules);
      const begun = await this.begin(by, { ...input, ...whose(finding, unitCode) }, origin, world);
      if (finding) await this.matching.keep([{ ticketId: begun.ticket.id, finding }]);
      return { ...begun, enterpriseName: finding?.enterpriseName ?? null };
    });
  }

  /** In the caller's transaction; `by` is null where another system brings it, which `sender` names. */
  async receive(by: Reader | null, input: NewTicket, origin: Origin, sender?: string): Promise<TicketEntity> {
    return (await this.begin(by, input, origin, await this.clocks.world(), sender)).ticket;
  }

  /**
   * Many that another system brings, in the caller's transaction: a handful of statements whatever their number, and one word to
   * the dispatchers. Every origin has an order number of its own that no request has yet.
   */
  async receiveMany(brought: readonly Brought[]): Promise<TicketEntity[]> {
    const [first] = brought;
    if (!first) return [];
    const [now, world] = [this.clock.now(), await this.clocks.world()];
    const opened = brought.map(({ input, origin }) => {
      const fresh = freshColumns(null, input, origin, now);
      return { fresh, ...this.clocks.opened(fresh, world) };
    });
    const tickets = await this.tickets.addMany(opened.map(({ fresh, running }) => ({ ...fresh, ...running })));
    const counted = new Map(opened.map((one) => [one.fresh.orderNo, one.counted]));
    const begun = tickets.map((ticket) => ({
      ticket,
      events: [firstEvent(null, ticket)],
      clocks: counted.get(ticket.orderNo) ?? [],
    }));
    await this.tickets.addEvents(begun.flatMap(({ events }) => events));
    await this.clocks.begin(begun, world);
    await this.audit.recordAll(tickets.map((ticket) => recordOf(null, ticket)));
    if (tickets.length === 1) for (const ticket of tickets) await this.news.received(ticket);
    else await this.news.receivedMany(tickets);
    return tickets;
  }

  private async begin(
    by: Reader | null,
    input: NewTicket,
    origin: Origin,
    world: World,
    sender?: string,
  ): Promise<BegunTicket> {
    const fresh = freshColumns(by, input, origin, this.clock.now());
    const { running, counted: clocks } = this.clocks.opened(fresh, world);
    const ticket = await this.tickets.add({ ...fresh, ...running });
    const event = await this.tickets.addEvent(firstEvent(by, ticket, sender));
    await this.clocks.begin([{ ticket, events: [event], clocks }], world);
    await this.audit.record(recordOf(by, ticket));
    await this.news.received(ticket);
    return { ticket, event, clocks };
  }
}

const whose = (
  finding: Finding | undefined,
  unitCode: NewTicket['unitCode'],
): Pick<NewTicket, 'enterpriseId' | 'unitCode'> => ({
  enterpriseId: finding?.enterpriseId ?? null,
  unitCode: finding?.unitCode ?? unitCode,
});

/** Whoever brings it in by hand. */
const CHANNEL_OF: Readonly<Partial<Record<Role, TicketChannel>>> = { enterprise: 'enterprise', hotline: 'hotline' };

const recordOf = (
  by: Reader | null,
  { id, channel, kind, urgency, title, enterpriseId, unitCode }: TicketEntity,
): Act => ({
  by,
  act: 'tickets.ticket.receive',
  subjectKind: 'ticket',
  subjectId: id,
  before: null,
  after: { channel, kind, urgency, title, enterpriseId, unitCode },
});
