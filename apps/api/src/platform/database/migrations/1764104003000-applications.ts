import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, createTable, day, flag, id, instant, int, longText, orNull, text } from '../schema';

const TABLES = [
  'application_draw',
  'application_objection',
  'application_publicity',
  'application_reviewer',
  'application_opinion',
  'application_act',
  'application_file',
  'application_submission',
  'application',
  'application_round',
];

export class Applications1764104003000 implements MigrationInterface {
  name = 'Applications1764104003000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'application_round', {
      columns: {
        id,
        name: text(100),
        tier: text(16),
        scope: text(8),
        opens_on: day,
        closes_on: day,
        grace_days: int,
        deadlines: longText,
        publicity_days: int,
        note: text(500),
        version: int,
        created_at: instant,
      },
      indices: { ix_application_round_closes: ['closes_on'] },
    });
    await createTable(db, 'application', {
      columns: {
        id,
        round_id: int,
        enterprise_id: int,
        slot: int,
        state: text(16),
        submission: int,
        verdict: orNull(text(16)),
        late_reason: orNull(text(500)),
        entered_by: longText,
        proposed_by: orNull(int),
        proposal: orNull(text(8)),
        publicity_id: orNull(int),
        title_id: orNull(int),
        submitted_at: orNull(instant),
        created_at: instant,
        version: int,
      },
      unique: { uq_application_slot: ['round_id', 'enterprise_id', 'slot'] },
      indices: {
        ix_application_enterprise: ['enterprise_id', 'id'],
        ix_application_state: ['state', 'round_id', 'id'],
        ix_application_publicity: ['publicity_id'],
        ix_application_title: ['title_id'],
      },
    });
    await createTable(db, 'application_submission', {
      columns: {
        id,
        application_id: int,
        no: int,
        submitted_by: text(60),
        submitted_at: instant,
        late_reason: orNull(text(500)),
        digest: text(64),
        frozen: bytes,
      },
      unique: { uq_application_submission: ['application_id', 'no'] },
    });
    await createTable(db, 'application_file', {
      columns: { id, application_id: int, submission: int, file_id: int, criterion: orNull(text(60)) },
      indices: { ix_application_file: ['application_id', 'submission'] },
    });
    await createTable(db, 'application_act', {
      columns: {
        id,
        application_id: int,
        submission: int,
        act: text(24),
        from_state: orNull(text(16)),
        to_state: text(16),
        user_id: orNull(int),
        user_name: text(60),
        role: orNull(text(20)),
        at: instant,
        sentence: orNull(text(500)),
      },
      indices: { ix_application_act: ['application_id', 'id'] },
    });
    await createTable(db, 'application_opinion', {
      columns: {
        id,
        application_id: int,
        submission: int,
        stage: text(8),
        criterion: text(60),
        opinion: text(12),
        sentence: orNull(text(500)),
        user_id: int,
        user_name: text(60),
        at: instant,
      },
      indices: { ix_application_opinion: ['application_id', 'submission', 'id'] },
    });
    await createTable(db, 'application_reviewer', {
      columns: {
        id,
        application_id: int,
        user_id: int,
        user_name: text(60),
        stage: text(8),
        conflict: orNull(text(500)),
      },
      unique: { uq_application_reviewer: ['application_id', 'user_id'] },
      indices: { ix_application_reviewer_user: ['user_id'] },
    });
    await createTable(db, 'application_publicity', {
      columns: {
        id,
        round_id: int,
        title: text(200),
        contact: text(200),
        starts_on: day,
        ends_on: day,
        estimated: flag,
        created_at: instant,
      },
      indices: { ix_application_publicity_round: ['round_id'], ix_application_publicity_ends: ['ends_on'] },
    });
    await createTable(db, 'application_objection', {
      columns: {
        id,
        publicity_id: int,
        application_id: orNull(int),
        name: text(50),
        contact: text(100),
        content: longText,
        state: text(12),
        answer: orNull(longText),
        answered_by: orNull(text(60)),
        answered_at: orNull(instant),
        created_at: instant,
        version: int,
      },
      indices: { ix_application_objection: ['publicity_id', 'state'] },
    });
    await createTable(db, 'application_draw', {
      columns: {
        id,
        round_id: int,
        seed: text(200),
        count: int,
        purpose: text(200),
        pool: bytes,
        drawn: bytes,
        user_name: text(60),
        at: instant,
      },
      indices: { ix_application_draw_round: ['round_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.dropTable(table);
  }
}
