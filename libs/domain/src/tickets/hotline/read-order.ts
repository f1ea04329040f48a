import { UNIT_CODES } from '../../identity/unit';
import { foldUscc, readUscc } from '../../registry/uscc';
import type { Instant } from '../clock/instant';
import { TICKET_KINDS, TICKET_LIMITS, URGENCIES } from '../ticket';
import { HOTLINE_LIMITS, type Order, ORDER_STATUSES } from './order';

export type OrderReason =
  'not_object' | 'missing' | 'not_text' | 'too_long' | 'unknown' | 'not_a_time' | 'in_future' | 'uscc';

/** Why an order is not taken: the field, the value, the reason. */
export interface OrderRefusal {
  readonly field: string;
  readonly reason: OrderReason;
  readonly sentence: string;
}

export type OrderReading = { readonly order: Order } | { readonly refusal: OrderRefusal };

/** With the offset, so that nobody has to guess whose noon it is: `2026-01-05T09:30:00+08:00`. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;
const NAME = 100;

type Raw = Readonly<Record<string, unknown>>;

/** Reads one work order; a wrong one is refused with a sentence and hurts no other. Fields that nobody knows are left alone. */
export function readOrder(raw: unknown, now: Instant): OrderReading {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refusal('', 'not_object', raw);
  try {
    return { order: orderOf(raw as Raw, now + HOTLINE_LIMITS.skew * 1000) };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}

class Refused extends Error {
  constructor(readonly refusal: OrderRefusal) {
    super(refusal.sentence);
  }
}

function orderOf(raw: Raw, latest: Instant): Order {
  const content = must(raw, 'content', text(raw, 'content', TICKET_LIMITS.content));
  return {
    orderNo: must(raw, 'orderNo', text(raw, 'orderNo', TICKET_LIMITS.orderNo)),
    status: oneOf(raw, 'status', ORDER_STATUSES) ?? 'open',
    statusAt: must(raw, 'statusAt', instant(raw, 'statusAt', latest)),
    receivedAt: instant(raw, 'receivedAt', latest),
    kind: oneOf(raw, 'kind', TICKET_KINDS),
    urgency: oneOf(raw, 'urgency', URGENCIES),
    title: text(raw, 'title', TICKET_LIMITS.title) ?? firstWords(content),
    content,
    uscc: uscc(raw),
    enterprise: text(raw, 'enterprise', NAME),
    unitCode: oneOf(raw, 'unitCode', UNIT_CODES),
    caller: text(raw, 'caller', TICKET_LIMITS.caller),
    phone: text(raw, 'phone', TICKET_LIMITS.phone),
    place: text(raw, 'place', TICKET_LIMITS.place),
    note: text(raw, 'note', TICKET_LIMITS.sentence),
  };
}

const firstWords = (content: string): string => [...(content.split('\n', 1)[0] ?? '')].slice(0, 40).join('');

function text(raw: Raw, field: string, most: number): string | null {
  const value = raw[field] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') throw refused(field, 'not_text', value);
  if ([...value.trim()].length > most) throw refused(field, 'too_long', value, most);
  return value.trim() || null;
}

function must<T>(raw: Raw, field: string, value: T | null): T {
  if (value === null) throw refused(field, 'missing', raw[field]);
  return value;
}

function oneOf<T extends string>(raw: Raw, field: string, known: readonly T[]): T | null {
  const value = raw[field] ?? null;
  if (value === null || value === '') return null;
  const found = known.find((one) => one === value);
  if (found === undefined) throw refused(field, 'unknown', value, known.join(' / '));
  return found;
}

function instant(raw: Raw, field: string, latest: Instant): Instant | null {
  const value = raw[field] ?? null;
  if (value === null || value === '') return null;
  const at = typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw refused(field, 'not_a_time', value);
  if (at > latest) throw refused(field, 'in_future', value);
  return at;
}

function uscc(raw: Raw): string | null {
  const value = text(raw, 'uscc', 40);
  if (value === null) return null;
  const read = readUscc(foldUscc(value));
  if (read.uscc === null) throw refused('uscc', 'uscc', value);
  return read.uscc;
}

const refused = (field: string, reason: OrderReason, value: unknown, more?: string | number): Refused =>
  new Refused(refusal(field, reason, value, more).refusal);

function refusal(field: string, reason: OrderReason, value: unknown, more: string | number = '') {
  return { refusal: { field, reason, sentence: SENTENCES[reason](field, shown(value), String(more)) } };
}

const shown = (value: unknown): string =>
  [...(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))].slice(0, 40).join('');

const SENTENCES: Readonly<Record<OrderReason, (field: string, value: string, more: string) => string>> = {
  not_object: () => '工单必须是一个 JSON 对象。',
  missing: (field) => `字段 ${field} 必填。`,
  not_text: (field, value) => `字段 ${field} 应为文字，收到“${value}”。`,
  too_long: (field, _, most) => `字段 ${field} 超过 ${most} 个字。`,
  unknown: (field, value, known) => `字段 ${field} 的值“${value}”不认识，可用：${known}。`,
  not_a_time: (field, value) => `字段 ${field} 的值“${value}”不是带时区的时间，例如 2026-01-05T09:30:00+08:00。`,
  in_future: (field, value) => `字段 ${field} 的时间“${value}”晚于现在。`,
  uscc: (field, value) => `字段 ${field} 的值“${value}”不是有效的统一社会信用代码。`,
};
