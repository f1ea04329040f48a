/** The frame of every bench on a server database: built API, a private MariaDB, a database that is gone afterwards. */
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { startMariaDb } from '../services/mariadb.mjs';
import { ROOT } from '../workspace/root.mjs';
import { serve } from './server.mjs';

/** Memory for pages as docs/operations.md advises; 64 MB, enough for tests, would measure the disk instead. */
const BUFFER_POOL = '1G';

/**
 * BENCH_DATABASE_URL names a server to make the databases on; else a private one is started.
 * @template T
 * @param {(onDatabase: <R>(work: (database: {url: string, start: () => ReturnType<typeof serve>}) => Promise<R>) => Promise<R>) => Promise<T>} work
 *   `onDatabase` makes a database with every migration run; what `start` started is stopped before the database goes
 */
export async function onServer(work) {
  execFileSync(process.execPath, ['tools/build-api.mjs'], { cwd: ROOT, stdio: 'inherit' });
  const given = process.env.BENCH_DATABASE_URL;
  const own = given ? null : await startMariaDb({ bufferPool: BUFFER_POOL });
  let made = 0;
  try {
    return await work((onOne) => onDatabase(given ?? own.url, `yz_bench_${process.pid}_${(made += 1)}`, onOne));
  } finally {
    await own?.stop();
  }
}

async function onDatabase(base, name, work) {
  const root = await createConnection({ uri: base });
  const servers = [];
  const url = new URL(`/${name}`, base).href;
  try {
    await root.query(`CREATE DATABASE ${name}`);
    await (await serve(url)).stop();
    const start = async () => {
      servers.push(await serve(url));
      return servers.at(-1);
    };
    return await work({ url, start });
  } finally {
    for (const server of servers) await server.stop();
    await root.query(`DROP DATABASE IF EXISTS ${name}`);
    await root.end();
  }
}

const CALM = 3;
const LONGEST_MS = 15 * 60_000;

/** Waits until a house that was just started has done its daily work: at night it disturbs nobody, in a measurement it would. */
export async function settled(url) {
  const db = await createConnection({ uri: url });
  const until = performance.now() + LONGEST_MS;
  for (let calm = 0; calm < CALM;) {
    if (performance.now() > until) throw new Error('the daily work did not end');
    await sleep(10_000);
    const [[{ running }]] = await db.query(
      'SELECT COUNT(*) AS running FROM job_run WHERE done_at IS NULL AND lease_until > UTC_TIMESTAMP(3)',
    );
    calm = running === 0 ? calm + 1 : 0;
  }
  await db.end();
}

/** Requests of a signed-in person: GET without a body, else POST, each POST once. Throws with the answer where it is refused. */
export const callsOf =
  (address, token) =>
  async (path, body, method = body ? 'POST' : 'GET') => {
    const headers = { cookie: `yanzhen=${token}` };
    if (body)
      Object.assign(headers, {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'x-csrf-token': createHash('sha256').update(`csrf ${token}`).digest('base64url'),
      });
    const answer = await fetch(`${address}${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
