import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AppModule } from '../../app.module';
import { type Client, signedIn } from '../../../test/client';
import { FirmsKind } from '../../../test/firms-kind';
import { freshDatabase, type TestDatabase, testConfig } from '../../../test/make-app';
import { firmRows, HEADING, upload, workbook } from '../../../test/workbooks';
import { Database } from '../../platform/database/database';
import { createServer } from '../../platform/http/server';
import { ImportKinds } from '../index';
import { ImportWorker } from './import-worker';

/** One process of several on the same database. */
interface Process {
  readonly app: NestFastifyApplication;
  readonly firms: FirmsKind;
  readonly worker: ImportWorker;
  readonly db: Database;
}

jest.setTimeout(60_000);

const FIRMS = 400;
/** So many that somebody has time to say stop. */
const MANY = 2_000;

describe('an import that is interrupted', () => {
  let database: TestDatabase;
  let open: Process[] = [];

  async function start(): Promise<Process> {
    const config = testConfig(database.config);
    const app = await createServer(AppModule.with(config), config, false);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const db = app.get(Database, { strict: false });
    const firms = new FirmsKind(db);
    app.get(ImportKinds, { strict: false }).register(firms);
    const process = { app, firms, db, worker: app.get(ImportWorker, { strict: false }) };
    open.push(process);
    return process;
  }
  async function stop(process: Process): Promise<void> {
    open = open.filter((one) => one !== process);
    await process.app.close();
  }
  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(async () => {
    for (const process of [...open]) await stop(process);
    await database.drop();
  });

  const job = async (who: Client, id: number) => (await who.get(`/api/imports/${id}`)).body as ImportJob;
  async function act(who: Client, id: number, what: string) {
    return who.post(`/api/imports/${id}/${what}`, { version: (await job(who, id)).version });
  }
  /** Uploaded, checked, and about to run. */
  async function checked({ app, firms, worker }: Process, count = FIRMS): Promise<{ who: Client; id: number }> {
    await firms.makeTable();
    const who = await signedIn(app, { role: 'bureau' });
    const { body } = await who.post('/api/imports', upload(await workbook({ 名录: [HEADING, ...firmRows(count)] })));
    await worker.idle();
    await act(who, body.id, 'check');
    await worker.idle();
    return { who, id: body.id };
  }
  /** Runs until the second slice is about to be written, and waits there. */
  async function halfway(process: Process, count = FIRMS) {
    const { who, id } = await checked(process, count);
    let go = () => {};
    const waiting = new Promise<void>((resolve) => (go = resolve));
    const reached = new Promise<void>((resolve) => {
      process.firms.atSlice = async (slice) => {
        if (slice !== 2) return;
        resolve();
        await waiting;
      };
    });
    await act(who, id, 'run');
    await reached;
    return { who, id, go };
  }

  it('goes on in the next process with the first row that waits, and writes no row twice', async () => {
    const first = await start();
    const { who, id, go } = await halfway(first);
    const stopped = stop(first);
    go();
    await stopped;

    const second = await start();
    const before = await second.firms.firms();
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(FIRMS);
    await second.worker.poll();
    await second.worker.idle();
    const again = await signedIn(second.app, { role: 'bureau', name: 'again' });
    expect(await job(again, id)).toMatchObject({ state: 'done', done: FIRMS, total: FIRMS, counts: { create: FIRMS } });
    expect(await second.firms.firms()).toHaveLength(FIRMS);
    expect(who.userId).toBeGreaterThan(0);
  });

  it('is left alone while its holder lives, and taken over when the holder says nothing more', async () => {
    const first = await start();
    const { id } = await checked(first);
    await stop(first);
    const second = await start();
    const hold = (until: string) =>
      second.db.query('UPDATE import_job SET state = ?, lease_owner = ?, lease_until = ?, total = ? WHERE id = ?', [
        'running',
        'a process that died',
        second.db.engine === 'embedded' ? `${until} 00:00:00.000` : new Date(`${until}T00:00:00Z`),
        FIRMS,
        id,
      ]);
    await hold('2999-01-01');
    await second.worker.poll();
    await second.worker.idle();
    expect(await second.firms.firms()).toHaveLength(0);
    await hold('2020-01-01');
    await second.worker.poll();
    await second.worker.idle();
    expect(await second.firms.firms()).toHaveLength(FIRMS);
  });

  it('tries again from the start when the dry run was broken off, and counts no row twice', async () => {
    const house = await start();
    const { who, id } = await checked(house);
    await house.db.query("UPDATE import_job SET state = 'checking', lease_owner = NULL, lease_until = NULL");
    await house.worker.poll();
    await house.worker.idle();
    expect(await job(who, id)).toMatchObject({ state: 'checked', total: FIRMS, counts: { create: FIRMS } });
    expect((await who.get(`/api/imports/${id}/steps?action=create`)).body.total).toBe(FIRMS);
  });

  it('is worked on by one of two processes that both want it', async () => {
    const first = await start();
    const { who, id } = await checked(first);
    if (first.db.engine === 'embedded') await stop(first);
    const second = await start();
    const third = second.db.engine === 'embedded' ? second : first;
    let slices = 0;
    for (const { firms } of [second, third]) firms.atSlice = () => Promise.resolve(void (slices += 1));
    const asking = third === first ? who : await signedIn(second.app, { role: 'bureau', name: 'asking' });
    await act(asking, id, 'run');
    await Promise.all([second.worker.poll(), third.worker.poll(), second.worker.poll()]);
    await Promise.all([second.worker.idle(), third.worker.idle()]);
    expect(slices).toBe(3);
    expect(await second.firms.firms()).toHaveLength(FIRMS);
  });

  it('writes nothing after it lost its lease', async () => {
    const house = await start();
    const { id, go } = await halfway(house);
    // The slice in the making holds the row: it can only be taken when that slice is through.
    const taken = house.db.query("UPDATE import_job SET lease_owner = 'another' WHERE id = ?", [id]);
    go();
    await taken;
    await house.worker.idle();
    const written = (await house.firms.firms()).length;
    expect(written).toBe(300);
    expect(await house.db.query('SELECT state, lease_owner FROM import_job')).toMatchObject([
      { state: 'running', lease_owner: 'another' },
    ]);
  });

  it('stops between two slices when somebody cancels; what was written stays and can be taken back', async () => {
    const house = await start();
    const { who, id, go } = await halfway(house, MANY);
    const cancelled = act(who, id, 'cancel');
    go();
    expect(await cancelled).toMatchObject({ status: 200 });
    await house.worker.idle();
    const { state, done } = await job(who, id);
    expect(state).toBe('cancelled');
    expect(await house.firms.firms()).toHaveLength(done);
    expect(done).toBeLessThan(MANY);
    await act(who, id, 'undo');
    await house.worker.idle();
    expect(await job(who, id)).toMatchObject({ state: 'undone', keptOnUndo: 0 });
    expect(await house.firms.firms()).toHaveLength(0);
  });

  it('writes a slice again when somebody changed one of its rows in the same moment', async () => {
    const house = await start();
    const { who, id } = await checked(house);
    let met = 0;
    const meet = new DomainError('firm.changed_since', 'conflict');
    house.firms.atSlice = () => (met++ === 0 ? Promise.reject(meet) : Promise.resolve());
    await act(who, id, 'run');
    await house.worker.idle();
    expect(await job(who, id)).toMatchObject({ state: 'done', done: FIRMS });
    expect(await house.firms.firms()).toHaveLength(FIRMS);
  });

  it('says that it failed when a slice cannot be written, keeps none of it, and can be taken back', async () => {
    const house = await start();
    const { who, id } = await checked(house);
    house.firms.atSlice = (slice) => (slice === 2 ? Promise.reject(new Error('out of order')) : Promise.resolve());
    await act(who, id, 'run');
    await house.worker.idle();
    expect(await job(who, id)).toMatchObject({ state: 'failed', failure: 'exchange.unexpected', done: 150 });
    expect(await house.firms.firms()).toHaveLength(150);
    await act(who, id, 'undo');
    await house.worker.idle();
    expect(await house.firms.firms()).toHaveLength(0);
  });
});
