import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, orNull, text, wan } from '../schema';

/** Every target of the policy becomes a row, and figures may be reported for it. */
export class GoalRows1764103000000 implements MigrationInterface {
  name = 'GoalRows1764103000000';

  async up(db: QueryRunner): Promise<void> {
    // Nothing is lost: the four rows were written at each start, and no page could change them.
    await db.dropTable('goal');
    await createTable(db, 'goal', {
      columns: {
        id,
        code: text(40),
        horizon: day,
        zh: text(100),
        en: text(100),
        kind: orNull(text(16)),
        how: text(16),
        measure: text(16),
        target: orNull(wan),
        up_to: orNull(wan),
        comparison: orNull(text(16)),
        yearly: flag,
        clause: text(300),
        place: int,
        version: int,
      },
      unique: { uq_goal_code: ['code', 'horizon'] },
    });
    await createTable(db, 'goal_report', {
      columns: {
        id,
        code: text(40),
        as_of: day,
        value: orNull(wan),
        source: text(200),
        version: int,
        user_id: int,
        user_name: text(60),
        entered_at: instant,
      },
      unique: { uq_goal_report: ['code', 'as_of', 'version'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('goal_report');
    await db.dropTable('goal');
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
}
