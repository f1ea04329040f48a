/**
 * `npm run bench -- credit [enterprises=100000]`: three records for each enterprise, standing of all derived anew, and the list of
 * enterprises narrowed by standing and those of flags, on MariaDB. Fails above 60 s for all, or above 100 ms for 95 of 100 lists.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../workspace/root.mjs';
import { fillCredit } from './fill-credit.mjs';
import { fillServer } from './fill-server.mjs';
import { callsOf, onServer } from './own-database.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 100_000);
const LIMITS = { rebuild: 60, list: 100 };
/** Of each list. */
const TURNS = 40;
const STANDINGS = ['blocked', 'restricted', 'priority', 'blocked,restricted', 'normal'];
/** What is asked, in words, and where. */
const LISTS = [
  ...STANDINGS.map((standing) => [`enterprises by standing ${standing}`, `/api/enterprises?credit=${standing}`]),
  ['flags earned, favour', '/api/flags?use=project&origin=rule'],
  ['flags earned, caution', '/api/flags?use=funding&origin=rule&tone=caution'],
  ['flags given, of one unit', '/api/flags?use=white_list&origin=hand&phase=active&unit=411721'],
];

let fine = true;
const told = (what, value, limit, kept) => {
  fine &&= kept;
  console.log(`${what.padEnd(56)}${value.padStart(12)}   limit ${limit}: ${kept ? 'kept' : 'NOT kept'}`);
};

await onServer((onDatabase) =>
  onDatabase(async ({ url, start }) => {
    const [token] = await fillServer(url, { enterprises: ENTERPRISES, titles: 1000, people: 1 });
    const records = await fillCredit(url);
    for (const what of ['first time', 'again']) rebuild(url, `standing of all, ${records} records, ${what}`);
    await lists(await start(), token);
  }),
);
process.exitCode = fine ? 0 : 1;

function rebuild(url, what) {
  const env = { ...process.env, DATABASE_URL: url };
  const said = execFileSync(process.execPath, [join(ROOT, 'dist/api/cli.mjs'), 'credit-rebuild'], { env }).toString();
  const seconds = Number(/([\d.]+) s/.exec(said)?.[1]);
  told(what, `${seconds} s`, `≤ ${LIMITS.rebuild} s`, seconds <= LIMITS.rebuild);
}

async function lists({ url }, token) {
  const call = callsOf(url, token);
  for (const [what, path] of LISTS) {
    const times = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const from = performance.now();
      await call(path);
      times.push(performance.now() - from);
    }
    const p95 = times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
    told(`list of ${what}, 95 of 100`, `${p95.toFixed(0)} ms`, `≤ ${LIMITS.list} ms`, p95 <= LIMITS.list);
  }
}
