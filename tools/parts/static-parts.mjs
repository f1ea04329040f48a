/** Parts that read the sources and need neither a database nor a browser. A part is one or more commands, all must succeed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NX, QUIET_NX, run } from '../workspace/processes.mjs';
import { ROOT } from '../workspace/root.mjs';

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const ESLINT = 'node_modules/eslint/bin/eslint.js';
const DEPCRUISE = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

const nxTarget = (target) => [NX, 'run-many', '-t', target, '--parallel=2', '--output-style=static'];

/** @returns {import('./part.mjs').Part} */
const commands = (name, ...lines) => ({
  name,
  async run() {
    let output = '';
    for (const args of lines) {
      const done = await run(process.execPath, args, { env: QUIET_NX, timeoutSeconds: 900 });
      output += done.output;
      if (done.code !== 0) return { passed: 0, failed: 1, output };
    }
    return { passed: 1, failed: 0, output };
  },
});

function bites(folder = 'tools') {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join(folder, file));
}

/** The tests of the tools themselves: each rule is shown to bite. */
const tools = {
  name: 'tools',
  async run() {
    const args = ['--test', '--test-reporter=tap', ...bites()];
    const { code, output } = await run(process.execPath, args, { timeoutSeconds: 600 });
    const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
    const failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
    return { passed: count('pass'), failed: failed || (code === 0 && count('pass') > 0 ? 0 : 1), output };
  },
};

export const STATIC_PARTS = [
  commands('lint', nxTarget('lint'), [ESLINT, '--max-warnings=0', 'tools', 'eslint.config.mjs']),
  commands('types', nxTarget('typecheck')),
  commands('format', [PRETTIER, '--check', '--log-level=warn', '.']),
  commands('boundaries', [DEPCRUISE, '--config', 'tools/boundaries.cjs', '--output-type=err-long', 'apps', 'libs']),
  commands('lock', ['tools/lock-check.mjs']),
  commands('sizes', ['tools/file-sizes.mjs']),
  commands('translations', ['tools/translations.mjs', '--check']),
];

export const TOOLS_PART = tools;
