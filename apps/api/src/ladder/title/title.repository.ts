import { Injectable } from '@nestjs/common';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { In, LessThanOrEqual, MoreThanOrEqual, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { TitleEntity } from './title.entity';

/** What names a list of titles: one sheet of an announcement. */
export interface BatchKey {
  readonly kind: TitleKind;
  readonly batch: string;
  readonly validFrom: string;
}

/** What MariaDB calls it, and what the transaction door repeats. */
const SNAPSHOT_CHANGED = 1020;

export type NewTitle = Omit<TitleEntity, 'id' | 'version'>;

@Injectable()
export class TitleRepository {
  constructor(private readonly db: Database) {}

  ofEnterprise(enterpriseId: number): Promise<TitleEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { validTo: 'DESC', id: 'DESC' } });
  }

  one(enterpriseId: number, id: number): Promise<TitleEntity | null> {
    return this.rows.findOneBy({ id, enterpriseId });
  }

  byIds(ids: readonly number[]): Promise<TitleEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  ofBatch({ kind, batch, validFrom }: BatchKey): Promise<TitleEntity[]> {
    return this.rows.findBy({ kind, batch, validFrom });
  }

  /** All titles of some enterprises valid on a day, the one that lasts longest first. */
  heldBy(enterpriseIds: readonly number[], day: string): Promise<TitleEntity[]> {
    if (enterpriseIds.length === 0) return Promise.resolve([]);
    return this.rows.find({
      where: {
        enterpriseId: In([...enterpriseIds]),
        validFrom: LessThanOrEqual(day),
        validTo: MoreThanOrEqual(day),
      },
      order: { validTo: 'DESC', id: 'DESC' },
    });
  }

  ofEnterprises(enterpriseIds: readonly number[]): Promise<TitleEntity[]> {
    if (enterpriseIds.length === 0) return Promise.resolve([]);
    return this.rows.findBy({ enterpriseId: In([...enterpriseIds]) });
  }

  async add(title: NewTitle): Promise<number> {
    const added = await this.rows.insert({ ...title, version: 1 });
    return (added.identifiers[0] as { id: number }).id;
  }

  /**
   * As `add`, for work that looked before it wrote. Somebody else may have added the same since: then the unit of work is
   * repeated as a whole, and sees it.
   */
  async addOrRepeat(title: NewTitle): Promise<number> {
    try {
      return await this.add(title);
    } catch (error) {
      // Only the unique index sees a row of another transaction.
      throw isDuplicate(error) ? Object.assign(new Error('title added meanwhile'), { errno: SNAPSHOT_CHANGED }) : error;
    }
  }

  /** @throws DomainError `title.changed_since` when it no longer has the version seen. */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<TitleEntity>): Promise<void> {
    return this.db.change(TitleEntity, seen, patch, 'title');
  }

  /** Whether a row of this version was there to be removed. */
  async remove(seen: { id: number; version: number }): Promise<boolean> {
    const { affected } = await this.rows.delete({ id: seen.id, version: seen.version });
    return affected === 1;
  }

  private get rows() {
    return this.db.rows(TitleEntity);
  }
}
