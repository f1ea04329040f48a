import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { TicketEntity, TicketEventEntity } from '../ticket/ticket.entity';
import { type MeasureColumns, TicketMeasureEntity } from './measure.entity';

@Injectable()
export class MeasureRepository {
  constructor(private readonly db: Database) {}

  of(ticketId: number): Promise<TicketMeasureEntity | null> {
    return this.rows.findOneBy({ ticketId });
  }

  add(all: readonly MeasureColumns[]): Promise<void> {
    return this.db.insertAll(TicketMeasureEntity, all);
  }

  async change(id: number, columns: MeasureColumns): Promise<void> {
    await this.rows.update({ id }, columns);
  }

  async remove(ticketIds: readonly number[]): Promise<void> {
    if (ticketIds.length) await this.rows.delete({ ticketId: In([...ticketIds]) });
  }

  /** Requests behind `after` that nobody has measured, in the order of their ids. */
  async unmeasured(after: number, size: number): Promise<TicketEntity[]> {
    const found = await this.db.query<{ id: number }[]>(
      `SELECT t.id AS id FROM ticket t LEFT JOIN ticket_measure m ON m.ticket_id = t.id
        WHERE t.id > ? AND m.id IS NULL ORDER BY t.id LIMIT ?`,
      [after, size],
    );
    return found.length === 0
      ? []
      : this.db.rows(TicketEntity).find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'ASC' } });
  }

  events(ticketId: number): Promise<TicketEventEntity[]> {
    return this.db.rows(TicketEventEntity).find({ where: { ticketId }, order: { at: 'ASC', id: 'ASC' } });
  }

  private get rows() {
    return this.db.rows(TicketMeasureEntity);
  }
}
