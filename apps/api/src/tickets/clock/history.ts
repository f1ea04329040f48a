import type { TicketEvent } from '@yanzhen/domain/tickets/life/history';
import type { TicketEventEntity } from '../ticket/ticket.entity';

/** Events as stored, as the clock reads them; those that say nothing about time are left out. */
export const historyOf = (rows: readonly TicketEventEntity[]): TicketEvent[] =>
  rows.flatMap((row) => eventOf(row) ?? []);

function eventOf({ act, at, department, details }: TicketEventEntity): TicketEvent | null {
  const when = at.getTime();
  switch (act) {
    case 'dispatch':
    case 'transfer':
      return details.lead ? { act, at: when, lead: details.lead, joint: details.joint ?? [] } : null;
    case 'accept':
    case 'return':
    case 'pause':
    case 'resume':
    case 'stage_reply':
    case 'contribute':
    case 'reply':
      return department === null ? null : { act, at: when, department };
    case 'grant_extension':
      return department && details.time ? { act, at: when, department, granted: details.time } : null;
    default:
      return { act, at: when };
  }
}
