import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, orNull, text } from '../schema';

export class Platform1764000001000 implements MigrationInterface {
  name = 'Platform1764000001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'idempotency_key', {
      columns: {
        id,
        key_hash: text(64),
        request_hash: text(64),
        status: orNull(int),
        body: orNull(longText),
        created_at: instant,
        held_until: orNull(instant),
      },
      unique: { uq_idempotency_key_hash: ['key_hash'] },
      indices: { ix_idempotency_key_created: ['created_at'] },
    });
    await createTable(db, 'setting', {
      columns: { id, name: text(80), value: longText },
      unique: { uq_setting_name: ['name'] },
    });
    await createTable(db, 'job_run', {
      columns: {
        id,
        job: text(80),
        slot: text(40),
        owner: text(40),
        lease_until: instant,
        attempts: int,
        done_at: orNull(instant),
      },
      unique: { uq_job_run_slot: ['job', 'slot'] },
      indices: { ix_job_run_lease: ['lease_until'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['job_run', 'setting', 'idempotency_key']) await db.dropTable(table);
  }
}
