import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, orNull, text } from '../schema';

export class CreditAppeals1764207001000 implements MigrationInterface {
  name = 'CreditAppeals1764207001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'credit_appeal', {
      columns: {
        id,
        enterprise_id: int,
        record_id: int,
        kind: text(12),
        slot: int,
        state: text(12),
        text: text(1000),
        made_at: instant,
        decided_by: orNull(text(80)),
        decided_at: orNull(instant),
        decision: orNull(text(500)),
        version: int,
      },
      unique: { uq_credit_appeal_open: ['record_id', 'kind', 'slot'] },
      indices: {
        ix_credit_appeal_state: ['state', 'id'],
        ix_credit_appeal_enterprise: ['enterprise_id', 'id'],
      },
    });
    await createTable(db, 'credit_appeal_file', {
      columns: { id, appeal_id: int, file_id: int },
      indices: { ix_credit_appeal_file: ['appeal_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['credit_appeal_file', 'credit_appeal']) await db.dropTable(table);
  }
}
