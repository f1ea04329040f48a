import type { TicketState } from '@yanzhen/domain/tickets/ticket';

/** The ticket that a request of a visit became, as far as who raised it needs to know. */
export interface RequestTicket {
  id: number;
  no: string;
  state: TicketState;
}

/** A request that has not ended, for somebody who is about to visit the enterprise. */
export interface OpenTicket extends RequestTicket {
  title: string;
  receivedAt: string;
}
