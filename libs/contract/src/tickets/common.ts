import type { AnswerObjection, CommonState } from '@yanzhen/domain/tickets/common/issue';
import type { TicketRow } from './ticket';

/** One cause behind the requests of many enterprises. All counts are of requests that the reader sees. */
export interface CommonIssueRow {
  id: number;
  version: number;
  title: string;
  /** The department that answers. */
  lead: string;
  state: CommonState;
  requests: number;
  enterprises: number;
  /** Requests that have not ended. */
  open: number;
  createdAt: string;
  answeredAt: string | null;
}

export interface CommonIssueDetail extends CommonIssueRow {
  cause: string;
  answer: string | null;
  answeredBy: string | null;
  createdBy: string;
  linked: LinkedRequest[];
}

export interface LinkedRequest {
  ticket: TicketRow;
  /** When it took the one answer. */
  answeredAt: string | null;
  /** Why it would not take it now; null where it would, or has. */
  objection: AnswerObjection | null;
}

export interface CommonIssueWords {
  title: string;
  cause: string;
  lead: string;
}

export interface NewCommonIssue extends CommonIssueWords {
  ticketIds: number[];
}

export interface EditCommonIssue extends CommonIssueWords {
  version: number;
}

export interface LinkRequests {
  ticketIds: number[];
}

/** The same words again go on with what could not take them before. */
export interface AnswerCommonIssue {
  version: number;
  answer: string;
}

export interface CommonIssueFilter {
  state?: CommonState;
  /** Part of the title or the cause. */
  q?: string;
}

/** The issue that a request is or was last a part of, as far as the reader sees it. */
export interface CommonIssueOf {
  issue: CommonIssueRow | null;
}
