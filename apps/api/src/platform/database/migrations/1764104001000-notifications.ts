import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, orNull, text } from '../schema';

export class Notifications1764104001000 implements MigrationInterface {
  name = 'Notifications1764104001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'notification', {
      columns: {
        id,
        user_id: int,
        told_key: text(160),
        code: text(60),
        details: longText,
        link: orNull(text(200)),
        created_at: instant,
        read_at: orNull(instant),
      },
      unique: { uq_notification_told: ['user_id', 'told_key'] },
      indices: {
        ix_notification_user: ['user_id', 'created_at', 'id'],
        ix_notification_unread: ['user_id', 'read_at'],
        ix_notification_created: ['created_at'],
      },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('notification');
  }
}
