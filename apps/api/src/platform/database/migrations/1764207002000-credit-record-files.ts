import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, int } from '../schema';

export class CreditRecordFiles1764207002000 implements MigrationInterface {
  name = 'CreditRecordFiles1764207002000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'credit_record_file', {
      columns: { id, record_id: int, file_id: int },
      indices: { ix_credit_record_file: ['record_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('credit_record_file');
  }
}
