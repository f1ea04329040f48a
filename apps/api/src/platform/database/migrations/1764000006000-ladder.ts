import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, orNull, text } from '../schema';

export class Ladder1764000006000 implements MigrationInterface {
  name = 'Ladder1764000006000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'title', {
      columns: {
        id,
        enterprise_id: int,
        kind: text(16),
        batch: text(100),
        certificate_no: orNull(text(100)),
        document: orNull(text(100)),
        valid_from: day,
        valid_to: day,
        source_job_id: orNull(int),
        version: int,
        created_at: instant,
      },
      unique: { uq_title_batch: ['enterprise_id', 'kind', 'batch', 'valid_from'] },
      indices: {
        ix_title_valid: ['kind', 'valid_to', 'valid_from', 'enterprise_id'],
        ix_title_enterprise: ['enterprise_id', 'kind', 'valid_to', 'valid_from'],
      },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('title');
  }
}
