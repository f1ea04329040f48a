import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AssumptionEntity } from './assumption.entity';

type Columns = Omit<AssumptionEntity, 'id' | 'version'>;

@Injectable()
export class AssumptionRepository {
  constructor(private readonly db: Database) {}

  of(code: string): Promise<AssumptionEntity | null> {
    return this.rows.findOneBy({ code });
  }

  /** @throws DomainError `goals.changed_since` when somebody else was the first. */
  async add(columns: Columns): Promise<void> {
    try {
      await this.rows.insert({ ...columns, version: 1 });
    } catch (error) {
      // Two people save at once: only the unique index sees both.
      if (isDuplicate(error)) throw new DomainError('goals.changed_since', 'conflict', { code: columns.code });
      throw error;
    }
  }

  /** @throws DomainError `goals.changed_since` */
  change(seen: { id: number; version: number }, columns: Columns): Promise<void> {
    return this.db.change(AssumptionEntity, seen, columns, 'goals');
  }

  private get rows() {
    return this.db.rows(AssumptionEntity);
  }
}
