import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { NX, QUIET_NX, run } from '../workspace/processes.mjs';
import { plant } from './planted.mjs';

const SOUND = {
  'libs/domain/src/tickets/due.ts': 'export const due = (now: Date): number => now.getTime();\n',
  'libs/domain/src/tickets/due.spec.ts':
    "import { due } from './due';\n\nit('is the instant', () => expect(due(new Date())).toBeGreaterThan(0));\n",
  'libs/contract/src/tickets/ticket.ts': 'export interface Ticket {\n  id: number;\n}\n',
  'apps/api/src/platform/clock.ts': 'export class Clock {\n  now = () => new Date();\n}\n',
  'apps/api/src/main.ts': "import { Clock } from './platform/clock';\n\nexport const clock = new Clock();\n",
  'apps/web/src/main.ts':
    "import type { Ticket } from '@yanzhen/contract/tickets/ticket';\n\nexport const tickets: Ticket[] = [];\n",
};

const NX_WALL = '@nx/enforce-module-boundaries';

/** sentence · rule that must bite · the file that offends · what it says */
const OFFENCES = [
  ['no file is longer than 300 lines', 'max-lines', 'libs/domain/src/long.ts', 'export {};\n'.repeat(301)],
  ['no .only', 'no-restricted-syntax', 'libs/domain/src/a.spec.ts', "it.only('a', () => expect(1).toBe(1));\n"],
  ['no .skip', 'no-restricted-syntax', 'apps/web/src/b.spec.ts', "describe.skip('b', () => undefined);\n"],
  ['no xit', 'no-restricted-syntax', 'apps/api/src/c.int-spec.ts', "xit('c', () => expect(1).toBe(1));\n"],
  ['no any', '@typescript-eslint/no-explicit-any', 'apps/web/src/d.ts', 'export const d = (x: any): unknown => x;\n'],
  [
    'no unawaited promise',
    '@typescript-eslint/no-floating-promises',
    'apps/api/src/e.ts',
    'export const e = () => {\n  Promise.resolve();\n};\n',
  ],
  [
    'no ambient date in the domain',
    'no-restricted-syntax',
    'libs/domain/src/f.ts',
    'export const f = () => new Date();\n',
  ],
  [
    'no ambient time in the API',
    'no-restricted-syntax',
    'apps/api/src/tickets/g.ts',
    'export const g = () => Date.now();\n',
  ],
  [
    'the domain takes nothing from Nest',
    NX_WALL,
    'libs/domain/src/h.ts',
    "import { Injectable } from '@nestjs/common';\n\nexport const h = Injectable;\n",
  ],
  [
    'the web takes nothing from TypeORM',
    NX_WALL,
    'apps/web/src/i.ts',
    "import { In } from 'typeorm';\n\nexport const i = In;\n",
  ],
  [
    'the web does not reach into the API',
    NX_WALL,
    'apps/web/src/j.ts',
    "import { clock } from '../../api/src/main';\n\nexport const j = clock;\n",
  ],
  [
    'the contract takes nothing from a package',
    NX_WALL,
    'libs/contract/src/k.ts',
    "import type { Observable } from 'rxjs';\n\nexport type K = Observable<1>;\n",
  ],
];

/** ESLint over the whole copy; Nx is asked first because its rule is silent until it knows the projects. */
async function complaints(copy) {
  const asked = await run(process.execPath, [NX, 'show', 'projects'], { cwd: copy, env: QUIET_NX, timeoutSeconds: 60 });
  assert.equal(asked.code, 0, asked.output);
  const eslint = ['node_modules/eslint/bin/eslint.js', '--format', 'json', 'apps', 'libs'];
  const { output } = await run(process.execPath, eslint, { cwd: copy, env: QUIET_NX, timeoutSeconds: 120 });
  const results = JSON.parse(output.split('\n').find((line) => line.startsWith('[{')));
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => [ruleId, filePath.slice(copy.length + 1)]),
  );
}

describe('the linter', () => {
  let found;
  let pretty;
  before(async () => {
    const offences = Object.fromEntries(OFFENCES.map(([, , file, text]) => [file, text]));
    const copy = plant({ ...SOUND, ...offences, 'libs/domain/src/ugly.ts': 'export const  ugly="x"\n' });
    const prettier = [join('node_modules', 'prettier/bin/prettier.cjs'), '--list-different', 'libs'];
    [found, { output: pretty }] = await Promise.all([
      complaints(copy),
      run(process.execPath, prettier, { cwd: copy, timeoutSeconds: 60 }),
    ]);
  });

  for (const [sentence, rule, file] of OFFENCES) {
    it(sentence, () => {
      const rules = found.filter(([, where]) => where === file).map(([name]) => name);
      assert.ok(rules.includes(rule), `${rule} said nothing of ${file}, but: ${rules.join(', ') || 'nothing'}`);
    });
  }

  it('sound files pass', () =>
    assert.deepEqual(
      found.filter(([, file]) => file in SOUND),
      [],
    ));

  it('only the badly formatted file is named by prettier', () =>
    assert.equal(pretty.trim(), 'libs/domain/src/ugly.ts'));
});
