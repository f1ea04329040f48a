import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, text } from '../schema';

/** What the bureau assumes for its forecasts. */
export class GoalAssumption1764206002000 implements MigrationInterface {
  name = 'GoalAssumption1764206002000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'goal_assumption', {
      columns: {
        id,
        code: text(40),
        rates: longText,
        note: text(300),
        user_name: text(60),
        changed_at: instant,
        version: int,
      },
      unique: { uq_goal_assumption: ['code'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('goal_assumption');
  }
}
