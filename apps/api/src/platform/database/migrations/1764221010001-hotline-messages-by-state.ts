import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const INDICES = {
  ix_hotline_message_page: ['state', 'id'],
  ix_hotline_message_unsent: ['state', 'client_id', 'id'],
};

/** Pages of one state, and what is unsent, are read without the many that were sent. */
export class HotlineMessagesByState1764221010001 implements MigrationInterface {
  name = 'HotlineMessagesByState1764221010001';

  async up(db: QueryRunner): Promise<void> {
    for (const [name, columnNames] of Object.entries(INDICES))
      await db.createIndex('hotline_message', new TableIndex({ name, columnNames }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDICES)) await db.dropIndex('hotline_message', name);
  }
}
