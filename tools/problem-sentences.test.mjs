/** Every refusal the API can give has a sentence of its own on the page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './workspace/root.mjs';

const PRODUCT = (file) => file.endsWith('.ts') && !/\.(spec|int-spec)\.ts$/.test(file);
const CODE = /(?:new DomainError\(|new ChangedSince\()\s*'([a-z_]+\.[a-z_]+)'/g;

function sources(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter(PRODUCT)
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
}

const codes = ['apps/api/src', 'libs/domain/src']
  .flatMap(sources)
  .flatMap((text) => [...text.matchAll(CODE)].map(([, code]) => code));

/** Codes put together from a room and a reason: where the reasons stand, and what goes before them. */
const COMPOSED = [
  ['libs/domain/src/registry/uscc.ts', /type UsccReason =([^;]+);/, /'([a-z_]+)'/g, 'registry.'],
  ['libs/domain/src/identity/password.ts', /type PasswordProblem =([^;]+);/, /'([a-z_]+)'/g, 'identity.password_'],
  ['libs/domain/src/registry/check-stated.ts', /type StatedProblem =([^;]+);/, /'([a-z_]+)'/g, 'registry.'],
  ['apps/api/src/exchange/reading/refusal.ts', /type RefusalReason =([^;]+);/, /'([a-z_]+)'/g, 'exchange.'],
  ['apps/api/src/files/refusal.ts', /type FileRefusal =([^;]+);/, /'([a-z_]+)'/g, 'files.'],
  ['apps/api/src/credit/record/record-columns.ts', /([^]+)/, /refused\('([a-z_]+)'/g, 'credit.'],
  ['libs/domain/src/exchange/mapping-rules.ts', /([^]+)/, /(?:fault|gap)\('([a-z_]+)'/g, 'exchange.'],
];

for (const [file, part, reason, before] of COMPOSED) {
  const found = [...part.exec(readFileSync(join(ROOT, file), 'utf8'))[1].matchAll(reason)];
  assert.ok(found.length > 3, `${file} tells its reasons otherwise now`);
  codes.push(...found.map(([, tail]) => before + tail));
}

const SENTENCES = sources('apps/web/src/app/shared/problem').join('\n');

test('codes are found at all', () => assert.ok(codes.length > 30));

/** Told by their status alone: plain HTTP refusals, and a route that nobody may use. */
const GENERAL = /^http\.|^identity\.route_shut$|\.changed_since$/;

test('every code has a sentence', () => {
  const dumb = [...new Set(codes)].filter((code) => !GENERAL.test(code) && !SENTENCES.includes(`'${code}'`));
  assert.deepEqual(dumb.sort(), []);
});
