import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, orNull, text } from '../schema';

/** Plain SQL, since both engines understand it and neither has to copy the table. */
const COLUMNS = {
  name_then: 'varchar(100)',
  suspended_on: 'date',
  suspended_why: 'varchar(300)',
  revoked_on: 'date',
  revoked_ground: 'varchar(16)',
  revoked_why: 'varchar(300)',
  revoked_document: 'varchar(100)',
  planned_end: 'date',
  barred_until: 'date',
} as const;

export class TitleLife1764102002000 implements MigrationInterface {
  name = 'TitleLife1764102002000';

  async up(db: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      await db.query(`ALTER TABLE title ADD COLUMN ${column} ${type} NULL`);
    // Who was renamed may have borne another name when the title was awarded: there it stays unknown.
    await db.query(
      `UPDATE title SET name_then = (SELECT e.name FROM enterprise e WHERE e.id = title.enterprise_id)
        WHERE NOT EXISTS (SELECT 1 FROM former_name f WHERE f.enterprise_id = title.enterprise_id)`,
    );
    await createTable(db, 'title_update', {
      columns: {
        id,
        enterprise_id: int,
        year: int,
        done_on: orNull(day),
        note: orNull(text(300)),
        recorded_by: text(40),
        recorded_role: text(16),
        version: int,
        updated_at: instant,
      },
      unique: { uq_title_update: ['enterprise_id', 'year'] },
    });
    await createTable(db, 'title_rule', {
      columns: {
        id,
        name: text(24),
        from_year: int,
        value: text(10),
        source: orNull(text(200)),
        unconfirmed: flag,
        version: int,
      },
      unique: { uq_title_rule: ['name', 'from_year'] },
    });
    await createTable(db, 'change_report', {
      columns: {
        id,
        enterprise_id: int,
        kind: text(16),
        happened_on: day,
        due_on: day,
        reported_on: orNull(day),
        note: orNull(text(300)),
        entered_by: text(40),
        entered_role: text(16),
        version: int,
        created_at: instant,
      },
      unique: { uq_change_report: ['enterprise_id', 'kind', 'happened_on'] },
      indices: { ix_change_report_due: ['reported_on', 'due_on'] },
    });
    await createTable(db, 'pool_stay', {
      columns: {
        id,
        enterprise_id: int,
        pool: text(24),
        /** 1 while it is in the pool, null afterwards: an enterprise is in a pool once at a time. */
        present: orNull(int),
        entered_on: day,
        enter_reason: text(300),
        left_on: orNull(day),
        leave_reason: orNull(text(300)),
        name_then: text(100),
        version: int,
        created_at: instant,
      },
      unique: { uq_pool_stay_present: ['enterprise_id', 'pool', 'present'] },
      indices: { ix_pool_stay_pool: ['pool', 'entered_on', 'enterprise_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['pool_stay', 'change_report', 'title_rule', 'title_update']) await db.dropTable(table);
    for (const column of Object.keys(COLUMNS)) await db.query(`ALTER TABLE title DROP COLUMN ${column}`);
  }
}
