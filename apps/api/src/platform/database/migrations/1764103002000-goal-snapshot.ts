import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, longText, orNull, text } from '../schema';

/** Month-end snapshots of the board, with the titles that were counted. */
export class GoalSnapshot1764103002000 implements MigrationInterface {
  name = 'GoalSnapshot1764103002000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'goal_snapshot', {
      columns: {
        id,
        month: text(7),
        as_of: day,
        content: longText,
        user_name: orNull(text(60)),
        taken_at: instant,
      },
      unique: { uq_goal_snapshot: ['month'] },
    });
    await createTable(db, 'goal_snapshot_title', {
      columns: {
        id,
        snapshot_id: int,
        title_id: int,
        enterprise_id: int,
        kind: text(16),
        unit_code: text(6),
        name: text(100),
        uscc: text(18),
        batch: text(100),
        valid_from: day,
        valid_to: day,
      },
      unique: { uq_goal_snapshot_title: ['snapshot_id', 'kind', 'enterprise_id', 'title_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('goal_snapshot_title');
    await db.dropTable('goal_snapshot');
  }
}
