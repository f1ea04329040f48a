import { Injectable } from '@nestjs/common';
import type { TicketDetail, TicketEventRow, TicketFilter, TicketRow } from '@yanzhen/contract/tickets/ticket';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { lightOf, type TimedClock } from '@yanzhen/domain/tickets/clock/light';
import { actsOpenTo } from '@yanzhen/domain/tickets/life/allow';
import { SUGGESTED_SETTINGS } from '@yanzhen/domain/tickets/settings';
import { isTold, ticketNo } from '@yanzhen/domain/tickets/tracking';
import { Clock } from '../../platform/clock';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { inOrder } from '../clock/clock-plan';
import { TicketClocks } from '../clock/ticket-clocks';
import { TicketRules } from '../rules/ticket-rules';
import { callsRow } from './call-sampling';
import { ClockRows } from './clock-rows';
import type { BegunTicket } from './fresh-ticket';
import { actorOf, nowOf } from './standing';
import type { TicketEntity, TicketEventEntity, TicketHolderEntity } from './ticket.entity';
import { type ListedTicket, type TicketColumns, TicketListRepository } from './ticket-list.repository';
import { TicketRepository } from './ticket.repository';

/** What a reader sees of requests; one out of sight is not found. */
@Injectable()
export class TicketReading {
  constructor(
    private readonly lists: TicketListRepository,
    private readonly tickets: TicketRepository,
    private readonly clocks: TicketClocks,
    private readonly clockRows: ClockRows,
    private readonly rules: TicketRules,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, filter: TicketFilter, cursor: string | undefined): Promise<Page<TicketRow>> {
    const before = cursor ? (numbersOf(cursor, 1)[0] ?? null) : null;
    const rows = await this.lists.page(reader, filter, before, PAGE_SIZE + 1);
    const holders = await this.tickets.holders(rows.map(({ ticket }) => ticket.id));
    // Whoever sees all at once needs no second look to know how many there are.
    const whole = before === null && rows.length <= PAGE_SIZE;
    const count = whole ? rows.length : await this.lists.count(reader, filter);
    const least = await this.leastCalls();
    return pageOf(
      rows,
      PAGE_SIZE,
      count,
      ({ ticket }) => [ticket.id],
      (row) => this.row(reader, row, holders, least),
    );
  }

  /** @throws DomainError `ticket.request_not_found` */
  async mustFind(reader: Reader, id: number): Promise<ListedTicket<TicketEntity>> {
    const found = await this.lists.one(reader, id);
    if (!found) throw new DomainError('ticket.request_not_found', 'not_found', { id });
    return found;
  }

  /** Those of a few that the reader sees, in the order asked. */
  async rows(reader: Reader, ids: readonly number[]): Promise<TicketRow[]> {
    const holders = await this.tickets.holders(ids);
    const least = await this.leastCalls();
    return (await this.lists.several(reader, ids)).map((found) => this.row(reader, found, holders, least));
  }

  /** @throws DomainError `ticket.request_not_found` */
  async detail(reader: Reader, id: number): Promise<TicketDetail> {
    const found = await this.mustFind(reader, id);
    const { ticket } = found;
    const [holders, events] = [await this.tickets.holders([id]), await this.tickets.events(id)];
    const clocks = await this.clocks.told(ticket, events, await this.clocks.world());
    return this.shown(reader, found, holders, events, clocks, await this.leastCalls());
  }

  /** What has just come in, told without looking again: nobody has it yet. */
  begun(reader: Reader, { ticket, enterpriseName, event, clocks }: BegunTicket & Omit<ListedTicket, 'ticket'>) {
    return this.shown(reader, { ticket, enterpriseName }, [], [event], inOrder(clocks), SUGGESTED_SETTINGS.leastCalls);
  }

  private shown(
    reader: Reader,
    found: ListedTicket<TicketEntity>,
    holders: readonly TicketHolderEntity[],
    events: readonly TicketEventEntity[],
    clocks: readonly TimedClock[],
    leastCalls: number,
  ): TicketDetail {
    const { ticket } = found;
    return {
      ...this.row(reader, found, holders, leastCalls),
      content: ticket.content,
      caller: ticket.caller,
      phone: handles(reader, holders) ? ticket.phone : masked(ticket.phone),
      place: ticket.place,
      answer: ticket.answer,
      asked: ticket.asked,
      calls: reader.role !== 'enterprise' && handles(reader, holders) ? callsRow(ticket, events, leastCalls) : null,
      events: reader.role === 'enterprise' ? events.flatMap(toldEvent) : events.map(toEvent),
      clocks: clocks.map((clock) => this.clockRows.of(clock)),
    };
  }

  private async leastCalls(): Promise<number> {
    return (await this.rules.now()).settings.leastCalls;
  }

  private row(
    reader: Reader,
    { ticket, enterpriseName }: ListedTicket,
    all: readonly TicketHolderEntity[],
    leastCalls: number,
  ): TicketRow {
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
      acts: actsOpenTo(actorOf(reader, ticket), nowOf(ticket, holders, leastCalls)),
    };
  }

  private running({ step, dueAt, soonAt, estimated }: TicketColumns): TicketRow['clock'] {
    if (step === null) return null;
    const light = lightOf(dueAt?.getTime() ?? null, soonAt?.getTime() ?? null, this.clock.now().getTime());
    return { step, dueAt: dueAt?.toISOString() ?? null, light, estimated };
  }
}

export const numberOf = ({ id }: Pick<TicketEntity, 'id'>): string => ticketNo(id);

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

/** What an enterprise is told of a step: never what it has in common with others. */
function toldEvent(row: TicketEventEntity): TicketEventRow[] {
  if (!isTold(row.act)) return [];
  const details = { ...row.details };
  delete details.commonIssueId;
  return [toEvent({ ...row, details })];
}
