import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, text } from '../schema';

export class Open311Reports1764220000000 implements MigrationInterface {
  name = 'Open311Reports1764220000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'open311_report', {
      columns: { id, client_id: int, ticket_id: int, digest: text(64), received_at: instant },
      unique: { uq_open311_report: ['ticket_id'], uq_open311_report_digest: ['client_id', 'digest'] },
      indices: { ix_open311_report_client: ['client_id', 'received_at', 'ticket_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('open311_report');
  }
}
