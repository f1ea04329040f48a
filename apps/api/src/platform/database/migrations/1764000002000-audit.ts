import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, orNull, text } from '../schema';

const LANES = 16;
const NOTHING_BEFORE = '0'.repeat(64);

export class Audit1764000002000 implements MigrationInterface {
  name = 'Audit1764000002000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'audit_entry', {
      columns: {
        id,
        lane: int,
        seq: int,
        at: instant,
        user_id: orNull(int),
        user_name: text(60),
        role: orNull(text(20)),
        session_id: orNull(int),
        ip: text(45),
        act: text(80),
        subject_kind: text(40),
        subject_id: text(60),
        before: orNull(longText),
        after: orNull(longText),
        prev_hash: text(64),
        hash: text(64),
      },
      unique: { uq_audit_entry_lane_seq: ['lane', 'seq'] },
      indices: {
        ix_audit_entry_subject: ['subject_kind', 'subject_id', 'id'],
        ix_audit_entry_act: ['act', 'id'],
        ix_audit_entry_user: ['user_id', 'id'],
      },
    });
    await createTable(db, 'audit_head', {
      columns: { id, lane: int, seq: int, hash: text(64) },
      unique: { uq_audit_head_lane: ['lane'] },
    });
    for (let lane = 0; lane < LANES; lane += 1) {
      await db.query(`INSERT INTO audit_head (lane, seq, hash) VALUES (${lane}, 0, '${NOTHING_BEFORE}')`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('audit_head');
    await db.dropTable('audit_entry');
  }
}
