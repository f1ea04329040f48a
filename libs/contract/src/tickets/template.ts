import type { TicketKind } from '@yanzhen/domain/tickets/ticket';

/** Words that are kept for answers; `{企业}` and the like are filled in when they are used. */
export interface ReplyTemplate {
  id: number;
  version: number;
  title: string;
  text: string;
  /** Null: for requests of every kind. */
  kind: TicketKind | null;
  /** Whose it is; null: the bureau's, for everybody who handles. */
  owner: string | null;
  /** Whether the reader may change it. */
  own: boolean;
  savedBy: string;
  savedAt: string;
}

export interface NewReplyTemplate {
  title: string;
  text: string;
  kind: TicketKind | null;
}

export interface EditReplyTemplate extends NewReplyTemplate {
  version: number;
}
