/**
 * English of the web. Each room writes apps/web/src/locale/en/<room>.json (id → text); this joins them into
 * messages.en.json, which the build reads:
 *   node tools/translations.mjs           joins
 *   node tools/translations.mjs --check   joins in memory and compares with what the templates and scripts say
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare, joinRooms } from './translations/compare.mjs';
import { NX, QUIET_NX, run } from './workspace/processes.mjs';
import { ROOT } from './workspace/root.mjs';

const LOCALE = join(ROOT, 'apps/web/src/locale');
const JOINED = join(LOCALE, 'messages.en.json');
const EXTRACTED = join(ROOT, 'tmp/i18n/messages.json');

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function rooms() {
  const folder = join(LOCALE, 'en');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.sort().map((name) => [name, readJson(join(folder, name))]);
}

const asFile = (translations) => `${JSON.stringify({ locale: 'en', translations }, null, 2)}\n`;

async function extract() {
  const done = await run(process.execPath, [NX, 'run', 'web:extract-i18n', '--output-style=static'], {
    env: QUIET_NX,
    timeoutSeconds: 240,
  });
  if (done.code !== 0) throw new Error(`extracting the messages failed:\n${done.output.slice(-6000)}`);
  return readJson(EXTRACTED).translations;
}

async function check({ translations, defects }) {
  const joined = existsSync(JOINED) ? readFileSync(JOINED, 'utf8') : '';
  const stale =
    joined === asFile(translations) ? [] : ['messages.en.json is not up to date: node tools/translations.mjs'];
  return [...defects, ...stale, ...compare(await extract(), translations)];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const joined = joinRooms(rooms());
  const checking = process.argv.includes('--check');
  const defects = checking ? await check(joined) : joined.defects;
  for (const defect of defects) console.error(defect);
  if (!checking && !defects.length) {
    mkdirSync(LOCALE, { recursive: true });
    writeFileSync(JOINED, asFile(joined.translations));
    console.log(`${Object.keys(joined.translations).length} messages in ${JOINED}`);
  }
  process.exit(defects.length ? 1 : 0);
}
