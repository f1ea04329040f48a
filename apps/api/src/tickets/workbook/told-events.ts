import type { OrderPayload } from './order-payload';
import type { TicketEntity, TicketEventEntity, TicketHolderEntity } from '../ticket/ticket.entity';

export type NewEvent = Omit<TicketEventEntity, 'id'>;

const BY_HOTLINE = { cycle: 1, userId: null, userName: '12345', role: null, sentence: null } as const;

/** Whoever is content counts as helped: a list of the hotline knows only the one question. */
const answerOf = (satisfied: boolean) => ({ callBack: { reached: true, solved: satisfied, satisfied } });

/** What a row tells of an order's way that its history does not know yet, in order. */
export function eventsToAdd(ticketId: number, told: OrderPayload, known: readonly TicketEventEntity[]): NewEvent[] {
  const { department, kind, urgency, satisfied } = told;
  const has = (act: TicketEventEntity['act']) => known.some((event) => event.act === act);
  const lead = known.reduce<string | null>((last, { details }) => details.lead ?? last, null);
  let earliest = Math.max(0, ...known.map(({ at }) => at.getTime()));
  const events: NewEvent[] = [];
  const add = (act: TicketEventEntity['act'], at: number | null, of: Partial<NewEvent> = {}) => {
    if (at === null) return;
    earliest = Math.max(earliest, at);
    events.push({ ...BY_HOTLINE, ticketId, act, at: new Date(earliest), department: null, details: {}, ...of });
  };
  if (!has('receive')) add('receive', told.receivedAt);
  const handed = department !== null && told.dispatchedAt !== null;
  if (handed && lead !== department) {
    const details = { lead: department, joint: [], urgency, ...(kind ? { kind } : {}) };
    add(lead === null ? 'dispatch' : 'transfer', told.dispatchedAt, { details });
  }
  if (handed && (!has('accept') || lead !== department)) add('accept', told.acceptedAt, { department });
  if (!has('close') && told.finishedAt !== null) {
    if (handed) add('reply', told.finishedAt, { department });
    if (satisfied !== null) add('call_back', told.finishedAt, { details: answerOf(satisfied) });
    add('close', told.finishedAt);
  }
  return events;
}

export type Standing = Pick<TicketEntity, 'state' | 'callBack' | 'endedAt'> &
  Pick<TicketHolderEntity, 'acceptedAt'> & { readonly lead: string | null };

const RECEIVED: Standing = { state: 'received', lead: null, acceptedAt: null, callBack: null, endedAt: null };

/** Where a history that a list told has come to. */
export const standingAfter = (events: readonly NewEvent[]): Standing =>
  events.reduce<Standing>((before, { act, at, details }) => {
    switch (act) {
      case 'dispatch':
      case 'transfer':
        return { ...before, state: 'dispatched', lead: details.lead ?? null, acceptedAt: null };
      case 'accept':
        return { ...before, state: 'accepted', acceptedAt: at };
      case 'reply':
        return { ...before, state: 'replied' };
      case 'call_back':
        return { ...before, state: 'called_back', callBack: details.callBack ?? null };
      case 'close':
        return { ...before, state: 'closed', endedAt: at };
      default:
        return before;
    }
  }, RECEIVED);
