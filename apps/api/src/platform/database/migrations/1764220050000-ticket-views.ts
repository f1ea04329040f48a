import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, text } from '../schema';

/** Filters of the work queue that a person keeps under a name. */
export class TicketViews1764220050000 implements MigrationInterface {
  name = 'TicketViews1764220050000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket_view', {
      columns: { id, user_id: int, name: text(40), query: text(1000), saved_at: instant },
      unique: { uq_ticket_view: ['user_id', 'name'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('ticket_view');
  }
}
