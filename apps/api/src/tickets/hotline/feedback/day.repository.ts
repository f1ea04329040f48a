import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { instantText } from '../../../platform/database/instant-text';
import { among } from '../../../registry';
import { HotlineDeclaredEntity, HotlineMessageEntity } from '../hotline.entity';

export interface Span {
  readonly from: Date;
  /** Not within it any more. */
  readonly until: Date;
}

/** Numbers of one statement. */
const AT_ONCE = 500;

/** Both sides of a day, as they are stored. */
@Injectable()
export class DayRepository {
  constructor(private readonly db: Database) {}

  async received(clientId: number, { from, until }: Span): Promise<number> {
    const [row] = await this.db.query<{ n: string | number }[]>(
      'SELECT COUNT(*) AS n FROM hotline_order o WHERE o.client_id = ? AND o.first_at >= ? AND o.first_at < ?',
      [clientId, instantText(from), instantText(until)],
    );
    return Number(row?.n ?? 0);
  }

  async numbers(clientId: number, { from, until }: Span, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ orderNo: string }[]>(
      `SELECT t.order_no AS orderNo FROM hotline_order o JOIN ticket t ON t.id = o.ticket_id
        WHERE o.client_id = ? AND o.first_at >= ? AND o.first_at < ? ORDER BY o.first_at, o.ticket_id LIMIT ?`,
      [clientId, instantText(from), instantText(until), limit],
    );
    return rows.map(({ orderNo }) => orderNo);
  }

  /** Those of the numbers that this client has brought, on whatever day. */
  async arrived(clientId: number, orderNos: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (let from = 0; from < orderNos.length; from += AT_ONCE) {
      const { sql, params } = among('t.order_no', orderNos.slice(from, from + AT_ONCE));
      const rows = await this.db.query<{ orderNo: string }[]>(
        `SELECT t.order_no AS orderNo FROM ticket t JOIN hotline_order o ON o.ticket_id = t.id WHERE ${sql} AND o.client_id = ?`,
        [...params, clientId],
      );
      for (const { orderNo } of rows) found.add(orderNo);
    }
    return found;
  }

  async messages(clientId: number, { from, until }: Span): Promise<{ sent: number; acknowledged: number }> {
    const rows = await this.db.query<{ state: string; n: string | number }[]>(
      `SELECT m.state AS state, COUNT(*) AS n FROM hotline_message m
        WHERE m.client_id = ? AND m.created_at >= ? AND m.created_at < ? GROUP BY m.state`,
      [clientId, instantText(from), instantText(until)],
    );
    const sent = rows.reduce((sum, { n }) => sum + Number(n), 0);
    return { sent, acknowledged: Number(rows.find(({ state }) => state === 'sent')?.n ?? 0) };
  }

  /** Written within it and not taken yet. */
  async open(clientId: number, { from, until }: Span, limit: number): Promise<HotlineMessageEntity[]> {
    const found = await this.db.query<{ id: number }[]>(
      `SELECT m.id AS id FROM hotline_message m
        WHERE m.client_id = ? AND m.created_at >= ? AND m.created_at < ? AND m.state <> 'sent' ORDER BY m.id LIMIT ?`,
      [clientId, instantText(from), instantText(until), limit],
    );
    const rows = this.db.rows(HotlineMessageEntity);
    return rows.find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'ASC' } });
  }

  declared(clientId: number, days: readonly string[]): Promise<HotlineDeclaredEntity[]> {
    return this.rows.findBy({ clientId, day: In([...days]) });
  }

  /** The last list of a day stands. */
  async declare(row: Omit<HotlineDeclaredEntity, 'id'>): Promise<void> {
    const { clientId, day, ...said } = row;
    const change = async () => (await this.rows.update({ clientId, day }, said)).affected === 1;
    if (await change()) return;
    try {
      await this.rows.insert(row);
    } catch (error) {
      // The same client sent it twice at once.
      if (!isDuplicate(error)) throw error;
      await change();
    }
  }

  private get rows() {
    return this.db.rows(HotlineDeclaredEntity);
  }
}
