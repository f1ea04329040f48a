import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../platform/database/database';
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

  async moveAll(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(RequestEntity);
  }
}
