import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const INDEX = { name: 'ix_care_never', columnNames: ['unit_code', 'last_visit_on', 'due_on', 'enterprise_id'] };

/** Who was never visited in a unit is read as it is listed. */
export class CareNever1764220040000 implements MigrationInterface {
  name = 'CareNever1764220040000';

  async up(db: QueryRunner): Promise<void> {
    await db.createIndex('care', new TableIndex(INDEX));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('care', INDEX.name);
  }
}
