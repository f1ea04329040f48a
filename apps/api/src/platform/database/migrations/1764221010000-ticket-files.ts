import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int, orNull, text } from '../schema';

/** Attachments of requests. */
export class TicketFiles1764221010000 implements MigrationInterface {
  name = 'TicketFiles1764221010000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket_file', {
      columns: {
        id,
        ticket_id: int,
        file_id: int,
        name: text(120),
        size: int,
        internal: flag,
        user_id: int,
        user_name: text(60),
        department: orNull(text(40)),
        at: instant,
        removed_at: orNull(instant),
      },
      indices: { ix_ticket_file: ['ticket_id', 'id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('ticket_file');
  }
}
