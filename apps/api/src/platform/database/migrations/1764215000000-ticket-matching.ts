import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, orNull, text } from '../schema';

export class TicketMatching1764215000000 implements MigrationInterface {
  name = 'TicketMatching1764215000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket_match', {
      columns: {
        id,
        ticket_id: int,
        state: text(8),
        mentioned: orNull(text(100)),
        candidates: longText,
        decided_by: orNull(text(60)),
        decided_at: orNull(instant),
      },
      unique: { uq_ticket_match: ['ticket_id'] },
      indices: { ix_ticket_match_state: ['state', 'ticket_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('ticket_match');
  }
}
