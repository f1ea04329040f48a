import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the ticket of a visit's request came to its end. */
export class VisitRequestClosed1764212000000 implements MigrationInterface {
  name = 'VisitRequestClosed1764212000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE visit_request ADD COLUMN closed_at datetime(3) NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE visit_request DROP COLUMN closed_at');
  }
}
