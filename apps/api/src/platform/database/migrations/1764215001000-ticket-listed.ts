import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, text } from '../schema';

export class TicketListed1764215001000 implements MigrationInterface {
  name = 'TicketListed1764215001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket_listed', {
      columns: { id, ticket_id: int, status_at: instant, digest: text(64), last_event: int },
      unique: { uq_ticket_listed: ['ticket_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('ticket_listed');
  }
}
