/** An attachment of a request, or what is left of one that was removed: that it was there. */
export interface TicketFile {
  id: number;
  name: string;
  /** Bytes */
  size: number;
  /** For those who handle it only; never shown to the enterprise. */
  internal: boolean;
  by: string;
  department: string | null;
  at: string;
  removedAt: string | null;
  /** The reader added it, and may take it away. */
  mine: boolean;
}

export interface TicketFiles {
  /** In the order in which they were added, the removed ones among them. */
  files: TicketFile[];
  mayAdd: boolean;
  /** Whether the reader handles it: sees what is internal, and chooses. */
  mayBeInternal: boolean;
}
