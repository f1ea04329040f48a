import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, longText, orNull, text } from '../schema';

export class Hotline1764214000000 implements MigrationInterface {
  name = 'Hotline1764214000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'hotline_client', {
      columns: {
        id,
        kind: text(10),
        name: text(50),
        callback_url: orNull(text(300)),
        active: flag,
        created_at: instant,
        version: int,
      },
    });
    await createTable(db, 'hotline_key', {
      columns: {
        id,
        client_id: int,
        key_id: text(24),
        sealed: text(200),
        created_at: instant,
        last_used_at: orNull(instant),
        revoked_at: orNull(instant),
      },
      unique: { uq_hotline_key: ['key_id'] },
      indices: { ix_hotline_key_client: ['client_id', 'id'] },
    });
    await createTable(db, 'hotline_nonce', {
      columns: { id, key_id: text(24), nonce: text(64), at: instant },
      unique: { uq_hotline_nonce: ['key_id', 'nonce'] },
      indices: { ix_hotline_nonce_at: ['at'] },
    });
    await createTable(db, 'hotline_order', {
      columns: {
        id,
        client_id: int,
        ticket_id: int,
        status: text(10),
        status_at: instant,
        digest: text(64),
        first_at: instant,
        last_at: instant,
      },
      unique: { uq_hotline_order: ['ticket_id'] },
      indices: { ix_hotline_order_client: ['client_id', 'first_at', 'ticket_id'] },
    });
    await createTable(db, 'hotline_message', {
      columns: {
        id,
        message_id: text(36),
        client_id: int,
        ticket_id: int,
        order_no: text(40),
        no: int,
        act: text(20),
        body: longText,
        state: text(8),
        attempts: int,
        created_at: instant,
        next_at: instant,
        sent_at: orNull(instant),
        failure: orNull(text(300)),
      },
      unique: { uq_hotline_message: ['message_id'], uq_hotline_message_no: ['ticket_id', 'no'] },
      indices: {
        ix_hotline_message_state: ['client_id', 'state', 'next_at', 'id'],
        ix_hotline_message_created: ['client_id', 'created_at'],
      },
    });
    await createTable(db, 'hotline_declared', {
      columns: {
        id,
        client_id: int,
        day,
        sent: int,
        acknowledged: int,
        missing: longText,
        declared_at: instant,
      },
      unique: { uq_hotline_declared: ['client_id', 'day'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['declared', 'message', 'order', 'nonce', 'key', 'client'])
      await db.dropTable(`hotline_${table}`);
  }
}
