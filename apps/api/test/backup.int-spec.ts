import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { freshDatabase, makeApp, type TestApp, type TestDatabase } from './make-app';
import { AuditVerifier } from '../src/audit';
import { UserEntity } from '../src/identity/user.entity';
import { backup, restore } from '../src/platform/database/backup';
import { connect, dataSourceOptions } from '../src/platform/database/data-source';
import { Database } from '../src/platform/database/database';

describe('a backup', () => {
  let house: TestApp;
  let other: TestDatabase;
  let empty: DataSource;
  let folder: string;
  const file = () => join(folder, 'backup.jsonl.gz');

  beforeEach(async () => {
    house = await makeApp();
    other = await freshDatabase();
    empty = await connect(dataSourceOptions(other.config));
    folder = mkdtempSync(join(tmpdir(), 'yanzhen-backup-'));
    const admin = await house.as({ role: 'admin', name: '𠮷田 "甲"\n乙' });
    for (let n = 0; n < 230; n += 1) await house.as({ role: 'county', unitCode: '411721' });
    await admin.post('/api/users', { username: 'kept', name: '周文', role: 'bureau' });
  });
  afterEach(async () => {
    await empty.destroy();
    await other.drop();
    await house.close();
    rmSync(folder, { recursive: true });
  });

  it('brings every row back, and the audit trail with it', async () => {
    const written = await backup(house.app.get(DataSource), file());
    expect(await restore(empty, file())).toBe(written);
    const all = (dataSource: DataSource) => dataSource.query('SELECT * FROM audit_entry ORDER BY id');
    expect(await all(empty)).toEqual(await all(house.app.get(DataSource)));
    const again = `${file()}.again`;
    expect(await backup(empty, again)).toBe(written);
  });

  it('is a house that opens: people sign in, new rows get new ids, the chain goes on', async () => {
    await backup(house.app.get(DataSource), file());
    await restore(empty, file());
    const before = await house.app
      .get(Database)
      .rows(UserEntity)
      .find({ order: { id: 'ASC' } });
    const second = await makeApp({ database: other.config });
    try {
      const db = second.app.get(Database);
      expect(await db.rows(UserEntity).find({ order: { id: 'ASC' } })).toEqual(before);
      const admin = await second.as({ role: 'admin' });
      expect((await admin.post('/api/users', { username: 'new', name: '新', role: 'bureau' })).status).toBe(201);
      expect(await second.app.get(AuditVerifier).verify()).toMatchObject({ intact: true, rows: 2 });
    } finally {
      await second.app.close();
    }
  });

  it('goes only into a database that nobody uses', async () => {
    await backup(house.app.get(DataSource), file());
    await expect(restore(house.app.get(DataSource), file())).rejects.toThrow('in use');
  });

  it('leaves an empty database empty when the file is no backup', async () => {
    writeFileSync(file(), 'not gzip');
    await expect(restore(empty, file())).rejects.toThrow('cannot be read as a backup');
    const [{ found }] = await empty.query('SELECT COUNT(*) AS found FROM audit_head');
    expect(Number(found)).toBe(16);
  });
});
