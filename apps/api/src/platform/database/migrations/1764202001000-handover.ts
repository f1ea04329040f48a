import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { createTable, day, id, instant, int, isServer, orNull, text } from '../schema';

/** Stand-ins, hand-overs, the phone for the card at the door, and who keeps a request that was handed over. */
export class Handover1764202001000 implements MigrationInterface {
  name = 'Handover1764202001000';

  async up(db: QueryRunner): Promise<void> {
    const server = isServer(db);
    await db.addColumn('officer', new TableColumn(orNull(text(40))('office_phone', server)));
    await db.addColumn('visit_request', new TableColumn(orNull(int)('officer_id', server)));
    await createTable(db, 'stand_in', {
      columns: {
        id,
        officer_id: int,
        stand_in_id: int,
        starts_on: day,
        ends_on: day,
        reason: orNull(text(200)),
        version: int,
        created_at: instant,
      },
      indices: { ix_stand_in_officer: ['officer_id', 'ends_on'], ix_stand_in_other: ['stand_in_id', 'ends_on'] },
    });
    await createTable(db, 'acting', {
      columns: { id, user_id: int, officer_id: int, by_officer_id: int, starts_on: day, ends_on: day },
      indices: { ix_acting_user: ['user_id', 'officer_id'], ix_acting_by: ['by_officer_id'] },
    });
    await db.query(
      `INSERT INTO acting (user_id, officer_id, by_officer_id, starts_on, ends_on)
       SELECT o.user_id, o.id, o.id, '1000-01-01', '9999-12-31' FROM officer o WHERE o.user_id IS NOT NULL`,
    );
    await createTable(db, 'handover', {
      columns: {
        id,
        from_id: int,
        to_id: int,
        on_day: day,
        reason: orNull(text(200)),
        state: text(10),
        stamp_from: orNull(text(64)),
        confirmed_from: orNull(text(60)),
        stamp_to: orNull(text(64)),
        confirmed_to: orNull(text(60)),
        by_name: text(60),
        version: int,
        created_at: instant,
        done_at: orNull(instant),
      },
      indices: { ix_handover_from: ['from_id'], ix_handover_to: ['to_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('handover');
    await db.dropTable('acting');
    await db.dropTable('stand_in');
    await db.dropColumn('visit_request', 'officer_id');
    await db.dropColumn('officer', 'office_phone');
  }
}
