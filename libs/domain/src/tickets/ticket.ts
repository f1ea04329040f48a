/**
 * What a request is, as the hotline sorts them: 咨询, 求助, 意见, 建议, 投诉, 举报
 * (河南省12345政务服务便民热线运行管理办法, policy/facts.md §5.2).
 */
export const TICKET_KINDS = ['consultation', 'help', 'opinion', 'suggestion', 'complaint', 'report'] as const;
export type TicketKind = (typeof TICKET_KINDS)[number];

/** `urgent`: 大面积停水电气热, 环境污染 and the like. */
export const URGENCIES = ['normal', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Where it came in. */
export const TICKET_CHANNELS = ['hotline', 'workbook', 'desk', 'enterprise', 'visit', 'open311'] as const;
export type TicketChannel = (typeof TICKET_CHANNELS)[number];

/**
 * `received`: nobody has it yet. `dispatched`: a department has not signed for it yet. `accepted`: it is being handled.
 * `replied`: answered, not called back yet. `called_back`: the requester was asked, or nobody could be
 * reached for good. The last four are ends.
 */
export const TICKET_STATES = [
  'received',
  'dispatched',
  'accepted',
  'replied',
  'called_back',
  'closed',
  'merged',
  'invalid',
  'withdrawn',
] as const;
export type TicketState = (typeof TICKET_STATES)[number];

export const ENDED_STATES = ['closed', 'merged', 'invalid', 'withdrawn'] as const satisfies readonly TicketState[];

export const isEnded = (state: TicketState): boolean => ENDED_STATES.some((ended) => ended === state);

/** It was no request after all. */
export const isVoid = (state: TicketState): boolean => state === 'invalid' || state === 'withdrawn';

/** Column, DTO and form take their limits from here. Lengths in characters. */
export const TICKET_LIMITS = {
  orderNo: 40,
  title: 100,
  content: 4000,
  caller: 50,
  phone: 30,
  place: 200,
  answer: 4000,
  sentence: 500,
  department: 40,
  /** Departments beside the leading one. */
  joint: 10,
  /** Requests of one act. */
  bulk: 100,
} as const;
