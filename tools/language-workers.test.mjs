import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOwnPages } from './workspace/language-workers.mjs';

const manifest = {
  navigationUrls: [
    { positive: true, regex: '^\\/.*$' },
    { positive: false, regex: '^\\/(?:.+\\/)?[^/]*\\.[^/]*$' },
    { positive: false, regex: '^\\/api\\/.*$' },
    { positive: false, regex: '^\\/en$' },
    { positive: false, regex: '^\\/en\\/.*$' },
  ],
};

/** As the worker decides it. */
const answers = ({ navigationUrls }, path) =>
  navigationUrls.some(({ positive, regex }) => positive && new RegExp(regex).test(path)) &&
  !navigationUrls.some(({ positive, regex }) => !positive && new RegExp(regex).test(path));

test('the worker of a language opens its own pages, and nothing else that was shut', () => {
  const own = withOwnPages(manifest, 'en');
  assert.equal(answers(own, '/en/liaison/mine'), true);
  assert.equal(answers(own, '/api/liaison/visits'), false);
  assert.equal(answers(own, '/en/favicon.ico'), false);
});

test('the Chinese worker leaves the pages of the others alone', () => {
  assert.equal(answers(manifest, '/liaison/mine'), true);
  assert.equal(answers(manifest, '/en/liaison/mine'), false);
});
