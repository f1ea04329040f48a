/**
 * `npm run bench -- scoreboard [enterprises=100000] [titles=60000]`: the scoreboard under ten connections on MariaDB, each day
 * asked for another one, so that nothing is answered from memory of the day before. Fails above 300 ms (95th percentile).
 */
import { fillServer } from './fill-server.mjs';
import { underLoad } from './load.mjs';
import { onServer } from './own-database.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 100_000);
const TITLES = Number(process.argv[3] ?? 60_000);
const LIMIT_MS = 300;
const CONNECTIONS = 10;
const SECONDS = 15;

await onServer((onDatabase) =>
  onDatabase(async ({ url, start }) => {
    const tokens = await fillServer(url, { enterprises: ENTERPRISES, titles: TITLES, people: CONNECTIONS });
    process.exitCode = (await measure(await start(), tokens)) ? 0 : 1;
  }),
);

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
