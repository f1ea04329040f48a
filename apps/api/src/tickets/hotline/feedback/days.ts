import { Injectable } from '@nestjs/common';
import type { DeclareDay, DeclaredDay, HotlineDay, HotlineDayTold } from '@yanzhen/contract/tickets/hotline';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { startOfDay } from '@yanzhen/domain/tickets/clock/instant';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import { Clock } from '../../../platform/clock';
import type { HotlineClientEntity, HotlineDeclaredEntity } from '../hotline.entity';
import { KeyRepository } from '../keys/key.repository';
import { DayRepository, type Span } from './day.repository';
import { FeedbackWatch } from './feedback-watch';

/** Of one day, beyond which the counts say how many. */
interface Most {
  readonly numbers: number;
  readonly messages: number;
}

const ON_A_PAGE: Most = { numbers: 500, messages: 50 };
const TOLD = 5_000;

/** The daily reconciliation: what a client says it sent against what arrived, and what it was told against what it took. */
@Injectable()
export class HotlineDays {
  constructor(
    private readonly days: DayRepository,
    private readonly clients: KeyRepository,
    private readonly watch: FeedbackWatch,
    private readonly clock: Clock,
  ) {}

  /**
   * The client's own list of a day; the last one stands.
   * @throws DomainError `hotline.day_ahead`, `hotline.too_many_numbers`
   */
  async declare(client: HotlineClientEntity, { day, orderNos }: DeclareDay): Promise<DeclaredDay> {
    if (day > this.clock.today())
      throw new DomainError('hotline.day_ahead', 'rule', { day, sentence: `${day} 还没有到。` });
    const numbers = [...new Set(orderNos)];
    if (numbers.length > HOTLINE_LIMITS.declared)
      throw new DomainError('hotline.too_many_numbers', 'too_large', {
        most: HOTLINE_LIMITS.declared,
        sentence: `一天的清单最多 ${HOTLINE_LIMITS.declared} 个编号，收到 ${numbers.length} 个。`,
      });
    const arrived = await this.days.arrived(client.id, numbers);
    const missing = numbers.filter((no) => !arrived.has(no));
    const declaredAt = this.clock.now();
    const counts = { sent: numbers.length, acknowledged: arrived.size };
    await this.days.declare({ clientId: client.id, day, ...counts, missing, declaredAt });
    return { ...counts, missing, declaredAt: declaredAt.toISOString() };
  }

  async told(client: HotlineClientEntity, day: string): Promise<HotlineDayTold> {
    const span = spanOf(day);
    const orderNos = await this.days.numbers(client.id, span, TOLD);
    const received = await this.days.received(client.id, span);
    return { day, received, orderNos, feedback: await this.days.messages(client.id, span) };
  }

  /** The last days of every hotline, the latest first. */
  async last(count: number, most = ON_A_PAGE): Promise<HotlineDay[]> {
    const today = this.clock.today();
    const days = Array.from({ length: count }, (_, back) => addDays(today, -back));
    const clients = (await this.clients.clients()).filter(({ kind }) => kind === 'hotline');
    const listed: HotlineDay[] = [];
    for (const client of clients) {
      const declared = new Map((await this.days.declared(client.id, days)).map((row) => [row.day, row]));
      for (const day of days) listed.push(await this.one(client, day, declared.get(day), most));
    }
    return listed.sort((one, other) =>
      one.day < other.day ? 1 : one.day > other.day ? -1 : one.clientId - other.clientId,
    );
  }

  private async one(
    client: HotlineClientEntity,
    day: string,
    declared: HotlineDeclaredEntity | undefined,
    most: Most,
  ): Promise<HotlineDay> {
    const span = spanOf(day);
    const counts = await this.days.messages(client.id, span);
    const open = counts.sent > counts.acknowledged ? await this.days.open(client.id, span, most.messages) : [];
    return {
      day,
      clientId: client.id,
      client: client.name,
      received: await this.days.received(client.id, span),
      declared: declared ? await this.stillMissing(client, declared, most) : null,
      feedback: { ...counts, missing: await this.watch.shown(open) },
    };
  }

  /** What was missing when the list came may have arrived since. */
  private async stillMissing(
    client: HotlineClientEntity,
    row: HotlineDeclaredEntity,
    most: Most,
  ): Promise<HotlineDay['declared']> {
    const since = await this.days.arrived(client.id, row.missing);
    const missing = row.missing.filter((no) => !since.has(no));
    return {
      sent: row.sent,
      acknowledged: row.sent - missing.length,
      missing: missing.slice(0, most.numbers),
      stillMissing: missing.length,
      declaredAt: row.declaredAt.toISOString(),
    };
  }
}

const spanOf = (day: string): Span => ({
  from: new Date(startOfDay(day)),
  until: new Date(startOfDay(addDays(day, 1))),
});
