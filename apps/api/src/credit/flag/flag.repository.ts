import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { FlagEntity } from './flag.entity';

export type FlagValues = Omit<FlagEntity, 'id' | 'version'>;

@Injectable()
export class FlagRepository {
  constructor(private readonly db: Database) {}

  /** The latest first. */
  ofEnterprise(enterpriseId: number): Promise<FlagEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { id: 'DESC' } });
  }

  byIds(ids: readonly number[]): Promise<FlagEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** Approved ones of these enterprises that stand on a day. */
  standing(enterpriseIds: readonly number[]): Promise<FlagEntity[]> {
    return this.rows.findBy({ enterpriseId: In([...enterpriseIds]), state: 'active' });
  }

  /** @throws DomainError `flag.flag_not_found` */
  async mustFind(id: number): Promise<FlagEntity> {
    const found = await this.rows.findOneBy({ id });
    if (!found) throw new DomainError('flag.flag_not_found', 'not_found', { id });
    return found;
  }

  async add(values: FlagValues): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...values, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `flag.changed_since` */
  change({ id, version }: { id: number; version: number }, patch: Partial<FlagValues>): Promise<void> {
    return this.db.change(FlagEntity, { id, version }, patch, 'flag');
  }

  async move(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(FlagEntity);
  }
}
