import type { ActOnTicket, CallBack, TicketEventDetails } from '@yanzhen/contract/tickets/ticket';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { ADDRESSEES } from '@yanzhen/domain/tickets/addressee';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { closedAs } from '@yanzhen/domain/tickets/life/call-back';
import { type CallSample, isSpared } from '@yanzhen/domain/tickets/life/sample';
import { callsOf } from './standing';
import type { TicketEntity } from './ticket.entity';

/**
 * What an act says beside its sentence, as the history keeps it.
 * @throws DomainError `ticket.part_missing` where the act needs it, `ticket.addressee_unknown`, `ticket.addressee_twice`
 */
export function detailsOf(
  { act, dispatch, time, callBack, intoId }: ActOnTicket,
  ticket: TicketEntity,
  sample: CallSample | null,
): TicketEventDetails {
  if (act === 'dispatch' || act === 'transfer') return mustName(dispatch);
  if (act === 'ask_extension') return { time: given(time, act) };
  if (act === 'grant_extension') return { time: time ?? given(ticket.asked, act) };
  if (act === 'call_back') return calledDetails(given(callBack, act), ticket);
  if (act === 'not_reached') return { callBack: NOBODY, attempt: ticket.missedCalls ?? 0 };
  if (act === 'close') {
    const as = closedAs(callsOf(ticket, 0), ticket.state === 'called_back');
    return as ? { closedAs: as } : {};
  }
  if (sample) return { sample };
  if (act === 'rate') return { rated: given(callBack, act) };
  return act === 'merge' ? { intoId: given(intoId, act) } : {};
}

/** What becomes of the row, beside its state. */
export function patchOf(
  act: TicketAct,
  ticket: TicketEntity,
  { dispatch, time, callBack, intoId, sentence }: ActOnTicket,
  userId: number,
  sample: CallSample | null,
  now: Date,
): Partial<TicketEntity> {
  const sparedAt = sample && isSpared(sample) ? now : null;
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
      return { answer: sentence, asked: null, repliedBy: [...new Set([...ticket.repliedBy, userId])], sparedAt };
    case 'call_back':
      return callBack?.reached ? { callBack } : { missedCalls: (ticket.missedCalls ?? 0) + 1 };
    case 'not_reached':
      return { callBack: NOBODY };
    case 'supervise':
      return sample ? { sparedAt } : {};
    case 'rework':
      return { cycle: ticket.cycle + 1, ...NEW_CYCLE };
    case 'reopen':
      return { cycle: ticket.cycle + 1, reopenings: ticket.reopenings + 1, ...NEW_CYCLE };
    case 'merge':
      return { mergedInto: intoId };
    default:
      return {};
  }
}

const NEW_CYCLE = { repliedBy: [], callBack: null, missedCalls: null, sparedAt: null };
const NOBODY: CallBack = { reached: false, solved: null, satisfied: null };

/** Whoever was reached was asked both questions. */
function calledDetails(callBack: CallBack, { missedCalls }: TicketEntity): TicketEventDetails {
  if (!callBack.reached) return { callBack: NOBODY, attempt: (missedCalls ?? 0) + 1 };
  return {
    callBack: {
      ...callBack,
      solved: given(callBack.solved, 'call_back'),
      satisfied: given(callBack.satisfied, 'call_back'),
    },
  };
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
