import type { Reader } from '@yanzhen/domain/identity/reader';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import type { TicketActor, TicketNow } from '@yanzhen/domain/tickets/life/allow';
import type { Calls } from '@yanzhen/domain/tickets/life/call-back';
import { SUGGESTED_SETTINGS } from '@yanzhen/domain/tickets/settings';
import type { TicketEntity, TicketHolderEntity } from './ticket.entity';

/** What the table of the domain decides by. `leastCalls`: setting of the rules, for whom it matters. */
export const nowOf = (
  ticket: Pick<
    TicketEntity,
    'id' | 'state' | 'asked' | 'repliedBy' | 'requesterId' | 'callBack' | 'missedCalls' | 'sparedAt'
  >,
  holders: readonly TicketHolderEntity[],
  leastCalls = SUGGESTED_SETTINGS.leastCalls,
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
  calls: callsOf(ticket, leastCalls),
  requesters: ticket.requesterId === null ? [] : [ticket.requesterId],
});

export const callsOf = (
  { callBack, missedCalls, sparedAt }: Pick<TicketEntity, 'callBack' | 'missedCalls' | 'sparedAt'>,
  least: number,
): Calls => ({
  missed: missedCalls ?? 0,
  least,
  spared: sparedAt !== null,
  said: callBack?.reached ? { solved: callBack.solved ?? false, satisfied: callBack.satisfied ?? false } : null,
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
