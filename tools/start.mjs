/**
 * `npm start`: from a fresh clone to the running product. Installs and builds what is missing, then hands the terminal
 * to the API, which creates and migrates its database, serves the web and prints the address.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './workspace/builds.mjs';
import { ensureInstalled } from './workspace/install.mjs';
import { ROOT } from './workspace/root.mjs';

const OLDEST_NODE = [20, 19];

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  refuse(
    `需要 Node ${OLDEST_NODE.join('.')} 或更高版本，当前为 ${process.versions.node}。` +
      `\nNode ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. https://nodejs.org`,
  );
}

/** Asked before the long part, so that nobody waits for a build only to hear that the port is taken. */
function refuseTakenPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') {
        refuse(
          `端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm start` +
            `\nPort ${port} is in use; take another: PORT=${port + 1} npm start`,
        );
      }
      refuse(`端口 ${port} 不能使用 (port ${port} cannot be used): ${error.message}`);
    });
    probe.listen(port, process.env.HOST ?? '0.0.0.0', () => probe.close(resolve));
  });
}

/** Demo data is for the embedded database alone: a real server never gets invented people. */
function settings(port) {
  const demo = process.env.DATABASE_URL ? {} : { YANZHEN_DEMO: process.env.YANZHEN_DEMO ?? '1' };
  return { ...process.env, PORT: String(port), ...demo };
}

function serve(port) {
  const api = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'dist/api/main.mjs')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: settings(port),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal);
    // Ctrl-C reaches the API from the terminal itself; a second copy would cut its graceful stop short.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || api.kill(signal));
  }
  api.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

refuseOldNode();
const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  refuse(`PORT 不是端口号 (not a port number): ${process.env.PORT}`);
try {
  await refuseTakenPort(port);
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  refuse(error.message);
}
serve(port);
