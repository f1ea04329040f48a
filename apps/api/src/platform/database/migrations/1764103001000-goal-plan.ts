import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, text } from '../schema';

/** The year's plan by unit and month. */
export class GoalPlan1764103001000 implements MigrationInterface {
  name = 'GoalPlan1764103001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'goal_plan', {
      columns: {
        id,
        code: text(40),
        year: int,
        lines: longText,
        user_name: text(60),
        changed_at: instant,
        version: int,
      },
      unique: { uq_goal_plan: ['code', 'year'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('goal_plan');
  }
}
