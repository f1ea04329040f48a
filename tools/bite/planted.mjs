/** A copy of the house's rules with invented rooms in it, so that a rule can be seen to bite without touching the real ones. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { atEnd } from '../workspace/processes.mjs';
import { ROOT } from '../workspace/root.mjs';

const RULES = [
  '.prettierrc.json',
  'eslint.config.mjs',
  'nx.json',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tools/boundaries.cjs',
  ...['apps/api', 'apps/web', 'apps/e2e', 'libs/domain', 'libs/contract'].flatMap((project) => [
    `${project}/project.json`,
    `${project}/tsconfig.json`,
  ]),
  'apps/web/tsconfig.app.json',
  'apps/web/tsconfig.spec.json',
];

/**
 * @param {Record<string, string>} files path from the top → content
 * @returns {string} the folder of the copy, removed when this process ends
 */
export function plant(files) {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'yanzhen-bite-')));
  atEnd(() => rmSync(copy, { recursive: true, force: true }));
  for (const file of RULES) cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), content);
  }
  return copy;
}
