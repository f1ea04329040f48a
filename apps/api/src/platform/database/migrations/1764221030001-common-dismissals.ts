import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, text } from '../schema';

/** Requests that somebody found to have no cause in common with others like them. */
export class CommonDismissals1764221030001 implements MigrationInterface {
  name = 'CommonDismissals1764221030001';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'common_dismissal', {
      columns: { id, ticket_id: int, dismissed_by: text(60), dismissed_at: instant },
      unique: { uq_common_dismissal: ['ticket_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('common_dismissal');
  }
}
