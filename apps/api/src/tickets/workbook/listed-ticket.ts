import type { Finding } from '../matching/ticket-matching';
import type { TicketEntity } from '../ticket/ticket.entity';
import type { NewTicketColumns } from '../ticket/ticket.repository';
import type { Correctable, OrderPayload } from './order-payload';
import type { Standing } from './told-events';

/** A request as a list tells it; its clocks follow from its history. */
export const listedTicket = (
  order: OrderPayload,
  finding: Finding,
  { state, callBack, endedAt }: Standing,
  now: Date,
): NewTicketColumns => ({
  ...saidOf(order, finding),
  orderNo: order.orderNo,
  channel: 'workbook',
  state,
  requesterId: null,
  visitRequestId: null,
  receivedAt: new Date(order.receivedAt),
  cycle: 1,
  returns: 0,
  extensions: 0,
  reopenings: 0,
  asked: null,
  askedAt: null,
  repliedBy: [],
  answer: null,
  callBack,
  missedCalls: null,
  sparedAt: null,
  mergedInto: null,
  step: null,
  dueAt: null,
  soonAt: null,
  estimated: false,
  endedAt,
  createdAt: now,
  updatedAt: now,
});

export const saidOf = (
  { kind, urgency, title, content, caller, phone, place }: OrderPayload,
  { enterpriseId, unitCode }: Finding,
): Correctable => ({ kind, urgency, title, content, caller, phone, place, unitCode, enterpriseId });

export const correctableOf = ({
  kind,
  urgency,
  title,
  content,
  caller,
  phone,
  place,
  unitCode,
  enterpriseId,
}: TicketEntity): Correctable => ({ kind, urgency, title, content, caller, phone, place, unitCode, enterpriseId });
