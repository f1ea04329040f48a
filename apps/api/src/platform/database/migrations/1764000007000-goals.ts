import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, int, text } from '../schema';

export class Goals1764000007000 implements MigrationInterface {
  name = 'Goals1764000007000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'goal', {
      columns: {
        id,
        code: text(40),
        kind: text(16),
        target: int,
        comparison: text(16),
        horizon: day,
        clause: text(100),
        place: int,
        version: int,
      },
      unique: { uq_goal_code: ['code', 'horizon'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('goal');
  }
}
