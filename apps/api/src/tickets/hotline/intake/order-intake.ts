import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { OrderResult } from '@yanzhen/contract/tickets/hotline';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { type Order, type OrderOutcome, outcomeOf } from '@yanzhen/domain/tickets/hotline/order';
import { type OrderReading, readOrder } from '@yanzhen/domain/tickets/hotline/read-order';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { type Finding, TicketMatching } from '../../matching/ticket-matching';
import type { TicketEntity } from '../../ticket/ticket.entity';
import { TicketIntake } from '../../ticket/ticket-intake';
import { numberOf } from '../../ticket/ticket-reading';
import { TicketRepository } from '../../ticket/ticket.repository';
import type { HotlineClientEntity, HotlineOrderEntity } from '../hotline.entity';
import { digestOf, ticketOf } from './order-ticket';
import { OrderRepository } from './order.repository';
import { OrderUpdate } from './order-update';

/** Who was faster with a number wins; the other finds it there the next time. */
const ATTEMPTS = 12;

type Whose = ReadonlyMap<Order, Finding>;
type Answered = readonly [OrderOutcome, TicketEntity];

/** Orders as a client sends them. Each is answered on its own; what is answered is committed, all of a request at once. */
@Injectable()
export class OrderIntake {
  constructor(
    private readonly db: Database,
    private readonly intake: TicketIntake,
    private readonly tickets: TicketRepository,
    private readonly orders: OrderRepository,
    private readonly update: OrderUpdate,
    private readonly matching: TicketMatching,
    private readonly clock: Clock,
  ) {}

  async receive(client: HotlineClientEntity, raws: readonly unknown[]): Promise<OrderResult[]> {
    const now = this.clock.now().getTime();
    const readings = raws.map((raw) => readOrder(raw, now));
    const orders = readings.flatMap((reading) => ('order' in reading ? reading.order : []));
    const answered = orders.length ? await this.untilAlone(client, orders) : new Map<Order, Answered>();
    return readings.map((reading, at) => resultOf(reading, raws[at], answered));
  }

  private async untilAlone(client: HotlineClientEntity, orders: readonly Order[]): Promise<Map<Order, Answered>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.transaction(() => this.once(client, orders));
      } catch (error) {
        // Another request brought one of the numbers, or somebody acted on one: look again, with what they left.
        if (attempt === ATTEMPTS || !(isDuplicate(error) || isOvertaken(error))) throw error;
        await sleep(attempt * 10 * (0.5 + Math.random()));
      }
    }
  }

  /** A number that stands in the request twice: the second one meets what the first has left. */
  private async once(client: HotlineClientEntity, orders: readonly Order[]): Promise<Map<Order, Answered>> {
    const found = await this.matching.find(orders);
    const whose: Whose = new Map(orders.flatMap((order, at) => (found[at] ? [[order, found[at]] as const] : [])));
    const answered = new Map<Order, Answered>();
    for (let left = orders; left.length > 0; left = left.filter((order) => !answered.has(order))) {
      const firsts = [...new Map([...left].reverse().map((order) => [order.orderNo, order])).values()].reverse();
      for (const [order, answer] of await this.round(client, firsts, whose)) answered.set(order, answer);
    }
    return answered;
  }

  /** Orders of different numbers. */
  private async round(
    client: HotlineClientEntity,
    orders: readonly Order[],
    whose: Whose,
  ): Promise<(readonly [Order, Answered])[]> {
    const there = await this.tickets.byOrderNos(orders.map(({ orderNo }) => orderNo));
    const tickets = new Map(there.map((ticket) => [ticket.orderNo, ticket]));
    const known = await this.orders.of(there.map(({ id }) => id));
    const fresh = orders.filter(({ orderNo }) => !tickets.has(orderNo));
    const answers: (readonly [Order, Answered])[] = (await this.create(client, fresh, whose)).map(([order, ticket]) => [
      order,
      ['created', ticket],
    ]);
    for (const order of orders) {
      const ticket = tickets.get(order.orderNo);
      if (ticket) answers.push([order, await this.follow(client, order, ticket, known.get(ticket.id), whose)]);
    }
    return answers;
  }

  private async follow(
    client: HotlineClientEntity,
    order: Order,
    ticket: TicketEntity,
    before: HotlineOrderEntity | undefined,
    whose: Whose,
  ): Promise<Answered> {
    const now = stateOf(client, order, ticket, this.clock.now());
    const outcome = before
      ? outcomeOf({ ...before, statusAt: before.statusAt.getTime() }, { ...now, statusAt: order.statusAt })
      : 'updated';
    if (outcome !== 'updated') return [outcome, ticket];
    const { status, statusAt, digest, lastAt } = now;
    if (before) await this.orders.change(before.id, { status, statusAt, digest, lastAt });
    else await this.orders.add([now]);
    return [outcome, await this.update.apply(ticket, order, whose.get(order))];
  }

  private async create(
    client: HotlineClientEntity,
    orders: readonly Order[],
    whose: Whose,
  ): Promise<[Order, TicketEntity][]> {
    if (orders.length === 0) return [];
    const now = this.clock.now();
    const made = await this.intake.receiveMany(
      orders.map((order) => ({
        input: ticketOf(order, whose.get(order)),
        origin: {
          channel: 'hotline',
          orderNo: order.orderNo,
          visitRequestId: null,
          receivedAt: order.receivedAt === null ? now : new Date(order.receivedAt),
        },
      })),
    );
    const byNo = new Map(orders.map((order) => [order.orderNo, order]));
    const pairs = made.flatMap((ticket): [Order, TicketEntity][] => {
      const order = byNo.get(ticket.orderNo ?? '');
      return order ? [[order, ticket]] : [];
    });
    await this.matching.keep(
      pairs.flatMap(([order, ticket]) => {
        const finding = whose.get(order);
        return finding ? [{ ticketId: ticket.id, finding }] : [];
      }),
    );
    await this.orders.add(pairs.map(([order, ticket]) => stateOf(client, order, ticket, now)));
    return pairs;
  }
}

const isOvertaken = (error: unknown): boolean => error instanceof DomainError && error.code === 'ticket.changed_since';

const stateOf = (
  client: HotlineClientEntity,
  order: Order,
  ticket: TicketEntity,
  now: Date,
): Omit<HotlineOrderEntity, 'id'> => ({
  clientId: client.id,
  ticketId: ticket.id,
  status: order.status,
  statusAt: new Date(order.statusAt),
  digest: digestOf(order),
  firstAt: now,
  lastAt: now,
});

function resultOf(reading: OrderReading, raw: unknown, answered: ReadonlyMap<Order, Answered>): OrderResult {
  if ('refusal' in reading) {
    const { field, sentence } = reading.refusal;
    return { orderNo: numberIn(raw), outcome: 'refused', ticketNo: null, field, sentence };
  }
  const [outcome, ticket] = answered.get(reading.order) as Answered;
  const sentence = outcome === 'older' ? OLDER : null;
  return { orderNo: reading.order.orderNo, outcome, ticketNo: numberOf(ticket), field: null, sentence };
}

const OLDER = '已收到过这张工单更晚的状态，这一条较早，没有改动。';

function numberIn(raw: unknown): string | null {
  const no = typeof raw === 'object' && raw !== null ? (raw as { orderNo?: unknown }).orderNo : null;
  return typeof no === 'string' ? no : null;
}
