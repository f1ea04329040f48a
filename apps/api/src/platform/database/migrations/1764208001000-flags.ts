import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, orNull, text } from '../schema';

export class Flags1764208001000 implements MigrationInterface {
  name = 'Flags1764208001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'credit_flag', {
      columns: {
        id,
        enterprise_id: int,
        use_for: text(12),
        tone: text(8),
        partner: orNull(text(60)),
        reason: text(200),
        from_on: day,
        until_on: day,
        state: text(10),
        proposed_by_id: int,
        proposed_by: text(60),
        proposed_at: instant,
        decided_by: orNull(text(60)),
        decided_at: orNull(instant),
        note: orNull(text(200)),
        ground_fell_on: orNull(day),
        revoked_by: orNull(text(60)),
        revoked_at: orNull(instant),
        revoke_reason: orNull(text(200)),
        version: int,
      },
      indices: {
        ix_credit_flag_firm: ['enterprise_id'],
        ix_credit_flag_use: ['use_for', 'state', 'until_on'],
        ix_credit_flag_state: ['state', 'ground_fell_on'],
      },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('credit_flag');
  }
}
