import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
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
