import type { Role } from '../../identity/role';
import type { TicketState } from '../ticket';
import type { CallStanding } from './call-back';

export const TICKET_ACTS = [
  'dispatch',
  'accept',
  'return',
  'transfer',
  'pause',
  'resume',
  'ask_extension',
  'grant_extension',
  'refuse_extension',
  'stage_reply',
  'contribute',
  'reply',
  'call_back',
  'not_reached',
  'close',
  'rework',
  'reopen',
  'merge',
  'invalidate',
  'withdraw',
  'supervise',
  'instruct',
  'rate',
] as const;
export type TicketAct = (typeof TICKET_ACTS)[number];

/** Who somebody has to be towards a request, beside the role: of the leading department, of any that has it, or its requester. */
export type Standing = 'lead' | 'any_department' | 'requester';

export interface TicketStep {
  readonly from: readonly TicketState[];
  /** Null: the state stays as it is. */
  readonly to: TicketState | null;
  readonly by: readonly Role[];
  readonly as?: Standing;
  /** Needs a sentence. */
  readonly sentence?: true;
  /** Only while the clock of the department stands (`true`) or runs (`false`). */
  readonly paused?: boolean;
  /** An extension has to be asked for (`true`), or must not be (`false`). */
  readonly asked?: boolean;
  /** Somebody else than who replied. */
  readonly notHandler?: true;
  /** What the call-back has to have come to. */
  readonly calls?: CallStanding;
  /** Only where somebody was reached; else it is counted and the state stays as it is. */
  readonly reaching?: true;
}

const DISPATCHER = ['bureau'] as const;
/** A county and its department are addressed like a city department; both handle. */
const HANDLER = ['department', 'county', 'bureau'] as const;
const OPEN = ['received', 'dispatched', 'accepted', 'replied', 'called_back'] as const;
const AT_DEPARTMENT = ['dispatched', 'accepted'] as const;

/** What may be done with a request, by whom, and what becomes of it (product.md, "tickets"). */
export const TICKET_STEPS: Readonly<Record<TicketAct, TicketStep>> = {
  dispatch: { from: ['received'], to: 'dispatched', by: DISPATCHER },
  accept: { from: AT_DEPARTMENT, to: 'accepted', by: HANDLER, as: 'any_department' },
  /** 退单: it is not this department's to do. */
  return: { from: AT_DEPARTMENT, to: 'received', by: HANDLER, as: 'lead', sentence: true },
  transfer: { from: AT_DEPARTMENT, to: 'dispatched', by: DISPATCHER, sentence: true },
  /** The requester owes papers. */
  pause: { from: ['accepted'], to: null, by: HANDLER, as: 'lead', sentence: true, paused: false },
  resume: { from: ['accepted'], to: null, by: HANDLER, as: 'lead', paused: true },
  ask_extension: { from: ['accepted'], to: null, by: HANDLER, as: 'lead', sentence: true, paused: false, asked: false },
  grant_extension: { from: ['accepted'], to: null, by: DISPATCHER, asked: true },
  refuse_extension: { from: ['accepted'], to: null, by: DISPATCHER, sentence: true, asked: true },
  /** 阶段反馈: a first word, the matter goes on. */
  stage_reply: { from: ['accepted'], to: null, by: HANDLER, as: 'lead', sentence: true },
  /** A joint department (协办) gives its part to the leading one. */
  contribute: { from: ['accepted'], to: null, by: HANDLER, as: 'any_department', sentence: true },
  reply: { from: ['accepted'], to: 'replied', by: HANDLER, as: 'lead', sentence: true, paused: false },
  /** 回访; one that reaches nobody (未接通) may be made again. */
  call_back: { from: ['replied'], to: 'called_back', by: DISPATCHER, notHandler: true, reaching: true },
  /** 未联系上, for good: after so many attempts (a setting). */
  not_reached: { from: ['replied'], to: 'called_back', by: DISPATCHER, notHandler: true, calls: 'enough' },
  /** Not while the requester says that it is unsolved or bad: that is for rework. Without a call only what is not in the sample. */
  close: { from: ['replied', 'called_back'], to: 'closed', by: DISPATCHER, calls: 'over' },
  rework: { from: ['replied', 'called_back'], to: 'accepted', by: DISPATCHER, sentence: true },
  reopen: { from: ['closed'], to: 'received', by: ['bureau', 'enterprise'], sentence: true },
  merge: { from: ['received', 'dispatched', 'accepted'], to: 'merged', by: DISPATCHER },
  invalidate: { from: ['received', 'dispatched'], to: 'invalid', by: DISPATCHER, sentence: true },
  withdraw: { from: OPEN, to: 'withdrawn', by: ['enterprise', 'bureau'], as: 'requester', sentence: true },
  /** 催办, 督办, 通报. */
  supervise: { from: OPEN, to: null, by: DISPATCHER, sentence: true },
  /** 批示 of a leader. */
  instruct: { from: OPEN, to: null, by: ['leader', 'bureau'], sentence: true },
  /** 评价 by the enterprise itself, without being called. */
  rate: { from: ['replied', 'called_back', 'closed'], to: null, by: ['enterprise'] },
};

/** Where an act leads. `reached`: of a call-back. */
export function stateAfter(act: TicketAct, state: TicketState, reached: boolean | null): TicketState {
  const { to, reaching } = TICKET_STEPS[act];
  return to === null || (reaching && !reached) ? state : to;
}

/** From which states each act leads on. */
export const actsFrom = (state: TicketState): TicketAct[] =>
  TICKET_ACTS.filter((act) => TICKET_STEPS[act].from.some((from) => from === state));
