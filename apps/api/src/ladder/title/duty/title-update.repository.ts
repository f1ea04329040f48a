import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { TitleUpdateEntity } from './title-update.entity';

@Injectable()
export class TitleUpdateRepository {
  constructor(private readonly db: Database) {}

  ofEnterprises(enterpriseIds: readonly number[]): Promise<TitleUpdateEntity[]> {
    if (enterpriseIds.length === 0) return Promise.resolve([]);
    return this.rows.findBy({ enterpriseId: In([...enterpriseIds]) });
  }

  one(enterpriseId: number, year: number): Promise<TitleUpdateEntity | null> {
    return this.rows.findOneBy({ enterpriseId, year });
  }

  /** @throws DomainError `title.changed_since` when somebody else recorded it first. */
  async add(update: Omit<TitleUpdateEntity, 'id' | 'version'>): Promise<void> {
    try {
      await this.rows.insert({ ...update, version: 1 });
    } catch (error) {
      // Two people may record the same at once: only the unique index sees both.
      if (!isDuplicate(error)) throw error;
      throw new DomainError('title.changed_since', 'conflict', { id: update.enterpriseId, version: 0 });
    }
  }

  /** @throws DomainError `title.changed_since` when it no longer has the version seen. */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<TitleUpdateEntity>): Promise<void> {
    return this.db.change(TitleUpdateEntity, seen, patch, 'title');
  }

  /** @throws DomainError `title.changed_since` when it no longer has the version seen. */
  async remove({ id, version }: { id: number; version: number }): Promise<void> {
    const { affected } = await this.rows.delete({ id, version });
    if (affected !== 1) throw new DomainError('title.changed_since', 'conflict', { id, version });
  }

  private get rows() {
    return this.db.rows(TitleUpdateEntity);
  }
}
