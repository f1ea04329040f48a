import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { TicketClockEntity } from './clock.entity';

export type ClockColumns = Omit<TicketClockEntity, 'id'>;

/** Rows of one statement. */
const AT_ONCE = 200;

@Injectable()
export class ClockRepository {
  constructor(private readonly db: Database) {}

  /** In the order of their start. */
  of(ticketId: number): Promise<TicketClockEntity[]> {
    return this.rows.find({ where: { ticketId }, order: { startedAt: 'ASC', id: 'ASC' } });
  }

  async add(rows: readonly ClockColumns[]): Promise<void> {
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await this.rows
        .createQueryBuilder()
        .insert()
        .values(rows.slice(from, from + AT_ONCE))
        .updateEntity(false)
        .execute();
  }

  async change(id: number, columns: ClockColumns): Promise<void> {
    await this.rows.update({ id }, columns);
  }

  async remove(ids: readonly number[]): Promise<void> {
    if (ids.length) await this.rows.delete({ id: In([...ids]) });
  }

  private get rows() {
    return this.db.rows(TicketClockEntity);
  }
}
