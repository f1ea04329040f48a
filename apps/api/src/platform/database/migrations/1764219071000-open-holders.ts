import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { instant, int, isServer, orNull } from '../schema';

const INDICES = [
  { table: 'ticket_holder', name: 'ix_ticket_holder_open', columnNames: ['department', 'open_ticket_id', 'active'] },
  { table: 'ticket', name: 'ix_ticket_unit_id', columnNames: ['unit_code', 'id'] },
  { table: 'ticket', name: 'ix_ticket_asked', columnNames: ['asked_at', 'id'] },
  { table: 'ticket', name: 'ix_ticket_soon', columnNames: ['soon_at', 'due_at', 'id'] },
];

/** Queues are read from what is open, whatever a department or a county had before. */
export class OpenHolders1764219071000 implements MigrationInterface {
  name = 'OpenHolders1764219071000';

  async up(db: QueryRunner): Promise<void> {
    await db.addColumn('ticket_holder', new TableColumn(orNull(int)('open_ticket_id', isServer(db))));
    await db.query(
      `UPDATE ticket_holder SET open_ticket_id = ticket_id
        WHERE ticket_id IN (SELECT t.id FROM ticket t WHERE t.state NOT IN ('closed', 'merged', 'invalid', 'withdrawn'))`,
    );
    await db.addColumn('ticket', new TableColumn(orNull(instant)('asked_at', isServer(db))));
    await db.query('UPDATE ticket SET asked_at = updated_at WHERE asked IS NOT NULL');
    for (const { table, name, columnNames } of INDICES)
      await db.createIndex(table, new TableIndex({ name, columnNames }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { table, name } of INDICES) await db.dropIndex(table, name);
    await db.dropColumn('ticket', 'asked_at');
    await db.dropColumn('ticket_holder', 'open_ticket_id');
  }
}
