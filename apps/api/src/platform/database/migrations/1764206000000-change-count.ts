import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, int, text } from '../schema';

/** How often counted rows have changed. */
export class ChangeCount1764206000000 implements MigrationInterface {
  name = 'ChangeCount1764206000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'change_count', {
      columns: { id, subject: text(24), lane: int, changes: int },
      unique: { uq_change_count: ['subject', 'lane'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('change_count');
  }
}
