import type { ArticleState } from '@yanzhen/domain/tickets/knowledge/article';
import type { TicketKind } from '@yanzhen/domain/tickets/ticket';

/** What was learned from requests, for whoever gets the next one like them. */
export interface ArticleRow {
  id: number;
  version: number;
  title: string;
  /** Parted by spaces. */
  keywords: string;
  /** Null: of every kind. */
  kind: TicketKind | null;
  state: ArticleState;
  /** Whose it is; null: the bureau's. */
  owner: string | null;
  /** Whether the reader may change it. */
  own: boolean;
  savedBy: string;
  savedAt: string;
}

export interface ArticleDetail extends ArticleRow {
  body: string;
  /** Requests it comes from that the reader may see. */
  sources: { id: number; no: string; title: string }[];
}

export interface NewArticle {
  title: string;
  body: string;
  keywords: string;
  kind: TicketKind | null;
  state: ArticleState;
  /** The ended request it comes from. */
  sourceId: number | null;
}

export interface EditArticle extends Omit<NewArticle, 'sourceId'> {
  version: number;
}

/** An article that speaks of the same as a request. */
export interface SimilarArticle {
  id: number;
  title: string;
  body: string;
  /** Of the request, as they stand there; the reason. */
  words: string[];
}

export interface ArticleFilter {
  q?: string | undefined;
  state?: ArticleState | undefined;
}
