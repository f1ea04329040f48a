import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const INDEX = 'ix_care_place';

/** What is due in a unit is found by the unit, not by looking at what is due everywhere. */
export class CarePlace1764203000000 implements MigrationInterface {
  name = 'CarePlace1764203000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE care ADD COLUMN unit_code varchar(6) NULL');
    await db.query(
      'UPDATE care SET unit_code = (SELECT e.unit_code FROM enterprise e WHERE e.id = care.enterprise_id)',
    );
    const columnNames = ['unit_code', 'due_on', 'enterprise_id', 'last_visit_on'];
    await db.createIndex('care', new TableIndex({ name: INDEX, columnNames }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('care', INDEX);
    await db.query('ALTER TABLE care DROP COLUMN unit_code');
  }
}
