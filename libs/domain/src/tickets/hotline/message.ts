import type { TicketAct } from '../life/acts';

/** `waiting`: to be sent, or to be tried again. `dead`: tried often enough; a person says when to try again. */
export const MESSAGE_STATES = ['waiting', 'sent', 'dead'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Steps that the hotline is told of. What stays inside (督办, 批示, 延期) is not among them. */
export const TOLD_BACK: readonly TicketAct[] = [
  'dispatch',
  'accept',
  'return',
  'transfer',
  'pause',
  'resume',
  'stage_reply',
  'reply',
  'rework',
  'close',
  'reopen',
  'merge',
  'invalidate',
  'withdraw',
];

/** Steps whose sentence is meant for the caller, or says why nothing comes of it. The others are the house's own words. */
export const SENTENCE_TOLD: readonly TicketAct[] = ['stage_reply', 'reply', 'pause', 'invalidate', 'withdraw'];

export const MOST_ATTEMPTS = 12;
const FIRST_MS = 30_000;
const LONGEST_MS = 2 * 3_600_000;

/**
 * How long to wait after a failed attempt: twice as long each time, and by chance up to a quarter less, so that many messages do not
 * come back in one wave.
 * @param chance between 0 and 1
 */
export const waitAfter = (attempts: number, chance: number): number =>
  Math.round(Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS) * (1 - chance / 4));
