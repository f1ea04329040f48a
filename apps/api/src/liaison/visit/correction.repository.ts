import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { sightSql } from '../../registry';
import { CorrectionEntity } from './visit-parts.entity';

export type CorrectionColumns = Omit<CorrectionEntity, 'id' | 'version'>;

@Injectable()
export class CorrectionRepository {
  constructor(private readonly db: Database) {}

  async add(row: CorrectionColumns): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...row, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  ofVisits(visitIds: readonly number[]): Promise<CorrectionEntity[]> {
    return this.rows.find({ where: { visitId: In([...visitIds]) }, order: { id: 'ASC' } });
  }

  openAt(enterpriseId: number): Promise<CorrectionEntity[]> {
    return this.rows.find({ where: { enterpriseId, state: 'open' }, order: { id: 'ASC' } });
  }

  /** In sight, the oldest first. */
  async open(reader: Reader, after: number, size: number): Promise<CorrectionEntity[]> {
    const sight = sightSql(reader, 'e');
    const found = await this.db.query<{ id: number }[]>(
      `SELECT f.id AS id FROM fact_correction f JOIN enterprise e ON e.id = f.enterprise_id
        WHERE f.state = 'open' AND f.id > ? AND (${sight.sql}) ORDER BY f.id LIMIT ?`,
      [after, ...sight.params, size],
    );
    return this.rows.find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'ASC' } });
  }

  /** @throws DomainError `liaison.correction_not_found` */
  async mustFind(id: number): Promise<CorrectionEntity> {
    const found = await this.rows.findOneBy({ id });
    if (!found) throw new DomainError('liaison.correction_not_found', 'not_found', { id });
    return found;
  }

  /** @throws DomainError `correction.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<CorrectionColumns>): Promise<void> {
    return this.db.change(CorrectionEntity, seen, patch, 'correction');
  }

  async moveAll(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(CorrectionEntity);
  }
}
