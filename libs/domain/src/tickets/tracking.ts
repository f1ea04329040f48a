import type { TicketAct } from './life/acts';

/** Steps that whoever brought a request is told of; what a house says to itself is not among them. */
export const TOLD_ACTS = [
  'receive',
  'dispatch',
  'accept',
  'transfer',
  'return',
  'pause',
  'resume',
  'grant_extension',
  'stage_reply',
  'reply',
  'call_back',
  'not_reached',
  'close',
  'rework',
  'reopen',
  'merge',
  'invalidate',
  'withdraw',
  'rate',
] as const satisfies readonly (TicketAct | 'receive')[];
export type ToldAct = (typeof TOLD_ACTS)[number];

export const isTold = (act: TicketAct | 'receive'): act is ToldAct => TOLD_ACTS.some((told) => told === act);

/** Of these the sentence is meant for whoever brought the request: which papers are owed, a first word, the answer, why it is none. */
const SAID: readonly ToldAct[] = ['pause', 'stage_reply', 'reply', 'invalidate'];

export const isSaid = (act: ToldAct): boolean => SAID.includes(act);

/** With so many last digits of the phone somebody shows to be who brought the request. */
export const PHONE_DIGITS = 4;

/** The number that the house gives: `YZ0000012`. */
export const ticketNo = (id: number): string => `YZ${String(id).padStart(7, '0')}`;

/** `YZ0000012`, `yz12` → 12; null for a number of another house. */
export function idOfNo(no: string): number | null {
  const [, digits] = /^YZ0*([1-9]\d{0,8})$/i.exec(no.trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Whether these are the last digits of the phone, however it is written. */
export function endsWith(phone: string | null, digits: string): boolean {
  const all = (phone ?? '').replace(/\D/g, '');
  return digits.length === PHONE_DIGITS && all.length >= PHONE_DIGITS && all.endsWith(digits);
}
