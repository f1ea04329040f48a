import { Injectable } from '@nestjs/common';
import type {
  TicketClockRow,
  TicketDetail,
  TicketEventRow,
  TicketFilter,
  TicketRow,
} from '@yanzhen/contract/tickets/ticket';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { isBreached, lightOf, type TimedClock } from '@yanzhen/domain/tickets/clock/light';
import { actsOpenTo } from '@yanzhen/domain/tickets/life/allow';
import { Clock } from '../../platform/clock';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { TicketClocks } from '../clock/ticket-clocks';
import { actorOf, nowOf } from './standing';
import type { TicketEntity, TicketEventEntity, TicketHolderEntity } from './ticket.entity';
import { type ListedTicket, TicketListRepository } from './ticket-list.repository';
import { TicketRepository } from './ticket.repository';

/** What a reader sees of requests; one out of sight is not found. */
@Injectable()
export class TicketReading {
  constructor(
    private readonly lists: TicketListRepository,
    private readonly tickets: TicketRepository,
    private readonly clocks: TicketClocks,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, filter: TicketFilter, cursor: string | undefined): Promise<Page<TicketRow>> {
    const before = cursor ? (numbersOf(cursor, 1)[0] ?? null) : null;
    const rows = await this.lists.page(reader, filter, before, PAGE_SIZE + 1);
    const holders = await this.tickets.holders(rows.map(({ ticket }) => ticket.id));
    const count = await this.lists.count(reader, filter);
    return pageOf(
      rows,
      PAGE_SIZE,
      count,
      ({ ticket }) => [ticket.id],
      (row) => this.row(reader, row, holders),
    );
  }

  /** @throws DomainError `ticket.request_not_found` */
  async mustFind(reader: Reader, id: number): Promise<ListedTicket> {
    const found = await this.lists.one(reader, id);
    if (!found) throw new DomainError('ticket.request_not_found', 'not_found', { id });
    return found;
  }

  /** @throws DomainError `ticket.request_not_found` */
  async detail(reader: Reader, id: number): Promise<TicketDetail> {
    const found = await this.mustFind(reader, id);
    const { ticket } = found;
    const [holders, events] = [await this.tickets.holders([id]), await this.tickets.events(id)];
    const clocks = await this.clocks.told(ticket, events, await this.clocks.world());
    return {
      ...this.row(reader, found, holders),
      content: ticket.content,
      caller: ticket.caller,
      phone: handles(reader, holders) ? ticket.phone : masked(ticket.phone),
      place: ticket.place,
      answer: ticket.answer,
      asked: ticket.asked,
      events: events.map(toEvent),
      clocks: clocks.map((clock) => this.clockRow(clock)),
    };
  }

  private row(reader: Reader, { ticket, enterpriseName }: ListedTicket, all: readonly TicketHolderEntity[]): TicketRow {
    const holders = all.filter(({ ticketId }) => ticketId === ticket.id);
    return {
      id: ticket.id,
      version: ticket.version,
      no: numberOf(ticket),
      orderNo: ticket.orderNo,
      channel: ticket.channel,
      kind: ticket.kind,
      urgency: ticket.urgency,
      state: ticket.state,
      title: ticket.title,
      enterpriseId: ticket.enterpriseId,
      enterpriseName,
      unitCode: ticket.unitCode,
      lead: holders.find(({ lead }) => lead)?.department ?? null,
      joint: holders.filter(({ lead }) => !lead).map(({ department }) => department),
      cycle: ticket.cycle,
      receivedAt: ticket.receivedAt.toISOString(),
      clock: this.running(ticket),
      acts: actsOpenTo(actorOf(reader, ticket), nowOf(ticket, holders)),
    };
  }

  private running({ step, dueAt, soonAt, estimated }: TicketEntity): TicketRow['clock'] {
    if (step === null) return null;
    const light = lightOf(dueAt?.getTime() ?? null, soonAt?.getTime() ?? null, this.clock.now().getTime());
    return { step, dueAt: dueAt?.toISOString() ?? null, light, estimated };
  }

  private clockRow(timedClock: TimedClock): TicketClockRow {
    const { clock, due, soonAt } = timedClock;
    const now = this.clock.now().getTime();
    return {
      cycle: clock.cycle,
      step: clock.step,
      department: clock.department,
      source: clock.rule.source,
      confirmed: clock.rule.confirmed,
      startedAt: textOf(clock.startedAt) as string,
      dueAt: textOf(due.at),
      endedAt: textOf(clock.endedAt),
      ending: clock.ending,
      light: lightOf(due.at, soonAt, clock.endedAt ?? now),
      breached: isBreached(timedClock, now),
      estimated: due.estimated,
      pauses: clock.pauses.map(({ from, until }) => ({ from: textOf(from) as string, until: textOf(until) })),
      legs: [...due.legs],
    };
  }
}

export const numberOf = ({ id }: Pick<TicketEntity, 'id'>): string => `YZ${String(id).padStart(7, '0')}`;

const textOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const handles = (reader: Reader, holders: readonly TicketHolderEntity[]): boolean =>
  reader.role === 'bureau' ||
  reader.role === 'enterprise' ||
  holders.some(({ department }) => department === speaksFor(reader));

const masked = (phone: string | null): string | null => phone && `${phone.slice(0, 3)}****${phone.slice(-2)}`;

const toEvent = (row: TicketEventEntity): TicketEventRow => ({
  id: row.id,
  cycle: row.cycle,
  act: row.act,
  at: row.at.toISOString(),
  by: row.userName,
  role: row.role,
  department: row.department,
  sentence: row.sentence,
  details: row.details,
});
