import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TicketState } from '@yanzhen/domain/tickets/ticket';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { allOf, among } from '../../registry';
import { ticketSight } from '../ticket/ticket-sight';
import { TicketEntity } from '../ticket/ticket.entity';

@Injectable()
export class RequestTicketRepository {
  constructor(private readonly db: Database) {}

  async idOf(visitRequestId: number): Promise<number | null> {
    return (await this.db.rows(TicketEntity).findOneBy({ visitRequestId }))?.id ?? null;
  }

  byIds(reader: Reader, ids: readonly number[]): Promise<{ id: number; state: TicketState }[]> {
    const { sql, params } = allOf([ticketSight(reader), among('t.id', ids)]);
    return this.db.query(`SELECT t.id AS id, t.state AS state FROM ticket t WHERE ${sql}`, [...params]);
  }

  /** Not ended and not of a visit, the latest first. */
  async openAt(reader: Reader, enterpriseId: number, limit: number): Promise<TicketEntity[]> {
    const { sql, params } = allOf([
      ticketSight(reader),
      { sql: 't.enterprise_id = ? AND t.visit_request_id IS NULL AND t.ended_at IS NULL', params: [enterpriseId] },
    ]);
    const found = await this.db.query<{ id: number }[]>(
      `SELECT t.id AS id FROM ticket t WHERE ${sql} ORDER BY t.id DESC LIMIT ?`,
      [...params, limit],
    );
    if (found.length === 0) return [];
    return this.db.rows(TicketEntity).find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'DESC' } });
  }
}
