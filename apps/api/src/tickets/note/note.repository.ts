import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { TicketNoteEntity } from './note.entity';

@Injectable()
export class NoteRepository {
  constructor(private readonly db: Database) {}

  /** The last ones, in the order in which they were said. */
  async of(ticketId: number, most: number): Promise<TicketNoteEntity[]> {
    const last = { where: { ticketId }, order: { id: 'DESC' }, take: most } as const;
    return (await this.db.rows(TicketNoteEntity).find(last)).reverse();
  }

  async add(note: Omit<TicketNoteEntity, 'id'>): Promise<number> {
    const { identifiers } = await this.db.rows(TicketNoteEntity).insert({ ...note });
    return Number(identifiers[0]?.['id']);
  }
}
