import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { CreditRulesEntity } from './rules.entity';

export type RulesValues = Omit<CreditRulesEntity, 'id' | 'version'>;
type Seen = Pick<CreditRulesEntity, 'id' | 'version'>;

@Injectable()
export class RulesRepository {
  constructor(private readonly db: Database) {}

  /** The latest first. */
  all(): Promise<CreditRulesEntity[]> {
    return this.rows.find({ order: { no: 'DESC' } });
  }

  published(): Promise<CreditRulesEntity[]> {
    return this.rows.find({ where: { state: 'published' }, order: { no: 'ASC' } });
  }

  byId(id: number): Promise<CreditRulesEntity | null> {
    return this.rows.findOneBy({ id });
  }

  /** Null when somebody has begun that version already. */
  async add(values: RulesValues): Promise<number | null> {
    try {
      return Number((await this.rows.insert({ ...values, version: 1 })).identifiers[0]?.['id']);
    } catch (error) {
      // Two people may begin the next version at once: only the unique index sees both.
      if (isDuplicate(error)) return null;
      throw error;
    }
  }

  /** @throws DomainError `credit_rules.changed_since` */
  change({ id, version }: Seen, patch: Partial<RulesValues>): Promise<void> {
    return this.db.change(CreditRulesEntity, { id, version }, patch, 'credit_rules');
  }

  /** @throws DomainError `credit_rules.changed_since` */
  async remove({ id, version }: Seen): Promise<void> {
    const { affected } = await this.rows.delete({ id, version, state: 'draft' });
    if (affected !== 1) throw new DomainError('credit_rules.changed_since', 'conflict', { id, version });
  }

  private get rows() {
    return this.db.rows(CreditRulesEntity);
  }
}
