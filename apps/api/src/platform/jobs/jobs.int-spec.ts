import { randomUUID } from 'node:crypto';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { IdempotencyKeyEntity } from '../http/idempotency.entity';
import { JobRunEntity } from './job-run.entity';
import { Jobs } from './jobs';
import { Lease } from './lease';

describe('scheduled work', () => {
  let house: TestApp;
  let db: Database;
  beforeEach(async () => {
    house = await makeApp();
    db = house.app.get(Database);
  });
  afterEach(() => house.close());

  /** What another process on the same database would be. */
  const process = () => new Jobs(house.app.get(Lease), house.app.get(Clock));
  const longAgo = () => new Date(Date.now() - 61_000);

  it('is done by one of several processes, once per slot', async () => {
    const done: string[] = [];
    const processes = Array.from({ length: 5 }, (_, n) => {
      const jobs = process();
      jobs.every('count', { dailyAt: '03:10' }, () => Promise.resolve(void done.push(`process ${n}`)));
      return jobs;
    });
    await Promise.all(processes.map((jobs) => jobs.tick()));
    await Promise.all(processes.map((jobs) => jobs.tick()));
    expect(done).toHaveLength(1);
  });

  it('is taken over from a process that died, when its lease has run out', async () => {
    const lease = house.app.get(Lease);
    const dead = await lease.claim('import', 60_000);
    expect(await lease.claim('import', 60_000)).toBeNull();
    await db.rows(JobRunEntity).update({ job: 'import' }, { leaseUntil: longAgo() });
    const claims = await Promise.all([1, 2, 3].map(() => lease.claim('import', 60_000)));
    const [heir] = claims.filter((hold) => hold !== null);
    expect(claims.filter((hold) => hold !== null)).toHaveLength(1);
    expect(heir?.attempt).toBe(2);
    expect([await dead?.renew(), await heir?.renew()]).toEqual([false, true]);
    await dead?.release();
    expect(await lease.claim('import', 60_000)).toBeNull();
    await heir?.release();
    expect(await lease.claim('import', 60_000)).not.toBeNull();
  });

  it('is tried again after a failure, three times, and does not hold up its neighbours', async () => {
    const done: string[] = [];
    const jobs = process();
    jobs.every('breaks', { dailyAt: '03:10' }, () => Promise.reject(new Error(`broken ${done.push('broken')}`)));
    jobs.every('works', { dailyAt: '03:10' }, () => Promise.resolve(void done.push('worked')));
    for (let n = 0; n < 6; n += 1) {
      await jobs.tick();
      await db.rows(JobRunEntity).update({ job: 'breaks' }, { leaseUntil: longAgo() });
    }
    expect(done).toEqual(['broken', 'worked', 'broken', 'broken']);
  });

  it('lets the run in hand finish before the house closes', async () => {
    const jobs = process();
    let finished = false;
    const begun = new Promise<void>((tell) =>
      jobs.every('slow', { dailyAt: '03:10' }, async () => {
        tell();
        await new Promise((go) => setTimeout(go, 50));
        finished = true;
      }),
    );
    void jobs.tick();
    await begun;
    await jobs.onModuleDestroy();
    expect(finished).toBe(true);
  });

  it('throws away answers that nobody will ask for again, and keeps the rest', async () => {
    const key = (hours: number) => ({
      keyHash: randomUUID(),
      requestHash: '',
      status: 201,
      body: '',
      createdAt: new Date(Date.now() - hours * 3_600_000),
      heldUntil: null,
    });
    await db.rows(IdempotencyKeyEntity).insert([key(25), key(23)]);
    await house.app.get(Jobs).tick();
    expect(await db.rows(IdempotencyKeyEntity).count()).toBe(1);
  });
});
