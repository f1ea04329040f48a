import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, orNull, text } from '../schema';

export class LiaisonProposal1764202000000 implements MigrationInterface {
  name = 'LiaisonProposal1764202000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'proposal', {
      columns: {
        id,
        role: text(8),
        campaign_id: int,
        starts_on: day,
        unit_code: orNull(text(6)),
        most: orNull(int),
        state: text(8),
        total: int,
        given: int,
        done: int,
        refused: int,
        username: text(40),
        by_name: text(60),
        version: int,
        created_at: instant,
        finished_at: orNull(instant),
      },
      indices: { ix_proposal_state: ['state'] },
    });
    await createTable(db, 'proposal_line', {
      columns: {
        id,
        proposal_id: int,
        enterprise_id: int,
        officer_id: orNull(int),
        left_why: orNull(text(12)),
      },
      unique: { uq_proposal_line: ['proposal_id', 'enterprise_id'] },
      indices: { ix_proposal_line_officer: ['proposal_id', 'officer_id', 'id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('proposal_line');
    await db.dropTable('proposal');
  }
}
