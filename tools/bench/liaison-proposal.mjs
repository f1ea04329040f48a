/**
 * `npm run bench -- liaison-proposal [enterprises=20000] [officers=1000]`: how long a proposal for so many unassigned
 * enterprises takes on MariaDB, and how long it takes to be applied. Fails above 5 s for the proposal.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { fillServer } from './fill-server.mjs';
import { callsOf, onServer } from './own-database.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 20_000);
const OFFICERS = Number(process.argv[3] ?? 1_000);
const LIMIT_MS = 5_000;
const UNITS = '411702 411721 411722 411723 411724 411725 411726 411727 411728 411729 411771 4117GX 4117SF'.split(' ');

await onServer((onDatabase) =>
  onDatabase(async ({ url, start }) => {
    const [token] = await fillServer(url, { enterprises: ENTERPRISES, titles: ENTERPRISES / 2, people: 1 });
    await fillOfficers(url);
    process.exitCode = (await measure(callsOf((await start()).url, token))) ? 0 : 1;
  }),
);

async function fillOfficers(url) {
  const db = await createConnection({ uri: url });
  const rows = Array.from({ length: OFFICERS }, (_, n) => [`助企干部${n}`, UNITS[n % UNITS.length], 1, 1]);
  await db.query('INSERT INTO officer (name, unit_code, active, version) VALUES ?', [rows]);
  await db.end();
}

async function measure(ask) {
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
