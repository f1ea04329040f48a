/** Whatever the house writes into the audit trail has a name that a person reads there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { filesBelow } from './workspace/fingerprint.mjs';
import { ROOT } from './workspace/root.mjs';

const ACT = /\bact: '([a-z_]+(?:\.[a-z_]+)+)'/g;
const NAMED = /^\s*'([a-z_]+(?:\.[a-z_]+)+)':/gm;
const read = (name) => readFileSync(join(ROOT, name), 'utf8');

it('every act that is recorded has its name', () => {
  const sources = filesBelow(['apps/api/src']).filter((name) => name.endsWith('.ts') && !/spec\.ts$/.test(name));
  const recorded = new Set(sources.flatMap((name) => [...read(name).matchAll(ACT)].map(([, act]) => act)));
  const named = new Set([...read('apps/web/src/app/shared/act-name.ts').matchAll(NAMED)].map(([, act]) => act));
  assert.ok(recorded.size > 50, 'the pattern finds what is recorded');
  assert.deepEqual([...recorded].filter((act) => !named.has(act)).sort(), []);
});
