import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../workspace/processes.mjs';
import { plant } from './planted.mjs';

const component = (template) => `import { Component, input } from '@angular/core';

@Component({ selector: 'app-unit', template: '{{ size().toFixed(1) }}' })
export class Unit {
  readonly size = input.required<number>();
}

@Component({ selector: 'app-root', imports: [Unit], template: \`${template}\` })
export class Root {
  readonly name: string = 'x';
}
`;

const TSC = ['node_modules/typescript/bin/tsc', '-p', 'libs/domain/tsconfig.json'];
const NGC = [
  'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js',
  '-p',
  'apps/web/tsconfig.app.json',
  '--noEmit',
];

/** sentence · compiler · file · what it says · what the compiler must answer ('' = nothing) */
const ROWS = [
  ['sound TypeScript passes', TSC, 'libs/domain/src/a.ts', 'export const a = (n: number) => n + 1;\n', ''],
  ['a parameter without a type is refused', TSC, 'libs/domain/src/a.ts', 'export const a = (n) => n;\n', 'TS7006'],
  [
    'what may be absent is not used as if present',
    TSC,
    'libs/domain/src/a.ts',
    'export const a = (n?: string) => n.length;\n',
    'TS18048',
  ],
  ['a sound template passes', NGC, 'apps/web/src/main.ts', component('<app-unit [size]="1" />'), ''],
  [
    'a template that passes a wrong type is refused',
    NGC,
    'apps/web/src/main.ts',
    component('<app-unit [size]="name" />'),
    'TS2322',
  ],
];

describe('the compilers', () => {
  for (const [sentence, compiler, file, text, answer] of ROWS) {
    it(sentence, async () => {
      const { code, output } = await run(process.execPath, compiler, {
        cwd: plant({ [file]: text }),
        timeoutSeconds: 90,
      });
      if (answer) assert.match(output, new RegExp(answer));
      else assert.equal(code, 0, output);
    });
  }
});
