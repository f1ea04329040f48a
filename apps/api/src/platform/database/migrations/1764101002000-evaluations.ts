import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, longText, orNull, text } from '../schema';

export class Evaluations1764101002000 implements MigrationInterface {
  name = 'Evaluations1764101002000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'evaluation', {
      columns: {
        id,
        enterprise_id: int,
        tier: text(16),
        scope: text(8),
        book_code: text(60),
        book_version: int,
        unit_code: text(6),
        industry_code: orNull(text(2)),
        holds: flag,
        verdict: text(16),
        points: orNull(text(100)),
        short: int,
        untold: int,
        judgement: int,
        away: int,
        distance: int,
        held_by: longText,
        open_by: longText,
        only_by: orNull(text(60)),
        as_of: day,
        evaluated_at: instant,
      },
      unique: { uq_evaluation: ['enterprise_id', 'tier', 'scope'] },
      indices: {
        ix_evaluation_reach: ['tier', 'scope', 'holds', 'away', 'distance', 'enterprise_id'],
        ix_evaluation_unit: ['tier', 'scope', 'holds', 'unit_code', 'away', 'distance', 'enterprise_id'],
        ix_evaluation_only: ['tier', 'scope', 'only_by'],
      },
    });
    await createTable(db, 'evaluated_enterprise', {
      columns: {
        id,
        enterprise_id: int,
        unit_code: text(6),
        facts: longText,
        facts_digest: text(32),
        verdict_digest: text(32),
      },
      unique: { uq_evaluated_enterprise: ['enterprise_id'] },
    });
    await createTable(db, 'evaluation_history', {
      columns: {
        id,
        enterprise_id: int,
        as_of: day,
        facts_digest: text(32),
        facts: orNull(longText),
        verdicts: longText,
        cause: text(8),
        evaluated_at: instant,
      },
      indices: { ix_evaluation_history: ['enterprise_id', 'facts_digest'] },
    });
    await createTable(db, 'due_evaluation', {
      columns: { id, enterprise_id: int, changes: int, since: instant },
      unique: { uq_due_evaluation: ['enterprise_id'] },
    });
    await createTable(db, 'evaluation_run', {
      columns: {
        id,
        slot: text(60),
        cause: text(8),
        as_of: day,
        state: text(8),
        cursor_id: int,
        last_id: int,
        total: int,
        done: int,
        changed: int,
        by_name: orNull(text(40)),
        started_at: instant,
        finished_at: orNull(instant),
      },
      unique: { uq_evaluation_run_slot: ['slot'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = ['evaluation_run', 'due_evaluation', 'evaluation_history', 'evaluated_enterprise', 'evaluation'];
    for (const table of tables) await db.dropTable(table);
  }
}
