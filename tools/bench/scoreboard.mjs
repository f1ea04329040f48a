/**
 * `npm run bench -- scoreboard [enterprises=100000] [titles=60000]`: the scoreboard under ten connections on MariaDB, each day
 * asked for another one, so that nothing is answered from memory of the day before. Fails above 300 ms (95th percentile).
 * BENCH_DATABASE_URL names a server to make the database on; else a private one is started.
 */
import { execFileSync } from 'node:child_process';
import { createConnection } from 'mysql2/promise';
import { startMariaDb } from '../services/mariadb.mjs';
import { ROOT } from '../workspace/root.mjs';
import { fillServer } from './fill-server.mjs';
import { underLoad } from './load.mjs';
import { serve } from './server.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 100_000);
const TITLES = Number(process.argv[3] ?? 60_000);
const LIMIT_MS = 300;
const CONNECTIONS = 10;
const SECONDS = 15;
const DATABASE = `yz_bench_${process.pid}`;

execFileSync(process.execPath, ['tools/build-api.mjs'], { cwd: ROOT, stdio: 'inherit' });
const own = process.env.BENCH_DATABASE_URL ? null : await startMariaDb();
const base = process.env.BENCH_DATABASE_URL ?? own.url;
const root = await createConnection({ uri: base, multipleStatements: true });
let server;
try {
  await root.query(`CREATE DATABASE ${DATABASE}`);
  const url = new URL(`/${DATABASE}`, base).href;
  await (await serve(url)).stop();
  const tokens = await fillServer(url, { enterprises: ENTERPRISES, titles: TITLES, people: CONNECTIONS });
  server = await serve(url);
  process.exitCode = (await measure(server, tokens)) ? 0 : 1;
} finally {
  await server?.stop();
  await root.query(`DROP DATABASE IF EXISTS ${DATABASE}`);
  await root.end();
  await own?.stop();
}

/** Some day of five years. */
function dayOf(n) {
  return new Date(Date.UTC(2022, 0, 1 + (n % 1826))).toISOString().slice(0, 10);
}

async function measure({ url, peakMemory }, tokens) {
  const ask = (path) => async (connection, turn) => {
    const day = dayOf(connection * 97 + turn * 13);
    const answer = await fetch(`${url}${path}${day}`, { headers: { cookie: `yanzhen=${tokens[connection]}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  console.log(`\n${ENTERPRISES} enterprises, ${TITLES} titles, MariaDB, ${CONNECTIONS} connections, ${SECONDS} s each`);
  let fine = true;
  for (const [name, path] of [
    ['scoreboard', '/api/goals/scoreboard?asOf='],
    ['other goals', '/api/goals/others?asOf='],
    ['trend', '/api/goals/trend?asOf='],
  ]) {
    await ask(path)(0, 0);
    const { count, perSecond, median, p95, slowest } = await underLoad(ask(path), {
      connections: CONNECTIONS,
      seconds: SECONDS,
    });
    const ms = (value) => `${value.toFixed(0)} ms`;
    console.log(
      `${name.padEnd(14)}${String(count).padStart(6)} requests ${perSecond.toFixed(1).padStart(6)}/s   median ${ms(median)}   p95 ${ms(p95)}   slowest ${ms(slowest)}`,
    );
    fine &&= p95 <= LIMIT_MS;
  }
  console.log(`memory ${peakMemory() ?? '?'} MB; limit ${LIMIT_MS} ms p95: ${fine ? 'kept' : 'NOT kept'}`);
  return fine;
}
