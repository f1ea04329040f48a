/**
 * `npm run bench -- credit [enterprises=100000]`: three records for each enterprise, standing of all derived anew, and the list of
 * enterprises narrowed by standing, on MariaDB. Fails above 60 s for all, or above 100 ms for 95 of 100 lists.
 * BENCH_DATABASE_URL names a server to make the database on; else a private one is started.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { startMariaDb } from '../services/mariadb.mjs';
import { ROOT } from '../workspace/root.mjs';
import { fillCredit } from './fill-credit.mjs';
import { fillServer } from './fill-server.mjs';
import { serve } from './server.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 100_000);
const LIMITS = { rebuild: 60, list: 100 };
const TURNS = 200;
const LISTS = ['credit=blocked', 'credit=restricted', 'credit=priority', 'credit=blocked,restricted', 'credit=normal'];

let fine = true;
const told = (what, value, limit, kept) => {
  fine &&= kept;
  console.log(`${what.padEnd(56)}${value.padStart(12)}   limit ${limit}: ${kept ? 'kept' : 'NOT kept'}`);
};

execFileSync(process.execPath, ['tools/build-api.mjs'], { cwd: ROOT, stdio: 'inherit' });
const own = process.env.BENCH_DATABASE_URL ? null : await startMariaDb();
const base = process.env.BENCH_DATABASE_URL ?? own.url;
const root = await createConnection({ uri: base });
const name = `yz_bench_${process.pid}_credit`;
try {
  await root.query(`CREATE DATABASE ${name}`);
  const url = new URL(`/${name}`, base).href;
  await (await serve(url)).stop();
  const [token] = await fillServer(url, { enterprises: ENTERPRISES, titles: 1000, people: 1 });
  const records = await fillCredit(url);
  for (const what of ['first time', 'again']) rebuild(url, `standing of all, ${records} records, ${what}`);
  await lists(url, token);
} finally {
  await root.query(`DROP DATABASE IF EXISTS ${name}`);
  await root.end();
  await own?.stop();
}
process.exitCode = fine ? 0 : 1;

function rebuild(url, what) {
  const env = { ...process.env, DATABASE_URL: url };
  const said = execFileSync(process.execPath, [join(ROOT, 'dist/api/cli.mjs'), 'credit-rebuild'], { env }).toString();
  const seconds = Number(/([\d.]+) s/.exec(said)?.[1]);
  told(what, `${seconds} s`, `≤ ${LIMITS.rebuild} s`, seconds <= LIMITS.rebuild);
}

async function lists(url, token) {
  const server = await serve(url);
  try {
    for (const query of LISTS) {
      const times = [];
      for (let turn = 0; turn < TURNS / LISTS.length; turn += 1) {
        const from = performance.now();
        const answer = await fetch(`${server.url}/api/enterprises?${query}`, {
          headers: { cookie: `yanzhen=${token}` },
        });
        if (!answer.ok) throw new Error(`${query}: ${answer.status} ${await answer.text()}`);
        await answer.arrayBuffer();
        times.push(performance.now() - from);
      }
      const p95 = times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
      told(
        `list of enterprises, ${query}, 95 of 100`,
        `${p95.toFixed(0)} ms`,
        `≤ ${LIMITS.list} ms`,
        p95 <= LIMITS.list,
      );
    }
  } finally {
    await server.stop();
  }
}
