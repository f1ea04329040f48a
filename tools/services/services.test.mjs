import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startMariaDb } from './mariadb.mjs';

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true) ?? socket.destroy());
    socket.once('error', () => resolve(false));
  });

const portOf = (url) => Number(new URL(url).port);

/** A process that starts a server, says where, and then waits or comes to grief. */
async function hostOfServer(fate) {
  const script = `const { startMariaDb } = await import(${JSON.stringify(fileURLToPath(new URL('mariadb.mjs', import.meta.url)))});
    const { url, directory } = await startMariaDb();
    console.log(JSON.stringify({ url, directory }));
    ${fate}`;
  const host = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(host.stdout, 'data');
  return { host, ...JSON.parse(String(line)) };
}

async function assertGone(port, directory) {
  assert.equal(await answers(port), false, 'the server still answers');
  assert.equal(existsSync(directory), false, `${directory} is still there`);
}

describe('the private MariaDB', () => {
  it('answers on its own port and is gone after stop', async () => {
    const server = await startMariaDb();
    assert.equal(await answers(portOf(server.url)), true);
    await server.stop();
    await assertGone(portOf(server.url), server.directory);
  });

  for (const signal of ['SIGINT', 'SIGTERM']) {
    it(`is gone when its host gets ${signal}`, async () => {
      const { host, url, directory } = await hostOfServer('setInterval(() => undefined, 1000);');
      assert.equal(await answers(portOf(url)), true);
      host.kill(signal);
      await once(host, 'exit');
      await assertGone(portOf(url), directory);
    });
  }

  it('is gone when its host fails', async () => {
    const { host, url, directory } = await hostOfServer("setTimeout(() => { throw new Error('grief'); }, 200);");
    await once(host, 'exit');
    await assertGone(portOf(url), directory);
  });
});
