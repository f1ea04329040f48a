/** What a page's template must not do, because the framework drops it without a word. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './workspace/root.mjs';

const WEB = 'apps/web/src/app';

/** A translated `aria-…` with an interpolation is never written to the page; `[attr.aria-…]` with `$localize` is. */
const dropped = (template) =>
  [...template.matchAll(/i18n-(aria-[a-z]+)="[^"]*"\s+\1="[^"]*\{\{/g)].map(([found]) => found.replace(/\s+/g, ' '));

test('a lost label is seen', () => {
  assert.equal(dropped('<a i18n-aria-label="@@x"\n  aria-label="对 {{ name }} 的操作">').length, 1);
  assert.equal(dropped('<a i18n-aria-label="@@x" aria-label="操作">{{ name }}').length, 0);
});

test('no template loses a label', () => {
  const files = readdirSync(join(ROOT, WEB), { recursive: true }).filter((file) => /\.(html|ts)$/.test(file));
  const lost = files.flatMap((file) =>
    dropped(readFileSync(join(ROOT, WEB, file), 'utf8')).map((at) => `${file}: ${at}`),
  );
  assert.deepEqual(lost, []);
});
