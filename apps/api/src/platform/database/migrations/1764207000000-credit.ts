import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, orNull, text } from '../schema';

export class Credit1764207000000 implements MigrationInterface {
  name = 'Credit1764207000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'credit_record', {
      columns: {
        id,
        enterprise_id: int,
        kind: text(12),
        severity: orNull(text(8)),
        document: text(80),
        doc_key: text(160),
        issuer: text(80),
        cause: orNull(text(500)),
        decided_on: day,
        regime: text(12),
        public_from: day,
        until: orNull(day),
        until_reason: orNull(text(200)),
        ended_on: orNull(day),
        end_reason: orNull(text(200)),
        grade: orNull(text(20)),
        scale: orNull(text(60)),
        source_job_id: orNull(int),
        version: int,
        created_at: instant,
      },
      unique: { uq_credit_record_document: ['enterprise_id', 'kind', 'doc_key'] },
      indices: {
        ix_credit_record_source: ['source_job_id', 'decided_on'],
        ix_credit_record_decided: ['decided_on'],
        ix_credit_record_until: ['until'],
      },
    });
    await createTable(db, 'credit_period', {
      columns: { id, enterprise_id: int, standing: text(12), from_on: day, to_on: day },
      unique: { uq_credit_period_from: ['enterprise_id', 'from_on'] },
      indices: { ix_credit_period_standing: ['standing', 'to_on', 'from_on', 'enterprise_id'] },
    });
    await createTable(db, 'credit_told', {
      columns: { id, enterprise_id: int, standing: text(12), since_on: day, told_at: instant },
      unique: { uq_credit_told_since: ['enterprise_id', 'since_on'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['credit_told', 'credit_period', 'credit_record']) await db.dropTable(table);
  }
}
