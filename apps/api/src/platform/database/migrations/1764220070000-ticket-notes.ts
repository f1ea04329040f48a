import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, orNull, text } from '../schema';

/** What those who handle a request say among themselves. */
export class TicketNotes1764220070000 implements MigrationInterface {
  name = 'TicketNotes1764220070000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket_note', {
      columns: {
        id,
        ticket_id: int,
        user_id: int,
        user_name: text(60),
        department: orNull(text(40)),
        text: longText,
        mentioned: longText,
        at: instant,
      },
      indices: { ix_ticket_note: ['ticket_id', 'id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('ticket_note');
  }
}
