/** Content hashes of sources, kept beside what was built from them, so that nothing is built twice. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from './root.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', 'data', 'tmp', '.nx', '.angular', '.git', 'coverage']);
const TEST = /\.(spec|int-spec|e2e-spec)\.ts$/;

/** Every file below the given files and folders (paths from the top, `/` between), sorted; folders of output left out. */
export function filesBelow(paths, root = ROOT) {
  const walk = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return [];
    if (!statSync(full).isDirectory()) return [relative(root, full).split(sep).join('/')];
    return readdirSync(full)
      .filter((name) => !LEFT_OUT.has(name))
      .flatMap((name) => walk(join(path, name)));
  };
  return paths.flatMap(walk).sort();
}

/** One hash over names and contents of the sources (tests left out) and the version of Node. */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of filesBelow(paths).filter((name) => !TEST.test(name))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Runs `make` unless `output` stands and was made from the same sources. */
export async function madeFrom(sources, { output, stamp }, make) {
  const now = fingerprint(sources);
  const stampFile = join(ROOT, stamp);
  if (existsSync(join(ROOT, output)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return;
  await make();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, now);
}
