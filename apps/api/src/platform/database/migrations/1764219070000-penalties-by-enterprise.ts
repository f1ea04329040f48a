import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const INDEX = 'ix_credit_record_kind';

/** A page of the penalised is read in the order of their ids and ends with the page, however many there are. */
export class PenaltiesByEnterprise1764219070000 implements MigrationInterface {
  name = 'PenaltiesByEnterprise1764219070000';

  async up(db: QueryRunner): Promise<void> {
    await db.createIndex(
      'credit_record',
      new TableIndex({
        name: INDEX,
        columnNames: ['kind', 'enterprise_id', 'decided_on', 'until', 'ended_on', 'severity'],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('credit_record', INDEX);
  }
}
