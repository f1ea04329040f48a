import type { TicketRow } from './ticket';

/** Another request that could be the same matter. */
export interface ProbableRepeat {
  ticket: TicketRow;
  sameEnterprise: boolean;
  samePhone: boolean;
  /** Percent: how alike the texts are. */
  alike: number;
}

export interface RepeatsOf {
  /** Days that they may be apart (setting of the rules). */
  days: number;
  /** The likeliest first. */
  repeats: ProbableRepeat[];
}

export interface DecideRepeat {
  /** False: two matters; it is not suggested again. True takes that back. */
  repeat: boolean;
}
