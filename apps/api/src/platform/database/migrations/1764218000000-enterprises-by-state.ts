import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const INDEX = 'ix_enterprise_state';

/** Figures of active enterprises are summed by unit without reading the enterprises themselves. */
export class EnterprisesByState1764218000000 implements MigrationInterface {
  name = 'EnterprisesByState1764218000000';

  async up(db: QueryRunner): Promise<void> {
    await db.createIndex('enterprise', new TableIndex({ name: INDEX, columnNames: ['state', 'unit_code'] }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('enterprise', INDEX);
  }
}
