import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { TicketViewEntity } from './view.entity';

@Injectable()
export class ViewRepository {
  constructor(private readonly db: Database) {}

  /** By name. */
  of(userId: number): Promise<TicketViewEntity[]> {
    return this.rows.find({ where: { userId }, order: { name: 'ASC', id: 'ASC' } });
  }

  /** A name stands for one filter: the last one saved under it. */
  async save({ userId, name, query, savedAt }: Omit<TicketViewEntity, 'id'>): Promise<void> {
    const replace = () => this.rows.update({ userId, name }, { query, savedAt });
    if ((await replace()).affected) return;
    try {
      await this.rows.insert({ userId, name, query, savedAt });
    } catch (error) {
      // The same person pressed twice.
      if (!isDuplicate(error)) throw error;
      await replace();
    }
  }

  async remove(userId: number, id: number): Promise<boolean> {
    return (await this.rows.delete({ userId, id })).affected === 1;
  }

  private get rows() {
    return this.db.rows(TicketViewEntity);
  }
}
