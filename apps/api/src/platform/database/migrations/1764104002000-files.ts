import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, orNull, text } from '../schema';

export class Files1764104002000 implements MigrationInterface {
  name = 'Files1764104002000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'stored_file', {
      columns: {
        id,
        sha256: text(64),
        name: text(120),
        type: text(8),
        size: int,
        created_by: orNull(int),
        created_at: instant,
      },
      indices: { ix_stored_file_sha256: ['sha256'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('stored_file');
  }
}
