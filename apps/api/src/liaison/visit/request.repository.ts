import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { In, IsNull } from 'typeorm';
import { Database } from '../../platform/database/database';
import { sightSql } from '../../registry';
import { RequestEntity } from './visit-parts.entity';

export type RequestColumns = Omit<RequestEntity, 'id'>;

/** Requests raised during visits that wait to become tickets. */
@Injectable()
export class RequestRepository {
  constructor(private readonly db: Database) {}

  /** Those whose client id is there already are not stored again. */
  async add(rows: readonly RequestColumns[]): Promise<void> {
    if (rows.length === 0) return;
    const known = await this.rows.findBy({ clientId: In(rows.map(({ clientId }) => clientId)) });
    const stored = new Set(known.map(({ clientId }) => clientId));
    const added = rows.filter(({ clientId }) => !stored.has(clientId));
    if (added.length) await this.rows.insert(added);
  }

  ofVisits(visitIds: readonly number[]): Promise<RequestEntity[]> {
    return this.rows.find({ where: { visitId: In([...visitIds]) }, order: { id: 'ASC' } });
  }

  waitingAt(enterpriseId: number): Promise<RequestEntity[]> {
    return this.rows.find({ where: { enterpriseId, ticketId: IsNull() }, order: { id: 'DESC' } });
  }

  /** In sight, the oldest first. */
  async waiting(reader: Reader, after: number, size: number): Promise<RequestEntity[]> {
    const sight = sightSql(reader, 'e');
    const found = await this.db.query<{ id: number }[]>(
      `SELECT r.id AS id FROM visit_request r JOIN enterprise e ON e.id = r.enterprise_id
        WHERE r.ticket_id IS NULL AND r.id > ? AND (${sight.sql}) ORDER BY r.id LIMIT ?`,
      [after, ...sight.params, size],
    );
    return this.rows.find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'ASC' } });
  }

  async moveAll(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(RequestEntity);
  }
}
