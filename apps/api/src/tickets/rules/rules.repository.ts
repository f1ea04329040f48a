import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { TicketRulesEntity } from './rules.entity';

/** Versions shown of what was saved. */
const SHOWN = 50;

@Injectable()
export class RulesRepository {
  constructor(private readonly db: Database) {}

  last(): Promise<TicketRulesEntity | null> {
    return this.rows.findOne({ where: {}, order: { no: 'DESC' } });
  }

  byNo(no: number): Promise<TicketRulesEntity | null> {
    return this.rows.findOneBy({ no });
  }

  /** Newest first. */
  saved(): Promise<TicketRulesEntity[]> {
    return this.rows.find({ order: { no: 'DESC' }, take: SHOWN });
  }

  /** @throws DomainError `ticket_rules.changed_since` when somebody saved the same number first. */
  async add(row: Omit<TicketRulesEntity, 'id'>): Promise<void> {
    try {
      await this.rows.insert(row);
    } catch (error) {
      // Only the unique index sees two people who save at once.
      if (!isDuplicate(error)) throw error;
      throw new DomainError('ticket_rules.changed_since', 'conflict', { no: row.no });
    }
  }

  private get rows() {
    return this.db.rows(TicketRulesEntity);
  }
}
