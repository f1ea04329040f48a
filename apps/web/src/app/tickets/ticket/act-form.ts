import type { ActOnTicket, TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { ClockUnit } from '@yanzhen/domain/tickets/clock/rule';
import { TICKET_STEPS, type TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { hardest, nextSupervision, type Supervision } from '@yanzhen/domain/tickets/life/supervision';
import type { TicketKind, Urgency } from '@yanzhen/domain/tickets/ticket';

/** What is asked beside the sentence. */
export type Part = 'dispatch' | 'time' | 'callBack' | 'rate' | 'into' | 'supervision' | null;

const PARTS: Readonly<Partial<Record<TicketAct, Part>>> = {
  dispatch: 'dispatch',
  transfer: 'dispatch',
  ask_extension: 'time',
  grant_extension: 'time',
  call_back: 'callBack',
  merge: 'into',
  rate: 'rate',
  supervise: 'supervision',
};

export const partOf = (act: TicketAct): Part => PARTS[act] ?? null;

export const needsSentence = (act: TicketAct): boolean => TICKET_STEPS[act].sentence === true;

export interface TypedAct {
  sentence: string;
  lead: string;
  joint: string[];
  kind: TicketKind | '';
  urgency: Urgency;
  unit: ClockUnit;
  amount: number;
  reached: boolean;
  solved: boolean;
  satisfied: boolean;
  into: string;
  supervision: Supervision;
}

export const typedAct = (ticket: TicketDetail): TypedAct => ({
  sentence: '',
  lead: '',
  joint: [],
  kind: ticket.kind ?? '',
  urgency: ticket.urgency,
  unit: ticket.asked?.unit ?? 'working_days',
  amount: ticket.asked?.amount ?? 3,
  reached: true,
  solved: true,
  satisfied: true,
  into: '',
  supervision: nextSupervision(hardest(ticket.events)),
});

/** `YZ0000012` or `12`. */
export const idOf = (no: string): number | null => {
  const id = Number(no.trim().replace(/^YZ/i, ''));
  return Number.isInteger(id) && id > 0 ? id : null;
};

/** Whether all that the act needs is there. */
export function isComplete(act: TicketAct, typed: TypedAct): boolean {
  if (needsSentence(act) && typed.sentence.trim() === '') return false;
  if (partOf(act) === 'dispatch') return typed.lead !== '' && typed.kind !== '';
  if (partOf(act) === 'time') return Number.isInteger(typed.amount) && typed.amount > 0;
  return partOf(act) !== 'into' || idOf(typed.into) !== null;
}

export function toAct(act: TicketAct, version: number, typed: TypedAct): ActOnTicket {
  const part = partOf(act);
  const { lead, joint, kind, urgency, unit, amount, reached, solved, satisfied } = typed;
  return {
    version,
    act,
    sentence: typed.sentence.trim() || null,
    dispatch:
      part === 'dispatch' && kind !== '' ? { lead, joint: joint.filter((one) => one !== lead), kind, urgency } : null,
    time: part === 'time' ? { unit, amount } : null,
    callBack:
      part === 'callBack' || part === 'rate'
        ? { reached, solved: reached ? solved : null, satisfied: reached ? satisfied : null }
        : null,
    intoId: part === 'into' ? idOf(typed.into) : null,
    ...(part === 'supervision' && { supervision: typed.supervision }),
  };
}
