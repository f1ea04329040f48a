import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { makeApp, type TestApp } from '../../../test/make-app';
import { MIGRATIONS } from './migrations';

/** Every table down and up again, on a machine that may be busy. */
jest.setTimeout(30_000);

describe('the schema', () => {
  let house: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    house = await makeApp();
    dataSource = house.app.get(DataSource);
  });
  afterAll(() => house.close());

  const missing = async () => (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

  it('is, after all migrations, exactly what the entities say', async () => {
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(5);
    expect(await missing()).toEqual([]);
  });

  it('is made of every migration file in its folder', () => {
    const files = readdirSync(join(__dirname, 'migrations')).filter((file) => /^\d/.test(file));
    expect(MIGRATIONS).toHaveLength(files.length);
  });

  it('goes all the way down and up again', async () => {
    for (let n = MIGRATIONS.length; n > 0; n -= 1) await dataSource.undoLastMigration();
    expect(await dataSource.showMigrations()).toBe(true);
    await dataSource.runMigrations();
    expect(await missing()).toEqual([]);
  });
});
