/**
 * `npm run bench -- liaison-proposal [enterprises=20000] [officers=1000]`: how long a proposal for so many unassigned
 * enterprises takes on MariaDB, and how long it takes to be applied. Fails above 5 s for the proposal.
 * BENCH_DATABASE_URL names a server to make the database on; else a private one is started.
 */
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { startMariaDb } from '../services/mariadb.mjs';
import { ROOT } from '../workspace/root.mjs';
import { fillServer } from './fill-server.mjs';
import { serve } from './server.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 20_000);
const OFFICERS = Number(process.argv[3] ?? 1_000);
const LIMIT_MS = 5_000;
const DATABASE = `yz_bench_${process.pid}`;
const UNITS = '411702 411721 411722 411723 411724 411725 411726 411727 411728 411729 411771 4117GX 4117SF'.split(' ');

execFileSync(process.execPath, ['tools/build-api.mjs'], { cwd: ROOT, stdio: 'inherit' });
const own = process.env.BENCH_DATABASE_URL ? null : await startMariaDb();
const base = process.env.BENCH_DATABASE_URL ?? own.url;
const root = await createConnection({ uri: base, multipleStatements: true });
let server;
try {
  await root.query(`CREATE DATABASE ${DATABASE}`);
  const url = new URL(`/${DATABASE}`, base).href;
  await (await serve(url)).stop();
  const [token] = await fillServer(url, { enterprises: ENTERPRISES, titles: ENTERPRISES / 2, people: 1 });
  await fillOfficers(url);
  server = await serve(url);
  process.exitCode = (await measure(server.url, token)) ? 0 : 1;
} finally {
  await server?.stop();
  await root.query(`DROP DATABASE IF EXISTS ${DATABASE}`);
  await root.end();
  await own?.stop();
}

async function fillOfficers(url) {
  const db = await createConnection({ uri: url });
  const rows = Array.from({ length: OFFICERS }, (_, n) => [`助企干部${n}`, UNITS[n % UNITS.length], 1, 1]);
  await db.query('INSERT INTO officer (name, unit_code, active, version) VALUES ?', [rows]);
  await db.end();
}

async function measure(address, token) {
  const ask = async (path, body) => {
    const answer = await fetch(`${address}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        cookie: `yanzhen=${token}`,
        'content-type': 'application/json',
        'x-csrf-token': createHash('sha256').update(`csrf ${token}`).digest('base64url'),
        'idempotency-key': randomUUID(),
      },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const [campaign] = await ask('/api/liaison/campaigns');
  const terms = { role: 'chief', campaignId: campaign.id, startsOn: '2026-01-01', unitCode: null, most: null };
  let started = performance.now();
  const { id } = await ask('/api/liaison/proposals', terms);
  const proposal = await ask(`/api/liaison/proposals/${id}`);
  const took = performance.now() - started;
  console.log(`proposal for ${proposal.total}: ${took.toFixed(0)} ms (at most ${LIMIT_MS})`);
  started = performance.now();
  await ask(`/api/liaison/proposals/${proposal.id}/apply`, { version: proposal.version });
  for (let state = 'applying'; state === 'applying'; { state } = await ask(`/api/liaison/proposals/${proposal.id}`))
    await sleep(500);
  console.log(`applied in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return took <= LIMIT_MS && proposal.given === ENTERPRISES;
}
