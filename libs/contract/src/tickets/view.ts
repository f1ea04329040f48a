/** A filter of the work queue that somebody keeps; `query` is the address behind the question mark. */
export interface TicketView {
  id: number;
  name: string;
  query: string;
}

export interface SaveTicketView {
  name: string;
  query: string;
}

export const VIEW_LIMITS = { name: 40, query: 1000, most: 30 } as const;
