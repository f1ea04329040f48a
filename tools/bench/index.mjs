/**
 * `npm run bench -- [name] [how many]`: one file per bench. Without a name, `waiting`.
 * waiting: how long one person waits, on the embedded database. scoreboard: ten at once, on MariaDB. ladder: verdicts, a night
 * over the whole register and what-if, on MariaDB. credit: standing of all, and lists by standing, on MariaDB.
 * hotline: orders through the signed interface, on MariaDB. tickets-recount: every open request counted anew, on MariaDB. BENCH_PROFILE names a folder for CPU profiles of the API.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [first = 'waiting', ...rest] = process.argv.slice(2);
const [name, ...numbers] = /^\d+$/.test(first) ? ['waiting', first] : [first, ...rest];
const file = new URL(`./${name}.mjs`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(fileURLToPath(file))) {
  console.error(`There is no bench called ${name}.`);
  process.exit(1);
}
process.argv = [...process.argv.slice(0, 2), ...numbers];
await import(file.href);
