import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { runParts } from './part.mjs';

/** Parts that note when they start and end. */
function watched(log, name, more = {}) {
  const run = async () => {
    log.push(`${name} starts`);
    await wait(20);
    log.push(`${name} ends`);
    return { passed: 1, failed: 0, output: '' };
  };
  return { name, run, ...more };
}

async function outcomes(parts) {
  const seen = {};
  await runParts(parts, {}, ({ name }, { passed, failed }) => (seen[name] = { passed, failed }));
  return seen;
}

describe('the run of the parts', () => {
  it('goes on after a part that throws, which counts as failed', async () => {
    const broken = { name: 'broken', run: () => Promise.reject(new Error('no server')) };
    assert.deepEqual(await outcomes([broken, watched([], 'next')]), {
      broken: { passed: 0, failed: 1 },
      next: { passed: 1, failed: 0 },
    });
  });

  it('has two lanes', async () => {
    const log = [];
    await outcomes(['a', 'b', 'c'].map((name) => watched(log, name)));
    assert.deepEqual(log.slice(0, 2), ['a starts', 'b starts']);
    assert.ok(log.indexOf('c starts') > log.indexOf('a ends'));
  });

  it('ends when the last part wants to be alone', { timeout: 2_000 }, async () => {
    // As long as something else lives in the process (a database), a forgotten promise would wait for ever.
    const living = setInterval(() => undefined, 100);
    const seen = await outcomes([watched([], 'a'), watched([], 'journeys', { alone: true })]);
    clearInterval(living);
    assert.deepEqual(Object.keys(seen), ['a', 'journeys']);
  });

  it('leaves a part alone that wants to be', async () => {
    const log = [];
    await outcomes([watched(log, 'a'), watched(log, 'journeys', { alone: true }), watched(log, 'c')]);
    assert.deepEqual(
      log,
      ['a', 'journeys', 'c'].flatMap((name) => [`${name} starts`, `${name} ends`]),
    );
  });
});
