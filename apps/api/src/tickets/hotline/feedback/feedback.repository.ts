import { Injectable } from '@nestjs/common';
import type { MessageState } from '@yanzhen/domain/tickets/hotline/message';
import { In, LessThan } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { instantText } from '../../../platform/database/instant-text';
import { COUNT_CAP } from '../../../platform/http/page';
import { HotlineMessageEntity } from '../hotline.entity';

export type NewMessage = Pick<
  HotlineMessageEntity,
  'messageId' | 'clientId' | 'ticketId' | 'orderNo' | 'no' | 'act' | 'body' | 'createdAt'
>;

export interface Waiting {
  readonly clientId: number;
  readonly state: MessageState;
  readonly count: number;
  readonly oldest: Date;
}

/**
 * What clients are to be told, and how far that has come. Two processes meet in the indexes of the same rows: each change is a transaction,
 * which is repeated where the server ends one of them.
 */
@Injectable()
export class FeedbackRepository {
  constructor(private readonly db: Database) {}

  /** In the transaction of the act that it tells of. */
  async add(message: NewMessage): Promise<void> {
    const fresh = { state: 'waiting', attempts: 0, nextAt: message.createdAt, sentAt: null, failure: null } as const;
    await this.rows.insert({ ...message, ...fresh });
  }

  /** Whose time has come, and before which nothing of the same request is unsent: a dead one holds up those behind it. */
  async due(clientId: number, now: Date, limit: number): Promise<HotlineMessageEntity[]> {
    const found = await this.db.query<{ id: number }[]>(
      `SELECT m.id AS id FROM hotline_message m
        WHERE m.client_id = ? AND m.state = 'waiting' AND m.next_at <= ?
          AND NOT EXISTS (SELECT 1 FROM hotline_message e WHERE e.ticket_id = m.ticket_id AND e.no < m.no AND e.state <> 'sent')
        ORDER BY m.next_at, m.id LIMIT ?`,
      [clientId, instantText(now), limit],
    );
    return this.rows.find({ where: { id: In(found.map(({ id }) => id)) }, order: { nextAt: 'ASC', id: 'ASC' } });
  }

  /** Takes it for one attempt, which counts from now on whatever becomes of it. False where another process was faster. */
  take({ id, attempts }: HotlineMessageEntity, until: Date): Promise<boolean> {
    const seen = { id, attempts, state: 'waiting' as const };
    return this.db.transaction(
      async () => (await this.rows.update(seen, { attempts: attempts + 1, nextAt: until })).affected === 1,
    );
  }

  async sent(id: number, sentAt: Date): Promise<void> {
    await this.db.transaction(() => this.rows.update({ id }, { state: 'sent', sentAt, failure: null }));
  }

  /** Of the attempt that failed: whoever took it again meanwhile is not disturbed. */
  async failed(
    tried: { id: number; attempts: number },
    state: MessageState,
    nextAt: Date,
    failure: string,
  ): Promise<void> {
    await this.db.transaction(() => this.rows.update({ ...tried, state: 'waiting' }, { state, nextAt, failure }));
  }

  /** From the beginning of its attempts; the content is the same. @returns how many were dead */
  async replay(which: { id?: number; clientId?: number }, now: Date): Promise<number> {
    const fresh = { state: 'waiting', attempts: 0, nextAt: now } as const;
    return this.db.transaction(async () => (await this.rows.update({ ...which, state: 'dead' }, fresh)).affected ?? 0);
  }

  byId(id: number): Promise<HotlineMessageEntity | null> {
    return this.rows.findOneBy({ id });
  }

  /** The newest first. */
  page(state: MessageState, before: number | null, limit: number): Promise<HotlineMessageEntity[]> {
    const older = before === null ? {} : { id: LessThan(before) };
    return this.rows.find({ where: { state, ...older }, order: { id: 'DESC' }, take: limit });
  }

  async count(state: MessageState): Promise<number> {
    const [row] = await this.db.query<{ n: string | number }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 FROM hotline_message WHERE state = ? LIMIT ${COUNT_CAP + 1}) capped`,
      [state],
    );
    return Number(row?.n ?? 0);
  }

  /** What is not sent yet, by client. */
  async unsent(): Promise<Waiting[]> {
    const rows = await this.db.query<{ clientId: number; state: MessageState; n: string | number; first: number }[]>(
      `SELECT client_id AS clientId, state AS state, COUNT(*) AS n, MIN(id) AS first FROM hotline_message
        WHERE state IN ('waiting', 'dead') GROUP BY state, client_id`,
    );
    const firsts = await this.rows.findBy({ id: In(rows.map(({ first }) => Number(first))) });
    return rows.flatMap(({ clientId, state, n, first }) => {
      const oldest = firsts.find(({ id }) => id === Number(first))?.createdAt;
      return oldest ? [{ clientId, state, count: Number(n), oldest }] : [];
    });
  }

  private get rows() {
    return this.db.rows(HotlineMessageEntity);
  }
}
