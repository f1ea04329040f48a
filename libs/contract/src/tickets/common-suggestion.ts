import type { TicketRow } from './ticket';

/** Requests of several enterprises that could have one cause; a person says whether they have. */
export interface CommonSuggestion {
  /** Of the request that is most like the others. */
  title: string;
  /** What most of them speak of. */
  words: string[];
  enterprises: number;
  requests: TicketRow[];
}

export interface CommonSuggestions {
  /** Days back (setting of the rules). */
  days: number;
  /** So many requests were compared; `most` is where it stops. */
  read: number;
  most: number;
  /** Enterprises that make a cause common. */
  fewest: number;
  suggestions: CommonSuggestion[];
}

export interface DismissSuggestion {
  ticketIds: number[];
  /** False takes it back. */
  dismissed: boolean;
}
