import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, createTable, flag, id, instant, int, longText, orNull, text } from '../schema';

const TABLES = ['import_mapping', 'import_problem', 'import_step', 'import_sheet', 'import_file', 'import_job'];

export class Exchange1764000005000 implements MigrationInterface {
  name = 'Exchange1764000005000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'import_job', {
      columns: {
        id,
        version: int,
        file_name: text(255),
        file_size: int,
        file_kept: flag,
        kind: orNull(text(16)),
        state: text(12),
        failure: orNull(text(64)),
        failure_details: longText,
        done: int,
        total: int,
        counts: longText,
        problem_count: int,
        kept_on_undo: int,
        wave: int,
        cancel_wanted: flag,
        user_id: int,
        user_name: text(60),
        unit_code: orNull(text(6)),
        actor: longText,
        lease_owner: orNull(text(36)),
        lease_until: orNull(instant),
        created_at: instant,
        finished_at: orNull(instant),
      },
      indices: { ix_import_job_unit: ['unit_code', 'id'], ix_import_job_state: ['state', 'lease_until'] },
    });
    await createTable(db, 'import_file', {
      columns: { id, job_id: int, seq: int, bytes },
      unique: { uq_import_file: ['job_id', 'seq'] },
    });
    await createTable(db, 'import_sheet', {
      columns: { id, job_id: int, position: int, reading: longText, corrected: flag },
      unique: { uq_import_sheet: ['job_id', 'position'] },
    });
    await this.createSteps(db);
    await createTable(db, 'import_mapping', {
      columns: { id, unit_code: text(6), signature: text(64), kind: text(16), columns: longText, saved_at: instant },
      unique: { uq_import_mapping: ['unit_code', 'signature'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.dropTable(table);
  }

  private async createSteps(db: QueryRunner): Promise<void> {
    await createTable(db, 'import_step', {
      columns: {
        id,
        job_id: int,
        seq: int,
        sheet: text(100),
        row: int,
        action: text(12),
        counted: text(12),
        state: text(8),
        wave: int,
        name: text(100),
        reason: orNull(text(48)),
        candidates: longText,
        decision: orNull(int),
        enterprise_id: orNull(int),
        payload: orNull(longText),
        before: orNull(longText),
        trace: orNull(longText),
      },
      unique: { uq_import_step: ['job_id', 'seq'] },
      indices: {
        ix_import_step_state: ['job_id', 'state', 'wave', 'seq'],
        ix_import_step_counted: ['job_id', 'counted', 'seq'],
      },
    });
    await createTable(db, 'import_problem', {
      columns: {
        id,
        job_id: int,
        step_seq: int,
        sheet: text(100),
        row: int,
        column: orNull(int),
        code: text(48),
        severity: text(8),
        field: orNull(text(32)),
        value: text(100),
      },
      indices: {
        ix_import_problem: ['job_id', 'step_seq', 'id'],
        ix_import_problem_severity: ['job_id', 'severity', 'step_seq', 'id'],
      },
    });
  }
}
