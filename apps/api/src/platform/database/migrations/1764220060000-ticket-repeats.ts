import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { createTable, id, instant, int, text } from '../schema';

const PHONE = { name: 'ix_ticket_phone', columnNames: ['phone', 'id'] };

/** Probable repeats are looked for by caller, and what somebody found to be two matters is remembered. */
export class TicketRepeats1764220060000 implements MigrationInterface {
  name = 'TicketRepeats1764220060000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket_two_matters', {
      columns: { id, first_id: int, second_id: int, decided_by: text(60), decided_at: instant },
      unique: { uq_ticket_two_matters: ['first_id', 'second_id'] },
      indices: { ix_ticket_two_matters_second: ['second_id'] },
    });
    await db.createIndex('ticket', new TableIndex(PHONE));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('ticket', PHONE.name);
    await db.dropTable('ticket_two_matters');
  }
}
