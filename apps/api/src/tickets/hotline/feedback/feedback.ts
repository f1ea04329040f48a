import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FeedbackBody } from '@yanzhen/contract/tickets/hotline';
import { SENTENCE_TOLD, TOLD_BACK } from '@yanzhen/domain/tickets/hotline/message';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { ClosedAs } from '@yanzhen/domain/tickets/life/call-back';
import { ticketNo } from '@yanzhen/domain/tickets/tracking';
import type { TicketEntity } from '../../ticket/ticket.entity';
import { OrderRepository } from '../intake/order.repository';
import { KeyRepository } from '../keys/key.repository';
import { FeedbackRepository } from './feedback.repository';

/** One step of a request, as far as a client may know of it. */
export interface Step {
  readonly act: TicketAct;
  readonly at: Date;
  readonly department: string | null;
  readonly sentence: string | null;
  readonly closedAs: ClosedAs | null;
}

/** Writes down what a client is to be told, in the transaction of the act: either both happened or neither. */
@Injectable()
export class Feedback {
  constructor(
    private readonly messages: FeedbackRepository,
    private readonly orders: OrderRepository,
    private readonly clients: KeyRepository,
  ) {}

  /** `ticket` as it is after the step. Without an address of the client nothing is written: it asks by itself. */
  async tell(ticket: TicketEntity, { act, at, department, sentence, closedAs }: Step): Promise<void> {
    if (ticket.channel !== 'hotline' || ticket.orderNo === null || !TOLD_BACK.includes(act)) return;
    const order = (await this.orders.of([ticket.id])).get(ticket.id);
    const client = order && (await this.clients.client(order.clientId));
    if (!client?.callbackUrl) return;
    const body: FeedbackBody = {
      messageId: randomUUID(),
      orderNo: ticket.orderNo,
      ticketNo: ticketNo(ticket.id),
      no: ticket.version,
      act,
      state: ticket.state,
      at: at.toISOString(),
      department,
      sentence: SENTENCE_TOLD.includes(act) ? sentence : null,
      mergedInto: ticket.mergedInto === null ? null : ticketNo(ticket.mergedInto),
      closedAs,
    };
    await this.messages.add({
      messageId: body.messageId,
      clientId: client.id,
      ticketId: ticket.id,
      orderNo: body.orderNo,
      no: body.no,
      act,
      body: JSON.stringify(body),
      createdAt: at,
    });
  }
}
