import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int, longText, text } from '../schema';

export class StatedFacts1764101000000 implements MigrationInterface {
  name = 'StatedFacts1764101000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'stated_fact', {
      columns: {
        id,
        enterprise_id: int,
        fact: text(40),
        value: longText,
        source: text(100),
        verified: flag,
        by_user: int,
        by_name: text(40),
        version: int,
        updated_at: instant,
      },
      unique: { uq_stated_fact: ['enterprise_id', 'fact'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('stated_fact');
  }
}
