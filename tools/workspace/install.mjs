/** Packages of the lock file, installed when they are not: built-ins of Node only, for there may be nothing else yet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { during } from './progress.mjs';
import { run } from './processes.mjs';
import { ROOT } from './root.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules is what the lock file says. npm writes its own record when an installation is complete, so an
 * interrupted one has none. Packages for other platforms are optional and may be absent.
 */
export function isInstalled(root = ROOT) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => !path || optional || installed[path]?.version === version,
  );
}

/** npm as a script of this Node when npm started us (also right on Windows), else whatever `npm` is on PATH. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}

/** @throws Error with what npm said */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const [command, ...prefix] = npm();
  await during('installing packages 安装依赖', async () => {
    const done = await run(command, [...prefix, 'ci', '--no-audit', '--no-fund'], { timeoutSeconds: 900 });
    if (done.code !== 0) throw new Error(`npm ci failed (${done.code}):\n${done.output.slice(-3000)}`);
  });
}
