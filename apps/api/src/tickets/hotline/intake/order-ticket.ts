import { createHash } from 'node:crypto';
import type { NewTicket } from '@yanzhen/contract/tickets/ticket';
import type { Order } from '@yanzhen/domain/tickets/hotline/order';
import type { Finding } from '../../matching/ticket-matching';
import type { TicketEntity } from '../../ticket/ticket.entity';

/** The request that an order becomes. */
export const ticketOf = (order: Order, finding: Finding | undefined): NewTicket => ({
  kind: order.kind,
  urgency: order.urgency ?? 'normal',
  title: order.title,
  content: order.content,
  enterpriseId: finding?.enterpriseId ?? null,
  unitCode: finding?.unitCode ?? order.unitCode,
  caller: order.caller,
  phone: order.phone,
  place: order.place,
});

/** What a later word of the hotline changes. What it leaves out stays; what has been dispatched keeps its kind and urgency. */
export function patchOf(ticket: TicketEntity, order: Order, finding: Finding | undefined): Partial<TicketEntity> {
  const said: Partial<TicketEntity> = {
    title: order.title,
    content: order.content,
    ...(order.caller === null ? {} : { caller: order.caller }),
    ...(order.phone === null ? {} : { phone: order.phone }),
    ...(order.place === null ? {} : { place: order.place }),
    ...(ticket.unitCode === null && finding?.unitCode ? { unitCode: finding.unitCode } : {}),
    ...(ticket.state === 'received' && order.kind ? { kind: order.kind } : {}),
    ...(ticket.state === 'received' && order.urgency ? { urgency: order.urgency } : {}),
  };
  return Object.fromEntries(
    Object.entries(said).filter(([field, value]) => ticket[field as keyof TicketEntity] !== value),
  );
}

/** Stands for all that an order says. */
export const digestOf = (order: Order): string => createHash('sha256').update(JSON.stringify(order)).digest('hex');
