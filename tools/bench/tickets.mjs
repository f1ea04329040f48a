/**
 * `npm run bench -- tickets [tickets=500000] [enterprises=100000]`: requests under ten connections on MariaDB. Fails above 100 ms (95th
 * percentile) for the pages of the queue, above 50 ms to bring one in, above 300 ms for the numbers. Bringing in is measured without a
 * pause, which is the most the machine can do, and as ten people do it, twenty a second.
 */
import { fillServer } from './fill-server.mjs';
import { fillTickets } from './fill-requests.mjs';
import { underLoad } from './load.mjs';
import { callsOf, onServer, settled } from './own-database.mjs';

const TICKETS = Number(process.argv[2] ?? 500_000);
const ENTERPRISES = Number(process.argv[3] ?? 100_000);
const CONNECTIONS = 10;
const SECONDS = 6;
const QUEUE = 100;
const NUMBERS = 300;
const CREATE = 50;

/** Who asks: a third of the people each. */
const DEPARTMENT = (connection) => connection;
const COUNTY = (connection) => connection + CONNECTIONS;
const BUREAU = (connection) => connection + 2 * CONNECTIONS;

const lastYear = `${new Date().getFullYear() - 1}-01`;

const PAGES = [
  { name: 'department: mine', who: DEPARTMENT, path: '/api/tickets?mine=true', limit: QUEUE },
  { name: 'department: late', who: DEPARTMENT, path: '/api/tickets?light=red', limit: QUEUE },
  { name: 'department: soon', who: DEPARTMENT, path: '/api/tickets?light=yellow', limit: QUEUE },
  { name: 'department: all', who: DEPARTMENT, path: '/api/tickets', limit: QUEUE },
  { name: 'county: mine', who: COUNTY, path: '/api/tickets?mine=true', limit: QUEUE },
  { name: 'county: late', who: COUNTY, path: '/api/tickets?light=red', limit: QUEUE },
  { name: 'county: open', who: COUNTY, path: '/api/tickets?state=received,dispatched,accepted,replied', limit: QUEUE },
  { name: 'county: all', who: COUNTY, path: '/api/tickets', limit: QUEUE },
  { name: 'bureau: mine', who: BUREAU, path: '/api/tickets?mine=true', limit: QUEUE },
  { name: 'bureau: late', who: BUREAU, path: '/api/tickets?light=red', limit: QUEUE },
  { name: 'numbers: bureau', who: BUREAU, path: '/api/tickets/numbers', limit: NUMBERS },
  { name: 'numbers: two years', who: BUREAU, path: `/api/tickets/numbers?by=unit&from=${lastYear}`, limit: NUMBERS },
  { name: 'numbers: county', who: COUNTY, path: '/api/tickets/numbers', limit: NUMBERS },
  { name: 'list of a number', who: COUNTY, path: '/api/tickets?count=on_time&from=2026-01&to=2026-12' },
];

await onServer((onDatabase) =>
  onDatabase(async ({ url, start }) => {
    const tokens = await fillServer(url, { enterprises: ENTERPRISES, titles: 10, people: CONNECTIONS * 3 });
    const started = performance.now();
    await fillTickets(url, { tickets: TICKETS, people: CONNECTIONS * 3 });
    console.log(`filled in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const house = await start();
    await settled(url);
    process.exitCode = (await measure(house, tokens)) ? 0 : 1;
  }),
);

async function measure({ url, peakMemory }, tokens) {
  console.log(`\n${TICKETS} requests, MariaDB, ${CONNECTIONS} connections, ${SECONDS} s each`);
  const send = (token, path, body) => callsOf(url, token)(path, body);
  let fine = true;
  // A house that has just started would be measured while its code is still being compiled.
  await underLoad((connection) => send(tokens[connection], PAGES[0].path), {
    connections: CONNECTIONS,
    seconds: SECONDS,
  });
  for (const { name, who, path, limit } of PAGES) {
    const ask = (connection) => send(tokens[who(connection)], path);
    const { total } = await ask(0);
    fine =
      told(
        name,
        typeof total === 'number' ? total : '',
        await underLoad(ask, { connections: CONNECTIONS, seconds: SECONDS }),
        limit,
      ) && fine;
  }
  const bring = (connection, turn) =>
    send(tokens[BUREAU(connection)], '/api/tickets', {
      kind: 'help',
      urgency: 'normal',
      title: `变压器增容 ${connection} ${turn}`,
      content: '现有变压器容量不足，请协调增容。',
      enterpriseId: null,
      unitCode: '411702',
      caller: '刘明',
      phone: '13900001234',
      place: null,
    });
  // The first two thousand read the names of the register and have their code compiled.
  await underLoad(bring, { connections: CONNECTIONS, seconds: SECONDS });
  await underLoad(bring, { connections: CONNECTIONS, seconds: SECONDS });
  const made = await underLoad(bring, { connections: CONNECTIONS, seconds: SECONDS });
  fine = told('bring one in', '', made, CREATE) && fine;
  const people = await underLoad(bring, { connections: CONNECTIONS, seconds: SECONDS * 2, everyMs: 500 });
  told('the same, two a second each', '', people, CREATE);
  console.log(`memory ${peakMemory() ?? '?'} MB; limits: ${fine ? 'kept' : 'NOT kept'}`);
  return fine;
}

function told(name, total, { count, median, p95, slowest }, limit) {
  const ms = (value) => `${value.toFixed(0)} ms`;
  const kept = !limit || p95 <= limit;
  console.log(
    `${name.padEnd(20)}${String(total).padStart(8)}${String(count).padStart(7)} requests   median ${ms(median)}   p95 ${ms(p95)}   slowest ${ms(slowest)}${kept ? '' : `   over ${limit} ms`}`,
  );
  return kept;
}
