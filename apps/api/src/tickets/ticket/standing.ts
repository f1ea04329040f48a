import type { Reader } from '@yanzhen/domain/identity/reader';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import type { TicketActor, TicketNow } from '@yanzhen/domain/tickets/life/allow';
import type { TicketEntity, TicketHolderEntity } from './ticket.entity';

/** What the table of the domain decides by. */
export const nowOf = (
  ticket: Pick<TicketEntity, 'id' | 'state' | 'asked' | 'repliedBy' | 'requesterId'>,
  holders: readonly TicketHolderEntity[],
): TicketNow => ({
  state: ticket.state,
  departments: holders
    .filter(({ ticketId }) => ticketId === ticket.id)
    .map(({ department, lead, acceptedAt, pausedAt }) => ({
      department,
      lead,
      accepted: acceptedAt !== null,
      paused: pausedAt !== null,
    })),
  askedExtension: ticket.asked !== null,
  repliedBy: ticket.repliedBy,
  requesters: ticket.requesterId === null ? [] : [ticket.requesterId],
});

/** Whoever speaks for an enterprise may withdraw what the enterprise brought in. */
export const actorOf = (reader: Reader, ticket: Pick<TicketEntity, 'enterpriseId' | 'requesterId'>): TicketActor => ({
  userId:
    reader.enterpriseId !== null && reader.enterpriseId === ticket.enterpriseId
      ? (ticket.requesterId ?? 0)
      : reader.userId,
  role: reader.role,
  department: speaksFor(reader),
});
