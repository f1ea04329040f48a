import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { TicketClockEntity } from './clock.entity';

export type ClockColumns = Omit<TicketClockEntity, 'id'>;

@Injectable()
export class ClockRepository {
  constructor(private readonly db: Database) {}

  /** In the order of their start. */
  of(ticketId: number): Promise<TicketClockEntity[]> {
    return this.rows.find({ where: { ticketId }, order: { startedAt: 'ASC', id: 'ASC' } });
  }

  add(rows: readonly ClockColumns[]): Promise<void> {
    return this.db.insertAll(TicketClockEntity, rows);
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
