import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** What is late in a county is counted among its open requests, not among all that it ever had. */
export class LateOfAUnit1764222000000 implements MigrationInterface {
  name = 'LateOfAUnit1764222000000';

  async up(db: QueryRunner): Promise<void> {
    const columnNames = ['unit_code', 'due_at', 'id'];
    await db.createIndex('ticket', new TableIndex({ name: 'ix_ticket_unit_due', columnNames }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('ticket', 'ix_ticket_unit_due');
  }
}
