import { createHash } from 'node:crypto';
import type { HotlineRow } from '@yanzhen/domain/exchange/interpret-hotline';
import { statusAtOf } from '@yanzhen/domain/exchange/plan-hotline';
import type { Instant } from '@yanzhen/domain/tickets/clock/instant';
import type { StepAction } from '@yanzhen/domain/exchange/import';
import type { Asked } from '../matching/ticket-matching';
import type { TicketEntity } from '../ticket/ticket.entity';
import type { KnownOrder } from './listed.repository';

/** What a row of a list says of an order; what `apply` writes. */
export interface OrderPayload extends Omit<HotlineRow, 'sheet' | 'row' | 'problems' | 'rejected' | 'receivedAt'> {
  readonly receivedAt: Instant;
  readonly statusAt: Instant;
  readonly digest: string;
}

/** What a later list may say otherwise; `undo` puts it back. */
export type Correctable = Pick<
  TicketEntity,
  'kind' | 'urgency' | 'title' | 'content' | 'caller' | 'phone' | 'place' | 'unitCode' | 'enterpriseId'
>;

/** What `undo` needs: the request as written, and what it was; `before` null when the import created it. */
export interface OrderTrace {
  readonly id: number;
  readonly version: number;
  readonly before: OrderBefore | null;
}

export interface OrderBefore {
  readonly columns: Correctable;
  readonly statusAt: Instant;
  readonly digest: string;
  readonly lastEvent: number;
}

/** Null for a rejected row. */
export function payloadOf(row: HotlineRow): OrderPayload | null {
  const { rejected, receivedAt } = row;
  if (rejected !== null || receivedAt === null) return null;
  const said = Object.fromEntries(Object.entries(row).filter(([key]) => !OF_THE_FILE.includes(key))) as typeof row;
  const told = { ...said, receivedAt, statusAt: statusAtOf(row) };
  return { ...told, digest: createHash('sha256').update(JSON.stringify(told)).digest('hex') };
}

/** Where a row stands says nothing of the order. */
const OF_THE_FILE = ['sheet', 'row', 'problems', 'rejected'];

export const askedOf = ({
  uscc,
  enterprise,
  title,
  content,
  unitCode,
}: Pick<HotlineRow, 'uscc' | 'enterprise' | 'title' | 'content' | 'unitCode'>): Asked => ({
  uscc,
  enterprise,
  title,
  content,
  unitCode,
});

export interface Judged {
  readonly action: StepAction;
  readonly reason: string | null;
}

/** What becomes of an order whose number is known: a later state updates, unless somebody here has worked on it since. */
export function judged({ listed, lastEvent }: KnownOrder, { digest, statusAt }: OrderPayload): Judged {
  if (listed?.digest === digest) return { action: 'unchanged', reason: null };
  if (listed && statusAt < listed.statusAt.getTime()) return { action: 'merge', reason: 'older_than_known' };
  if (!listed || listed.lastEvent !== lastEvent) return { action: 'reject', reason: 'order_kept_here' };
  return { action: 'change', reason: null };
}
