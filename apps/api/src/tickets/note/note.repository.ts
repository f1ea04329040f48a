import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { TicketNoteEntity } from './note.entity';

@Injectable()
export class NoteRepository {
  constructor(private readonly db: Database) {}

  /** In the order in which they were said. */
  of(ticketId: number): Promise<TicketNoteEntity[]> {
    return this.db.rows(TicketNoteEntity).find({ where: { ticketId }, order: { id: 'ASC' } });
  }

  async add(note: Omit<TicketNoteEntity, 'id'>): Promise<number> {
    const { identifiers } = await this.db.rows(TicketNoteEntity).insert({ ...note });
    return Number(identifiers[0]?.['id']);
  }
}
