import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = ['note', 'ended_why'];

/** Why a label was given, and why it is over early. */
export class LabelReasons1764205000000 implements MigrationInterface {
  name = 'LabelReasons1764205000000';

  async up(db: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await db.query(`ALTER TABLE label ADD COLUMN ${column} varchar(200) NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await db.query(`ALTER TABLE label DROP COLUMN ${column}`);
  }
}
