import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { Database } from '../../platform/database/database';
import { RequestEntity } from './visit-parts.entity';

export type RequestColumns = Omit<RequestEntity, 'id'>;

/** Requests raised during visits. */
@Injectable()
export class RequestRepository {
  constructor(private readonly db: Database) {}

  /** Those whose client id is there already are not stored again. @returns the others, as they are stored now */
  async add(rows: readonly RequestColumns[]): Promise<RequestEntity[]> {
    if (rows.length === 0) return [];
    const known = await this.rows.findBy({ clientId: In(rows.map(({ clientId }) => clientId)) });
    const stored = new Set(known.map(({ clientId }) => clientId));
    const added = rows.filter(({ clientId }) => !stored.has(clientId));
    if (added.length === 0) return [];
    await this.rows.insert(added);
    return this.rows.find({ where: { clientId: In(added.map(({ clientId }) => clientId)) }, order: { id: 'ASC' } });
  }

  ofVisits(visitIds: readonly number[]): Promise<RequestEntity[]> {
    return this.rows.find({ where: { visitId: In([...visitIds]) }, order: { id: 'ASC' } });
  }

  openAt(enterpriseId: number): Promise<RequestEntity[]> {
    return this.rows.find({ where: { enterpriseId, closedAt: IsNull() }, order: { id: 'DESC' } });
  }

  /** Not taken over by anybody yet, the oldest first. */
  untaken(after: number, limit: number): Promise<RequestEntity[]> {
    return this.rows.find({ where: { ticketId: IsNull(), id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
  }

  async take(id: number, ticketId: number): Promise<void> {
    await this.rows.update({ id }, { ticketId });
  }

  async close(id: number, closedAt: Date | null): Promise<void> {
    await this.rows.update({ id }, { closedAt });
  }

  async moveAll(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(RequestEntity);
  }
}
