import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int, orNull, text } from '../schema';

export class TicketRecount1764216000000 implements MigrationInterface {
  name = 'TicketRecount1764216000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket_recount', {
      columns: {
        id,
        why: text(10),
        what: orNull(int),
        asked_by: orNull(text(60)),
        asked_at: instant,
        state: text(10),
        after_id: int,
        total: int,
        counted: int,
        moved: int,
        overdue: int,
        done_at: orNull(instant),
      },
      indices: { ix_ticket_recount_state: ['state', 'id'] },
    });
    await createTable(db, 'ticket_recount_move', {
      columns: {
        id,
        recount_id: int,
        ticket_id: int,
        step: orNull(text(12)),
        before_at: orNull(instant),
        after_at: orNull(instant),
        overdue: flag,
      },
      unique: { uq_ticket_recount_move: ['recount_id', 'ticket_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['ticket_recount_move', 'ticket_recount']) await db.dropTable(table);
  }
}
