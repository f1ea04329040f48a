import { Injectable } from '@nestjs/common';
import type { OpenTicket, RequestTicket } from '@yanzhen/contract/tickets/request-ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../../platform/clock';
import { type RaisedRequest, Registry, type RequestDesk } from '../../registry';
import { TicketIntake } from '../ticket/ticket-intake';
import { numberOf } from '../ticket/ticket-reading';
import { RequestTicketRepository } from './request-ticket.repository';

/** On one page to read before a visit; the list of requests has them all. */
const SHOWN = 20;

/** What was asked for during a visit is a ticket from the moment in which the visit is stored. */
@Injectable()
export class VisitDesk implements RequestDesk {
  constructor(
    private readonly registry: Registry,
    private readonly intake: TicketIntake,
    private readonly tickets: RequestTicketRepository,
    private readonly clock: Clock,
  ) {}

  async take(by: Reader, { id, enterpriseId, title, content, place }: RaisedRequest): Promise<number> {
    const known = await this.tickets.idOf(id);
    if (known !== null) return known;
    // Whoever raised it saw the enterprise then; what was kept waiting is taken whether or not they still do.
    const [firm] = await this.registry.factsOf([enterpriseId]);
    const ticket = await this.intake.receive(
      by,
      {
        // Which of the six kinds it is, the dispatcher says.
        kind: null,
        urgency: 'normal',
        title,
        content,
        enterpriseId,
        unitCode: firm?.unitCode ?? null,
        caller: null,
        phone: null,
        place,
      },
      { channel: 'visit', orderNo: null, visitRequestId: id, receivedAt: this.clock.now() },
    );
    return ticket.id;
  }

  async tell(reader: Reader, ticketIds: readonly number[]): Promise<Map<number, RequestTicket>> {
    const rows = await this.tickets.byIds(reader, ticketIds);
    return new Map(rows.map(({ id, state }) => [id, { id, no: numberOf({ id }), state }]));
  }

  async open(reader: Reader, enterpriseId: number): Promise<OpenTicket[]> {
    const rows = await this.tickets.openAt(reader, enterpriseId, SHOWN);
    return rows.map(({ id, state, title, receivedAt }) => ({
      id,
      no: numberOf({ id }),
      state,
      title,
      receivedAt: receivedAt.toISOString(),
    }));
  }
}
