import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database';
import { TicketEntity } from '../ticket/ticket.entity';
import { TicketFileEntity } from './ticket-file.entity';

@Injectable()
export class TicketFileRepository {
  constructor(private readonly db: Database) {}

  /** In the order in which they were added, the removed ones among them. */
  of(ticketId: number): Promise<TicketFileEntity[]> {
    return this.rows.find({ where: { ticketId }, order: { id: 'ASC' } });
  }

  /** Nobody else adds or removes until the transaction ends: the first thing in it, so that what is read afterwards holds. */
  async hold(ticketId: number): Promise<void> {
    await this.db.rows(TicketEntity).update({ id: ticketId }, { updatedAt: () => 'updated_at' });
  }

  async add(file: Omit<TicketFileEntity, 'id'>): Promise<void> {
    await this.rows.insert({ ...file });
  }

  /** False when somebody was faster. */
  async remove(id: number, removedAt: Date): Promise<boolean> {
    return (await this.rows.update({ id, removedAt: IsNull() }, { removedAt })).affected === 1;
  }

  private get rows() {
    return this.db.rows(TicketFileEntity);
  }
}
