import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, orNull, text } from '../schema';

/** One cause behind many requests, and the requests that are parts of it. */
export class CommonIssues1764221030000 implements MigrationInterface {
  name = 'CommonIssues1764221030000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'common_issue', {
      columns: {
        id,
        title: text(100),
        cause: longText,
        lead: text(40),
        state: text(12),
        answer: orNull(longText),
        answered_by: orNull(text(60)),
        answered_at: orNull(instant),
        created_by: text(60),
        created_at: instant,
        updated_at: instant,
        version: int,
      },
      indices: { ix_common_issue_lead: ['lead', 'id'] },
    });
    await createTable(db, 'ticket_common_link', {
      columns: {
        id,
        issue_id: int,
        ticket_id: int,
        waiting_ticket_id: orNull(int),
        answered_at: orNull(instant),
        linked_by: text(60),
        linked_at: instant,
      },
      indices: { ix_ticket_common_ticket: ['ticket_id', 'id'] },
      unique: { uq_ticket_common_link: ['issue_id', 'ticket_id'], uq_ticket_common_waiting: ['waiting_ticket_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('ticket_common_link');
    await db.dropTable('common_issue');
  }
}
