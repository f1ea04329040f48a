import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, text } from '../schema';

export class VisitPhotos1764201000000 implements MigrationInterface {
  name = 'VisitPhotos1764201000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'visit_save', {
      columns: { id, save_id: text(36), visit_id: int },
      unique: { uq_visit_save: ['save_id'] },
      indices: { ix_visit_save_visit: ['visit_id'] },
    });
    await createTable(db, 'visit_photo', {
      columns: { id, client_id: text(36), visit_id: int, file_id: int, user_id: int, created_at: instant },
      unique: { uq_visit_photo_client: ['client_id'] },
      indices: { ix_visit_photo_visit: ['visit_id'] },
    });
    await createTable(db, 'offline_key', {
      columns: { id, user_id: int, key_text: text(64), created_at: instant },
      unique: { uq_offline_key_user: ['user_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['offline_key', 'visit_photo', 'visit_save']) await db.dropTable(table);
  }
}
