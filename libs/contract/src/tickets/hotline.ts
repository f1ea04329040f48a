import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { ClosedAs } from '@yanzhen/domain/tickets/life/call-back';
import type { OrderOutcome } from '@yanzhen/domain/tickets/hotline/order';
import type { MessageState } from '@yanzhen/domain/tickets/hotline/message';
import type { TicketState } from '@yanzhen/domain/tickets/ticket';

/** A system that talks to the house with keys of its own: a hotline, or a client of Open311. */
export type HotlineClientKind = 'hotline' | 'open311';

export interface HotlineKeyRow {
  id: number;
  keyId: string;
  createdAt: string;
  lastUsedAt: string | null;
  /** When it ended, or is going to. */
  revokedAt: string | null;
  valid: boolean;
}

/** A second key beside the first. */
export interface RotateHotlineKey {
  /** After so many days the old one ends by itself; null: when somebody revokes it. */
  oldEndsInDays: number | null;
}

export interface HotlineClientRow {
  id: number;
  version: number;
  kind: HotlineClientKind;
  name: string;
  /** Where what became of an order is told; null: the client asks for it. */
  callbackUrl: string | null;
  active: boolean;
  keys: HotlineKeyRow[];
}

export interface NewHotlineClient {
  kind: HotlineClientKind;
  name: string;
  callbackUrl: string | null;
}

export interface ChangeHotlineClient {
  version: number;
  name: string;
  callbackUrl: string | null;
  active: boolean;
}

/** The only time that a secret is seen. */
export interface NewHotlineKey {
  client: HotlineClientRow;
  keyId: string;
  secret: string;
}

export interface OrderResult {
  orderNo: string | null;
  outcome: OrderOutcome;
  /** Our number; null where it was refused. */
  ticketNo: string | null;
  field: string | null;
  sentence: string | null;
}

export interface OrderResults {
  results: OrderResult[];
}

/** What became of an order, as the hotline may know it. */
export interface OrderNow {
  orderNo: string;
  ticketNo: string;
  state: TicketState;
  department: string | null;
  answer: string | null;
  receivedAt: string;
  endedAt: string | null;
}

/** One message to the hotline; fixed when it is written, so that it is never sent twice with another content. */
export interface FeedbackBody {
  messageId: string;
  orderNo: string;
  ticketNo: string;
  /** Rises with every message of the same order. */
  no: number;
  act: TicketAct;
  state: TicketState;
  at: string;
  department: string | null;
  sentence: string | null;
  /** Our number of the request that it was merged into. */
  mergedInto: string | null;
  /** Of `close`: nobody could be reached, or it was not in the sample. Null: somebody was asked. */
  closedAs: ClosedAs | null;
}

export interface FeedbackRow {
  id: number;
  messageId: string;
  client: string;
  orderNo: string;
  ticketId: number;
  act: TicketAct;
  state: MessageState;
  attempts: number;
  createdAt: string;
  nextAt: string;
  sentAt: string | null;
  /** What went wrong last. */
  failure: string | null;
}

/** How far a client has been told. */
export interface FeedbackState {
  clientId: number;
  client: string;
  /** False: it has no address for feedback, or is not in use; it asks by itself. */
  pushed: boolean;
  waiting: number;
  waitingSince: string | null;
  /** Tried often enough: they, and what comes after them of the same request, wait for a person. */
  dead: number;
}

export interface Replayed {
  count: number;
}

/** A day's list: what the client says it sent, and what arrived. Days are those of Asia/Shanghai. */
export interface DeclaredDay {
  sent: number;
  acknowledged: number;
  missing: string[];
  declaredAt: string;
}

/** One day of one client, both ways. */
export interface HotlineDay {
  day: string;
  clientId: number;
  client: string;
  /** Numbers that came in for the first time that day. */
  received: number;
  /** Null as long as the client has not sent its list. `missing`: as of now, the first 500. */
  declared: (DeclaredDay & { stillMissing: number }) | null;
  /** Messages written that day, those that the client took, and the first of the others. */
  feedback: { sent: number; acknowledged: number; missing: FeedbackRow[] };
}

/** What the client compares with its own books. */
export interface HotlineDayTold {
  day: string;
  received: number;
  /** The first 5,000. */
  orderNos: string[];
  feedback: { sent: number; acknowledged: number };
}

export interface DeclareDay {
  day: string;
  orderNos: string[];
}
