import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, longText, orNull, text, wan } from '../schema';

export class Calls1764208000000 implements MigrationInterface {
  name = 'Calls1764208000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'credit_call', {
      columns: {
        id,
        name: text(80),
        kind: text(12),
        note: text(500),
        most: int,
        band: int,
        tie_rules: longText,
        restricted: text(8),
        places: orNull(int),
        bar: orNull(int),
        unit_places: longText,
        state: text(12),
        seed: orNull(text(100)),
        standing_on: orNull(day),
        hash: orNull(text(64)),
        reopened_by: orNull(text(60)),
        reopened_at: orNull(instant),
        reopen_reason: orNull(text(200)),
        ranked_by: orNull(text(60)),
        ranked_at: orNull(instant),
        proposed_by_id: orNull(int),
        proposed_by: orNull(text(60)),
        proposed_at: orNull(instant),
        frozen_by: orNull(text(60)),
        frozen_at: orNull(instant),
        title: orNull(text(120)),
        contact: orNull(text(120)),
        starts_on: orNull(day),
        ends_on: orNull(day),
        estimated: flag,
        created_by: text(60),
        created_at: instant,
        version: int,
      },
      indices: { ix_credit_call_public: ['state', 'starts_on'] },
    });
    await createTable(db, 'credit_call_candidate', {
      columns: {
        id,
        call_id: int,
        enterprise_id: int,
        score: orNull(int),
        submitted_at: orNull(instant),
        withdrawn: orNull(text(200)),
        version: int,
      },
      unique: { uq_credit_call_candidate: ['call_id', 'enterprise_id'] },
      indices: { ix_credit_call_candidate_firm: ['enterprise_id'] },
    });
    await createTable(db, 'credit_call_place', {
      columns: {
        id,
        call_id: int,
        candidate_id: int,
        enterprise_id: int,
        name: text(100),
        uscc: text(18),
        unit_code: text(6),
        score: orNull(int),
        submitted_at: orNull(instant),
        revenue: orNull(wan),
        standing: orNull(text(12)),
        withdrawn: orNull(text(200)),
        place: orNull(int),
        equal_group: orNull(int),
        placing: orNull(text(12)),
        decided_by: orNull(text(12)),
        apart: orNull(text(12)),
      },
      unique: { uq_credit_call_place: ['call_id', 'candidate_id'] },
      indices: { ix_credit_call_place_firm: ['enterprise_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['credit_call_place', 'credit_call_candidate', 'credit_call']) await db.dropTable(table);
  }
}
