import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { LabelEntity } from './label.entity';

export type NewLabel = Omit<LabelEntity, 'id' | 'version'>;

/** Labels of enterprises that the caller has seen to be in sight. */
@Injectable()
export class LabelRepository {
  constructor(private readonly db: Database) {}

  ofEnterprise(enterpriseId: number): Promise<LabelEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { validFrom: 'DESC', id: 'DESC' } });
  }

  async ofEnterprises(ids: readonly number[]): Promise<LabelEntity[]> {
    return ids.length === 0 ? [] : this.rows.findBy({ enterpriseId: In([...ids]) });
  }

  async byIds(ids: readonly number[]): Promise<LabelEntity[]> {
    return ids.length === 0 ? [] : this.rows.findBy({ id: In([...ids]) });
  }

  one(enterpriseId: number, id: number): Promise<LabelEntity | null> {
    return this.rows.findOneBy({ id, enterpriseId });
  }

  /** The unique index refuses the same award twice. */
  async add(label: NewLabel): Promise<number> {
    const added = await this.rows.insert({ ...label, version: 1 });
    return (added.identifiers[0] as { id: number }).id;
  }

  /** @throws DomainError `label.changed_since` when it no longer has the version seen. */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<LabelEntity>): Promise<void> {
    return this.db.change(LabelEntity, seen, patch, 'label');
  }

  /** @throws DomainError `label.changed_since` when it no longer has the version seen. */
  async remove({ id, version }: { id: number; version: number }): Promise<void> {
    const { affected } = await this.rows.delete({ id, version });
    if (affected !== 1) throw new DomainError('label.changed_since', 'conflict', { id, version });
  }

  private get rows() {
    return this.db.rows(LabelEntity);
  }
}
