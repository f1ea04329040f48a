/** Small and whole: no source longer than 300 lines (the linter sees scripts only, this sees templates and styles too). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from './workspace/fingerprint.mjs';
import { ROOT } from './workspace/root.mjs';

const LONGEST = 300;
const SOURCE = /\.(ts|mjs|cjs|html|scss|css)$/;
const AIM = { median: 40, p95: 150 };

/** @returns {{tooLong: string[], median: number, p95: number}} over pairs of name and number of lines */
export function judgeSizes(files) {
  const sorted = files.map(([, lines]) => lines).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const tooLong = files
    .filter(([, lines]) => lines > LONGEST)
    .map(([name, lines]) => `${name}: ${lines} lines, the limit is ${LONGEST}`);
  return { tooLong, median: at(0.5), p95: at(0.95) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = filesBelow(['apps', 'libs', 'tools'])
    .filter((name) => SOURCE.test(name))
    .map((name) => [name, readFileSync(join(ROOT, name), 'utf8').split('\n').length - 1]);
  const { tooLong, median, p95 } = judgeSizes(files);
  console.log(`${files.length} files, median ${median} lines (aim ${AIM.median}), 95 % within ${p95} (aim ${AIM.p95})`);
  for (const sentence of tooLong) console.error(sentence);
  process.exit(tooLong.length ? 1 : 0);
}
