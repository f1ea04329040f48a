/**
 * npm copies a lock from node_modules when that exists, and then drops the packages of other platforms: the lock works
 * here and fails on the next machine. So every optional dependency must be in the lock, and nothing may come from an
 * address outside the registry.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './workspace/root.mjs';

/** @returns {string[]} one sentence per defect of a parsed package-lock.json */
export function lockDefects({ packages }) {
  const present = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !present.has(name))
      .map(
        (name) =>
          `${path || 'package.json'} lacks its optional dependency ${name}: remove node_modules and the lock, install again`,
      ),
    ...(/^(git|http:|file:)/.test(entry.resolved ?? '') ? [`${path} comes from ${entry.resolved}`] : []),
    ...(path && !entry.link && !entry.inBundle && !entry.integrity ? [`${path} has no integrity hash`] : []),
  ]);
}

/** Versions are pinned exactly: what was tested is what runs. */
export function looseVersions({ dependencies = {}, devDependencies = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} "${version}" is not an exact version`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const read = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
  const defects = [...lockDefects(read('package-lock.json')), ...looseVersions(read('package.json'))];
  for (const defect of defects) console.error(defect);
  process.exit(defects.length ? 1 : 0);
}
