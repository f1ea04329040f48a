import { Injectable } from '@nestjs/common';
import type { EnterprisesMerged } from '../../registry';
import { TicketRepository } from './ticket.repository';

/** Requests belong to the enterprise that two turned out to be. */
@Injectable()
export class MergedTickets {
  constructor(private readonly tickets: TicketRepository) {}

  readonly follow = ({ from, into }: EnterprisesMerged): Promise<void> => this.tickets.moveAll(from, into);
}
