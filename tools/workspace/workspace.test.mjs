import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, describe, it } from 'node:test';
import { filesBelow } from './fingerprint.mjs';
import { isInstalled } from './install.mjs';
import { run } from './processes.mjs';

describe('whether packages are installed', () => {
  let root;
  const write = (file, packages) => writeFileSync(join(root, file), JSON.stringify({ packages }));
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/win': { version: '1.0.0', optional: true },
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'yanzhen-install-'));
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', lock);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('no, when an installation was interrupted', () => assert.equal(isInstalled(root), false));

  it('yes, when only packages of other platforms are absent', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    assert.equal(isInstalled(root), true);
  });

  it('no, when the lock has moved on', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    assert.equal(isInstalled(root), false);
  });

  it('sources are found, output and packages are not', () => {
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src/b.ts'), '');
    assert.deepEqual(filesBelow(['src', 'node_modules', 'package-lock.json'], root), ['package-lock.json', 'src/b.ts']);
  });
});

describe('a command that is run', () => {
  it('is stopped with everything it started when its time is up', async () => {
    const started = performance.now();
    const { code, timedOut } = await run('sh', ['-c', 'sleep 60 & sleep 60'], { timeoutSeconds: 0.2 });
    assert.equal(timedOut, true);
    assert.equal(code, 143);
    assert.ok(performance.now() - started < 5_000);
  });

  it('does not keep us waiting for what it forgot to stop', async () => {
    const { code, output, seconds } = await run('sh', ['-c', 'sleep 60 & echo 雁阵'], { timeoutSeconds: 30 });
    assert.deepEqual([code, output], [0, '雁阵\n']);
    assert.ok(seconds < 5);
  });

  it('that does not exist fails with its name', async () => {
    const { code, output } = await run('no-such-program', []);
    assert.equal(code, 127);
    assert.match(output, /no-such-program/);
  });
});
