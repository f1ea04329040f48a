import { makeApp, type TestApp } from '../../../test/make-app';
import { Database } from '../database/database';
import { Remembered } from './remembered';

describe('what is remembered', () => {
  let house: TestApp;
  let remembered: Remembered;
  let db: Database;
  let worked = 0;
  beforeAll(async () => {
    house = await makeApp();
    remembered = house.app.get(Remembered);
    db = house.app.get(Database);
  });
  beforeEach(() => (worked = 0));
  afterAll(() => house.close());

  const ask = (key = 'sum') =>
    remembered.of(['titles', 'figures'], key, () => {
      worked += 1;
      return Promise.resolve(worked);
    });

  it('is worked out once, for many who ask at once', async () => {
    await ask();
    worked = 0;
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => ask()))).size).toBe(1);
    expect(worked).toBe(0);
  });

  it('is worked out anew once a change of a subject is committed, and not before', async () => {
    await ask();
    worked = 0;
    await db.transaction(async () => {
      await remembered.changed('figures');
      await remembered.changed('figures');
    });
    await ask();
    await ask();
    expect(worked).toBe(1);
    await db.transaction(() => remembered.changed('enterprises'));
    await ask();
    expect(worked).toBe(1);
  });

  it('forgets nothing when the change is rolled back', async () => {
    await ask();
    const undone = db.transaction(async () => {
      await remembered.changed('titles');
      throw new Error('not today');
    });
    await expect(undone).rejects.toThrow('not today');
    worked = 0;
    await ask();
    expect(worked).toBe(0);
  });

  it('sees the rows of a transaction inside it alone', async () => {
    await ask();
    worked = 0;
    await db.transaction(async () => {
      await remembered.changed('titles');
      await ask();
    });
    expect(worked).toBe(1);
    await ask();
    expect(worked).toBe(2);
  });

  it('keeps no failure', async () => {
    const fail = () => remembered.of(['titles'], 'broken', () => Promise.reject(new Error('no')));
    await expect(fail()).rejects.toThrow('no');
    expect(await remembered.of(['titles'], 'broken', () => Promise.resolve('mended'))).toBe('mended');
  });

  describe('what is settled', () => {
    const settled = () =>
      remembered.settled(['calendar'], 'settled', () => {
        worked += 1;
        return Promise.resolve(worked);
      });

    it('is kept for transactions too, until a change is committed', async () => {
      await settled();
      worked = 0;
      await db.transaction(() => settled());
      await db.transaction(() => settled());
      expect(worked).toBe(0);
      await db.transaction(() => remembered.changed('calendar'));
      await db.transaction(() => settled());
      await settled();
      expect(worked).toBe(1);
    });

    it('keeps nothing of a transaction that changes it, so nothing of one that is rolled back', async () => {
      await settled();
      worked = 10;
      const undone = db.transaction(async () => {
        await remembered.changed('calendar');
        expect(await settled()).toBe(11);
        throw new Error('not today');
      });
      await expect(undone).rejects.toThrow('not today');
      await db.transaction(() => remembered.changed('calendar'));
      expect(await settled()).toBe(12);
    });
  });

  it('counts the changes of many who write at once', async () => {
    const before = await changes();
    await Promise.all(Array.from({ length: 12 }, () => db.transaction(() => remembered.changed('titles'))));
    expect(await changes()).toBe(before + 12);
  });

  const changes = async (): Promise<number> => {
    const [row] = await db.query<{ n: string }[]>(
      "SELECT SUM(changes) AS n FROM change_count WHERE subject = 'titles'",
    );
    return Number(row?.n ?? 0);
  };
});
