import type { ActOnTicket, TicketEventDetails } from '@yanzhen/contract/tickets/ticket';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { ADDRESSEES } from '@yanzhen/domain/tickets/addressee';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { TicketEntity } from './ticket.entity';

/**
 * What an act says beside its sentence, as the history keeps it.
 * @throws DomainError `ticket.part_missing` where the act needs it, `ticket.addressee_unknown`, `ticket.addressee_twice`
 */
export function detailsOf(
  { act, dispatch, time, callBack, intoId }: ActOnTicket,
  ticket: TicketEntity,
): TicketEventDetails {
  if (act === 'dispatch' || act === 'transfer') return mustName(dispatch);
  if (act === 'ask_extension') return { time: given(time, act) };
  if (act === 'grant_extension') return { time: time ?? given(ticket.asked, act) };
  if (act === 'call_back') return { callBack: given(callBack, act) };
  if (act === 'rate') return { rated: given(callBack, act) };
  return act === 'merge' ? { intoId: given(intoId, act) } : {};
}

/** What becomes of the row, beside its state. */
export function patchOf(
  act: TicketAct,
  ticket: TicketEntity,
  { dispatch, time, callBack, intoId, sentence }: ActOnTicket,
  userId: number,
): Partial<TicketEntity> {
  switch (act) {
    case 'dispatch':
    case 'transfer':
      return { kind: dispatch?.kind ?? ticket.kind, urgency: dispatch?.urgency ?? ticket.urgency, asked: null };
    case 'return':
      return { returns: ticket.returns + 1, asked: null };
    case 'ask_extension':
      return { asked: time };
    case 'grant_extension':
      return { asked: null, extensions: ticket.extensions + 1 };
    case 'refuse_extension':
      return { asked: null };
    case 'reply':
      return { answer: sentence, asked: null, repliedBy: [...new Set([...ticket.repliedBy, userId])] };
    case 'call_back':
      return { callBack };
    case 'rework':
      return { cycle: ticket.cycle + 1, repliedBy: [], callBack: null };
    case 'reopen':
      return { cycle: ticket.cycle + 1, reopenings: ticket.reopenings + 1, repliedBy: [], callBack: null };
    case 'merge':
      return { mergedInto: intoId };
    default:
      return {};
  }
}

function mustName(dispatch: ActOnTicket['dispatch']): TicketEventDetails {
  const named = given(dispatch, 'dispatch');
  const all = [named.lead, ...named.joint];
  const unknown = all.find((one) => !ADDRESSEES.includes(one));
  if (unknown !== undefined) throw new DomainError('ticket.addressee_unknown', 'invalid', { department: unknown });
  if (new Set(all).size < all.length) throw new DomainError('ticket.addressee_twice', 'invalid', {});
  return { ...named };
}

function given<T>(value: T | null, act: TicketAct): T {
  if (value === null) throw new DomainError('ticket.part_missing', 'invalid', { act });
  return value;
}
