import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** That a department holds an open request once was true already; said to the server, it joins instead of sorting out doubles. */
export class HolderOfAnOpenRequest1764222000001 implements MigrationInterface {
  name = 'HolderOfAnOpenRequest1764222000001';

  async up(db: QueryRunner): Promise<void> {
    const columnNames = ['department', 'open_ticket_id'];
    await db.createIndex(
      'ticket_holder',
      new TableIndex({ name: 'uq_ticket_holder_open', columnNames, isUnique: true }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('ticket_holder', 'uq_ticket_holder_open');
  }
}
