import { Injectable } from '@nestjs/common';
import type { OrderNow } from '@yanzhen/contract/tickets/hotline';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { numberOf } from '../../ticket/ticket-reading';
import { TicketRepository } from '../../ticket/ticket.repository';
import type { HotlineClientEntity } from '../hotline.entity';
import { OrderRepository } from './order.repository';

/** What became of an order, for the client that brought it and nobody else. */
@Injectable()
export class OrderReading {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly orders: OrderRepository,
  ) {}

  /** @throws DomainError `hotline.order_not_found`, also for another client's order */
  async one(client: HotlineClientEntity, orderNo: string): Promise<OrderNow> {
    const [ticket] = await this.tickets.byOrderNos([orderNo]);
    const order = ticket && (await this.orders.of([ticket.id])).get(ticket.id);
    if (!ticket || order?.clientId !== client.id)
      throw new DomainError('hotline.order_not_found', 'not_found', {
        orderNo,
        sentence: `没有收到过编号为 ${orderNo} 的工单。`,
      });
    const [lead] = await this.tickets.holders([ticket.id]);
    return {
      orderNo,
      ticketNo: numberOf(ticket),
      state: ticket.state,
      department: lead?.lead ? lead.department : null,
      answer: ticket.answer,
      receivedAt: ticket.receivedAt.toISOString(),
      endedAt: ticket.endedAt?.toISOString() ?? null,
    };
  }
}
