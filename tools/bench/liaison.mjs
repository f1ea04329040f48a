/**
 * `npm run bench -- liaison [enterprises=100000] [officers=5000] [visits=1000000]`: what an officer and a county open every
 * day, under ten connections on MariaDB. Fails above 100 ms (95th percentile) for "my enterprises" and "overdue in my unit";
 * coverage, opened once a day, is measured without a limit.
 */
import { fillLiaison } from './fill-liaison.mjs';
import { fillServer } from './fill-server.mjs';
import { underLoad } from './load.mjs';
import { onServer, settled } from './own-database.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 100_000);
const OFFICERS = Number(process.argv[3] ?? 5000);
const VISITS = Number(process.argv[4] ?? 1_000_000);
const LIMIT_MS = 100;
const CONNECTIONS = 10;
const SECONDS = 6;

/** Who asks: the first half of the people are officers, the second counties. */
const OFFICER = (connection) => connection;
const COUNTY = (connection) => connection + CONNECTIONS;

const PAGES = [
  { name: 'my enterprises', who: OFFICER, path: '/api/liaison/enterprises', limit: LIMIT_MS },
  { name: 'overdue in my unit', who: COUNTY, path: '/api/liaison/enterprises?state=overdue', limit: LIMIT_MS },
  { name: 'never visited in it', who: COUNTY, path: '/api/liaison/enterprises?state=never', limit: LIMIT_MS },
  { name: 'visits in it', who: COUNTY, path: '/api/liaison/visits' },
  { name: 'coverage of a unit', who: COUNTY, path: '/api/liaison/coverage', connections: 2 },
  { name: 'heat map of a unit', who: COUNTY, path: '/api/liaison/coverage/lines', connections: 2 },
  { name: 'officers of a unit', who: COUNTY, path: '/api/liaison/coverage/officers?role=chief', connections: 2 },
  {
    name: 'digest of a unit',
    who: COUNTY,
    path: `/api/liaison/digest?span=${new Date().getFullYear()}-06`,
    connections: 2,
  },
];

await onServer((onDatabase) =>
  onDatabase(async ({ url, start }) => {
    const started = performance.now();
    const tokens = await fillServer(url, {
      enterprises: ENTERPRISES,
      titles: ENTERPRISES / 2,
      people: CONNECTIONS * 2,
    });
    await fillLiaison(url, { officers: OFFICERS, visits: VISITS, people: CONNECTIONS * 2 });
    console.log(`filled in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const house = await start();
    await settled(url);
    process.exitCode = (await measure(house, tokens)) ? 0 : 1;
  }),
);

async function measure({ url, peakMemory }, tokens) {
  console.log(`\n${ENTERPRISES} enterprises, ${OFFICERS} officers, ${VISITS} visits, MariaDB, ${SECONDS} s each`);
  let fine = true;
  for (const { name, who, path, limit, connections = CONNECTIONS } of PAGES) {
    const ask = async (connection) => {
      const answer = await fetch(`${url}${path}`, { headers: { cookie: `yanzhen=${tokens[who(connection)]}` } });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    };
    const { items, total } = await ask(0);
    const { count, median, p95, slowest } = await underLoad(ask, { connections, seconds: SECONDS });
    const ms = (value) => `${value.toFixed(0)} ms`;
    const rows = items ? `${items.length} of ${total}` : '';
    console.log(
      `${name.padEnd(20)}${rows.padStart(12)}${String(count).padStart(7)} requests over ${connections}   median ${ms(median)}   p95 ${ms(p95)}   slowest ${ms(slowest)}`,
    );
    if (limit) fine &&= p95 <= limit;
  }
  console.log(`memory ${peakMemory() ?? '?'} MB; limit ${LIMIT_MS} ms p95: ${fine ? 'kept' : 'NOT kept'}`);
  return fine;
}
