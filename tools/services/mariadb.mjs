/**
 * A private throwaway MariaDB: own data directory, own free port, gone with this process.
 * It never reads the machine's configuration and never touches a server that is already running.
 */
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { atEnd, launch, run, stop } from '../workspace/processes.mjs';
import { installDebianPackages } from './debian.mjs';
import { findProgram } from './programs.mjs';

const READY_SECONDS = 60;
const MEMORY_FOLDER = '/dev/shm';
const MEMORY_NEEDED_BYTES = 4 * 1024 ** 3;

/** Hundreds of small databases are made and dropped; in memory that costs a third of what it costs on a disk. */
function folderForTests() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
    return bavail * bsize >= MEMORY_NEEDED_BYTES ? MEMORY_FOLDER : tmpdir();
  } catch {
    return tmpdir(); // a system without it
  }
}

async function findServer() {
  const find = () => ({ server: findProgram('mariadbd'), installer: findProgram('mariadb-install-db') });
  if (!find().server || !find().installer) await installDebianPackages(['mariadb-server']);
  const found = find();
  if (!found.server || !found.installer)
    throw new Error('mariadbd or mariadb-install-db is missing after installation');
  return found;
}

/** A port nobody listens on now; the server binds it a moment later. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The server greets as soon as it takes connections: the first byte says that it is ready. */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1000 });
    const answer = (ready) => {
      socket.destroy();
      resolve(ready);
    };
    socket.once('data', () => answer(true));
    for (const event of ['error', 'timeout', 'close']) socket.once(event, () => answer(false));
  });
}

async function waitUntilReady(server, port, errorLog) {
  const limit = performance.now() + READY_SECONDS * 1000;
  while (!(await greets(port))) {
    if (server.exitCode !== null || performance.now() > limit) {
      throw new Error(`The private MariaDB did not start:\n${readFileSync(errorLog, 'utf8').slice(-2000)}`);
    }
    await wait(50);
  }
}

/**
 * @param {{inMemory?: boolean, bufferPool?: string}} [wish] in memory where there is room: for tests. A bench measures a server on a disk.
 * @returns {Promise<{url: string, directory: string, stop: () => Promise<void>}>} root without a password, on the loopback only
 */
export async function startMariaDb({ inMemory = false, bufferPool = '64M' } = {}) {
  const { server: program, installer } = await findServer();
  const directory = mkdtempSync(join(inMemory ? folderForTests() : tmpdir(), 'yanzhen-mariadb-'));
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  const forget = atEnd(remove);
  const data = join(directory, 'data');
  const errorLog = join(directory, 'error.log');
  const own = ['--no-defaults', `--datadir=${data}`, ...(process.getuid() === 0 ? ['--user=root'] : [])];
  const setUp = await run(
    installer,
    [...own, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'],
    { timeoutSeconds: 120 },
  );
  if (setUp.code !== 0)
    throw new Error(`mariadb-install-db failed for ${userInfo().username}:\n${setUp.output.slice(-2000)}`);
  const port = await freePort();
  const server = launch(
    program,
    [
      ...own,
      `--socket=${join(directory, 'socket')}`,
      `--pid-file=${join(directory, 'pid')}`,
      `--log-error=${errorLog}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_ci',
      `--innodb-buffer-pool-size=${bufferPool}`,
      '--innodb-flush-log-at-trx-commit=2', // nobody needs these rows after a crash
      '--performance-schema=OFF',
      ...(inMemory ? ['--innodb-flush-method=nosync', '--innodb-doublewrite=0'] : []),
    ],
    { stdio: 'ignore' },
  );
  await waitUntilReady(server, port, errorLog);
  return {
    url: `mysql://root@127.0.0.1:${port}/`,
    directory,
    stop: async () => {
      await stop(server);
      remove();
      forget();
    },
  };
}
