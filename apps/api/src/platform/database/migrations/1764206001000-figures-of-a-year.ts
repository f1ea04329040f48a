import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const INDEX = 'ix_annual_facts_figures';

/** The figures of one year are counted without walking through all years, and listed by revenue. */
export class FiguresOfAYear1764206001000 implements MigrationInterface {
  name = 'FiguresOfAYear1764206001000';

  async up(db: QueryRunner): Promise<void> {
    const columnNames = ['year', 'suspect', 'revenue', 'enterprise_id', 'rnd_expense'];
    await db.createIndex('annual_facts', new TableIndex({ name: INDEX, columnNames }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('annual_facts', INDEX);
  }
}
