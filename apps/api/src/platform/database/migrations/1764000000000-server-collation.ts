import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isServer } from '../schema';

/**
 * Binary comparison on the server, as on the embedded engine: under the usual collations rare Chinese characters
 * (outside the basic plane, common in firm names) count as equal to one another.
 */
export class ServerCollation1764000000000 implements MigrationInterface {
  name = 'ServerCollation1764000000000';

  async up(db: QueryRunner): Promise<void> {
    if (!isServer(db)) return;
    await db.query(`ALTER DATABASE \`${await db.getCurrentDatabase()}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  }

  async down(): Promise<void> {
    // The collation of the database only speaks to tables not yet created; there is nothing to take back.
  }
}
