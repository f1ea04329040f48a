import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { instant, int, isServer, orNull } from '../schema';

/** Calls in vain are counted, and who is not in the sample of those called back is known. */
export class CallBacks1764221040000 implements MigrationInterface {
  name = 'CallBacks1764221040000';

  async up(db: QueryRunner): Promise<void> {
    const server = isServer(db);
    await db.addColumn('ticket', new TableColumn(orNull(int)('missed_calls', server)));
    await db.addColumn('ticket', new TableColumn(orNull(instant)('spared_at', server)));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn('ticket', 'spared_at');
    await db.dropColumn('ticket', 'missed_calls');
  }
}
