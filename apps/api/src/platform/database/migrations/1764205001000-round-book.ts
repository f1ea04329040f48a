import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isServer } from '../schema';

/** A round may be held to one version of a book; those there are go on with the one in force. */
export class RoundBook1764205001000 implements MigrationInterface {
  name = 'RoundBook1764205001000';

  async up(db: QueryRunner): Promise<void> {
    const whole = isServer(db) ? 'int' : 'integer';
    await db.query(`ALTER TABLE application_round ADD COLUMN book_code varchar(60) NULL`);
    await db.query(`ALTER TABLE application_round ADD COLUMN book_version ${whole} NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const column of ['book_code', 'book_version'])
      await db.query(`ALTER TABLE application_round DROP COLUMN ${column}`);
  }
}
