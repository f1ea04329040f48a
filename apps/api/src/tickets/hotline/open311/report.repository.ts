import { Injectable } from '@nestjs/common';
import { OPEN311_LIMITS, type ReportQuery } from '@yanzhen/domain/tickets/hotline/open311';
import { Database } from '../../../platform/database/database';
import { instantText } from '../../../platform/database/instant-text';
import { allOf, among, type SqlPart } from '../../../registry';
import { Open311ReportEntity } from './report.entity';

/** Requests that clients of Open311 brought; each sees its own. */
@Injectable()
export class ReportRepository {
  constructor(private readonly db: Database) {}

  async byDigest(clientId: number, digest: string): Promise<number | null> {
    return (await this.rows.findOneBy({ clientId, digest }))?.ticketId ?? null;
  }

  /** @throws what `isDuplicate` knows when the same came at the same time */
  async add(report: Omit<Open311ReportEntity, 'id'>): Promise<void> {
    await this.rows.insert(report);
  }

  /** Ids, newest first. */
  async ids(clientId: number, query: ReportQuery): Promise<number[]> {
    const { sql, params } = allOf([{ sql: 'o.client_id = ?', params: [clientId] }, ...asked(query)]);
    const found = await this.db.query<{ id: number }[]>(
      `SELECT t.id AS id FROM open311_report o JOIN ticket t ON t.id = o.ticket_id
       WHERE ${sql} ORDER BY o.received_at DESC, o.ticket_id DESC LIMIT ?`,
      [...params, OPEN311_LIMITS.rows],
    );
    return found.map(({ id }) => id);
  }

  private get rows() {
    return this.db.rows(Open311ReportEntity);
  }
}

/** Numbers go before everything else that is asked for: the standard has it so. */
function asked({ ids, kinds, states, from, to }: ReportQuery): SqlPart[] {
  if (ids) return [among('o.ticket_id', ids)];
  return [
    { sql: 'o.received_at >= ?', params: [instantText(new Date(from))] },
    { sql: 'o.received_at <= ?', params: [instantText(new Date(to))] },
    ...(kinds ? [among('t.kind', kinds)] : []),
    ...(states ? [among('t.state', states)] : []),
  ];
}
