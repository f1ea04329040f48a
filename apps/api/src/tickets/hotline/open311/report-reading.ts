import { Injectable } from '@nestjs/common';
import type { Open311Request } from '@yanzhen/contract/tickets/open311';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { open311Status, type ReportQuery } from '@yanzhen/domain/tickets/hotline/open311';
import type { TicketState } from '@yanzhen/domain/tickets/ticket';
import { idOfNo } from '@yanzhen/domain/tickets/tracking';
import { KIND_NAMES } from '../../numbers/names';
import type { TicketEntity, TicketHolderEntity } from '../../ticket/ticket.entity';
import { numberOf } from '../../ticket/ticket-reading';
import { TicketRepository } from '../../ticket/ticket.repository';
import type { HotlineClientEntity } from '../hotline.entity';
import { ReportRepository } from './report.repository';

/** What became of reports, for the client that brought them and nobody else; nothing personal. */
@Injectable()
export class ReportReading {
  constructor(
    private readonly reports: ReportRepository,
    private readonly tickets: TicketRepository,
  ) {}

  async all(client: HotlineClientEntity, query: ReportQuery): Promise<Open311Request[]> {
    const ids = await this.reports.ids(client.id, query);
    const tickets = new Map((await this.tickets.byIds(ids)).map((ticket) => [ticket.id, ticket]));
    const leads = new Map(
      (await this.tickets.holders(ids)).filter(({ lead }) => lead).map((holder) => [holder.ticketId, holder]),
    );
    return ids.flatMap((id) => {
      const ticket = tickets.get(id);
      return ticket ? [shown(ticket, leads.get(id))] : [];
    });
  }

  /** @throws DomainError `open311.request_not_found`, also for another client's */
  async one(client: HotlineClientEntity, no: string): Promise<Open311Request[]> {
    const id = idOfNo(no);
    const found = await this.all(client, { ids: id === null ? [] : [id], kinds: null, states: null, from: 0, to: 0 });
    if (found.length === 0)
      throw new DomainError('open311.request_not_found', 'not_found', { sentence: `没有编号为 ${no} 的请求。` });
    return found;
  }
}

const NOTES: Readonly<Record<TicketState, string>> = {
  received: '已受理',
  dispatched: '已派单',
  accepted: '办理中',
  replied: '已答复',
  called_back: '已答复',
  closed: '已办结',
  merged: '与已有的一件合并办理',
  invalid: '不属受理范围',
  withdrawn: '已撤回',
};

const shown = (ticket: TicketEntity, lead: TicketHolderEntity | undefined): Open311Request => ({
  service_request_id: numberOf(ticket),
  status: open311Status(ticket.state),
  status_notes: NOTES[ticket.state],
  service_name: (ticket.kind && KIND_NAMES.get(ticket.kind)) ?? null,
  service_code: ticket.kind,
  description: null,
  agency_responsible: lead?.department ?? null,
  service_notice: null,
  requested_datetime: ticket.receivedAt.toISOString(),
  updated_datetime: ticket.updatedAt.toISOString(),
  expected_datetime: ticket.step === 'handle' ? (ticket.dueAt?.toISOString() ?? null) : null,
  address: null,
  address_id: null,
  zipcode: null,
  lat: null,
  long: null,
  media_url: null,
});
