import type { UnitCode } from '../../identity/unit';
import type { Instant } from '../clock/instant';
import type { TicketKind, Urgency } from '../ticket';

/** What the hotline says of its work order: it is open, the caller urges, the caller takes it back. */
export const ORDER_STATUSES = ['open', 'urged', 'withdrawn'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** A work order as it was read; null where the hotline says nothing. */
export interface Order {
  readonly orderNo: string;
  readonly status: OrderStatus;
  /** When the hotline gave it this status: what is older changes nothing. */
  readonly statusAt: Instant;
  readonly receivedAt: Instant | null;
  readonly kind: TicketKind | null;
  readonly urgency: Urgency | null;
  readonly title: string;
  readonly content: string;
  readonly uscc: string | null;
  readonly enterprise: string | null;
  readonly unitCode: UnitCode | null;
  readonly caller: string | null;
  readonly phone: string | null;
  readonly place: string | null;
  readonly note: string | null;
}

/** Every order of a request is answered on its own. `unchanged`: the same was received before. */
export const ORDER_OUTCOMES = ['created', 'updated', 'unchanged', 'older', 'refused'] as const;
export type OrderOutcome = (typeof ORDER_OUTCOMES)[number];

export const HOTLINE_LIMITS = {
  /** Orders of one request. */
  batch: 500,
  /** Numbers of one day's list. */
  declared: 20_000,
  /** Seconds by which clocks may differ. */
  skew: 300,
  nonce: /^[\w-]{16,64}$/,
  name: 50,
  url: 300,
  /** Valid keys of one client: the new one beside the old one. */
  keys: 2,
  /** Days after which an old key ends by itself, at most. */
  oldKeyDays: 90,
} as const;

/** What becomes of an order whose number is known; `digest` stands for all that it says. */
export function outcomeOf(
  known: { readonly statusAt: Instant; readonly digest: string },
  order: { readonly statusAt: Instant; readonly digest: string },
): Exclude<OrderOutcome, 'created' | 'refused'> {
  if (order.statusAt < known.statusAt) return 'older';
  return order.statusAt === known.statusAt && order.digest === known.digest ? 'unchanged' : 'updated';
}
