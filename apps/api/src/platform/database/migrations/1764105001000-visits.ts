import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, longText, orNull, text } from '../schema';

export class Visits1764105001000 implements MigrationInterface {
  name = 'Visits1764105001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'visit', {
      columns: {
        id,
        client_id: text(36),
        save_id: text(36),
        enterprise_id: int,
        officer_id: orNull(int),
        stand_in_id: orNull(int),
        user_id: int,
        state: text(12),
        planned_on: orNull(day),
        visited_on: orNull(day),
        at_time: orNull(text(5)),
        place: orNull(text(100)),
        latitude: orNull(int),
        longitude: orNull(int),
        accuracy: orNull(int),
        participants: orNull(text(200)),
        topics: longText,
        notes: orNull(longText),
        version: int,
        created_at: instant,
        updated_at: instant,
      },
      unique: { uq_visit_client: ['client_id'] },
      indices: {
        ix_visit_enterprise: ['enterprise_id', 'state', 'visited_on'],
        ix_visit_planned: ['state', 'planned_on', 'enterprise_id'],
        ix_visit_visited: ['state', 'visited_on', 'enterprise_id'],
        ix_visit_user: ['user_id', 'state', 'planned_on'],
        ix_visit_officer: ['officer_id', 'state', 'visited_on'],
      },
    });
    await createTable(db, 'visit_promise', {
      columns: {
        id,
        visit_id: int,
        enterprise_id: int,
        user_id: int,
        text: text(200),
        due_on: day,
        state: text(8),
        settled_on: orNull(day),
        note: orNull(text(200)),
        version: int,
      },
      indices: {
        ix_visit_promise_enterprise: ['enterprise_id', 'state', 'due_on'],
        ix_visit_promise_due: ['state', 'due_on'],
        ix_visit_promise_visit: ['visit_id'],
      },
    });
    await createTable(db, 'visit_request', {
      columns: {
        id,
        client_id: text(36),
        visit_id: int,
        enterprise_id: int,
        kind: text(12),
        title: text(100),
        detail: orNull(longText),
        ticket_id: orNull(int),
        created_at: instant,
      },
      unique: { uq_visit_request_client: ['client_id'] },
      indices: {
        ix_visit_request_visit: ['visit_id'],
        ix_visit_request_enterprise: ['enterprise_id', 'ticket_id'],
      },
    });
    await createTable(db, 'fact_correction', {
      columns: {
        id,
        visit_id: int,
        enterprise_id: int,
        field: text(16),
        proposed: text(200),
        state: text(8),
        decided_by: orNull(int),
        decided_at: orNull(instant),
        reason: orNull(text(200)),
        version: int,
      },
      indices: {
        ix_fact_correction_enterprise: ['enterprise_id', 'state'],
        ix_fact_correction_visit: ['visit_id'],
      },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['fact_correction', 'visit_request', 'visit_promise', 'visit']) await db.dropTable(table);
  }
}
