import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, longText, orNull, text } from '../schema';

/** As suggested in policy/facts.md §6; a page marks it 待核实 until somebody confirms it. */
const SUGGESTED = JSON.stringify({ none: 180, innovative: 90, specialised: 60, giant: 30, leading: 30 });

export class Liaison1764105000000 implements MigrationInterface {
  name = 'Liaison1764105000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'campaign', {
      columns: {
        id,
        name: text(60),
        starts_on: day,
        ends_on: orNull(day),
        cadence: longText,
        soon_days: int,
        yearly_quota: int,
        confirmed: flag,
        version: int,
      },
      unique: { uq_campaign_name: ['name'] },
    });
    await db.query(
      `INSERT INTO campaign (name, starts_on, ends_on, cadence, soon_days, yearly_quota, confirmed, version)
       VALUES (?, ?, NULL, ?, 14, 24, 0, 1)`,
      ['万人助万企', '2021-06-01', SUGGESTED],
    );
    await createTable(db, 'officer', {
      columns: {
        id,
        name: text(40),
        post: orNull(text(60)),
        phone: orNull(text(40)),
        unit_code: orNull(text(6)),
        user_id: orNull(int),
        active: flag,
        version: int,
      },
      unique: { uq_officer_user: ['user_id'] },
      indices: { ix_officer_name: ['name'] },
    });
    await createTable(db, 'assignment', {
      columns: {
        id,
        campaign_id: int,
        enterprise_id: int,
        officer_id: int,
        role: text(8),
        starts_on: day,
        ends_on: orNull(day),
        chief_of: orNull(int),
        source_job_id: orNull(int),
        version: int,
        created_at: instant,
      },
      unique: { uq_assignment_chief: ['chief_of'] },
      indices: {
        ix_assignment_enterprise: ['enterprise_id', 'role', 'ends_on'],
        ix_assignment_officer: ['officer_id', 'ends_on', 'enterprise_id'],
      },
    });
    await createTable(db, 'chief_seat', {
      columns: { id, enterprise_id: int, turn: int },
      unique: { uq_chief_seat_enterprise: ['enterprise_id'] },
    });
    await createTable(db, 'care', {
      columns: { id, enterprise_id: int, since_on: day, last_visit_on: orNull(day), due_on: day },
      unique: { uq_care_enterprise: ['enterprise_id'] },
      indices: { ix_care_due: ['due_on', 'enterprise_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['care', 'chief_seat', 'assignment', 'officer', 'campaign']) await db.dropTable(table);
  }
}
