import type { RepeatAnswer } from '@yanzhen/domain/tickets/repeats/answer';
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
  /** Found to belong together (相关), without being one; those the reader sees. */
  related: TicketRow[];
}

/** A request while it is being written. */
export interface DraftRequest {
  enterpriseId: number | null;
  phone: string | null;
  title: string;
  content: string;
}

export type DraftRepeats = Omit<RepeatsOf, 'related'>;

export interface DecideRepeat {
  /** `open` takes back what was said. */
  answer: RepeatAnswer;
}
