import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int, orNull, text } from '../schema';

export class Identity1764000003000 implements MigrationInterface {
  name = 'Identity1764000003000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'user', {
      columns: {
        id,
        version: int,
        username: text(40),
        name: text(40),
        role: text(20),
        unit_code: orNull(text(6)),
        department: orNull(text(40)),
        enterprise_id: orNull(int),
        password_hash: text(120),
        must_change_password: flag,
        active: flag,
        created_at: instant,
        last_sign_in_at: orNull(instant),
      },
      unique: { uq_user_username: ['username'] },
    });
    await createTable(db, 'session', {
      columns: {
        id,
        user_id: int,
        token_hash: text(64),
        started_at: instant,
        last_seen_at: instant,
        expires_at: instant,
        ip: text(45),
        agent: text(200),
      },
      unique: { uq_session_token: ['token_hash'] },
      indices: { ix_session_user: ['user_id'], ix_session_expires: ['expires_at'] },
      foreign: { fk_session_user: { column: 'user_id', table: 'user', onDelete: 'CASCADE' } },
    });
    await createTable(db, 'sign_in_attempt', {
      columns: { id, name_hash: text(64), failures: int, last_failed_at: instant, locked_until: orNull(instant) },
      unique: { uq_sign_in_attempt_name: ['name_hash'] },
    });
    await createTable(db, 'setup_link', {
      columns: { id, place: int, token_hash: text(64), issued_at: instant, expires_at: instant },
      unique: { uq_setup_link_place: ['place'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['setup_link', 'sign_in_attempt', 'session', 'user']) await db.dropTable(table);
  }
}
