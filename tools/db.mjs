/** `npm run db:migrate | db:backup | db:restore | audit:verify`: the command line of the API, built when needed. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureApiBuilt } from './workspace/builds.mjs';
import { ensureInstalled } from './workspace/install.mjs';
import { ROOT } from './workspace/root.mjs';

const COMMANDS = ['migrate', 'backup', 'restore', 'audit-verify'];
const [command, ...args] = process.argv.slice(2);
if (!COMMANDS.includes(command)) {
  console.error(`usage: node tools/db.mjs ${COMMANDS.join('|')} [arguments]`);
  process.exit(2);
}
try {
  await ensureInstalled();
  await ensureApiBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'dist/api/cli.mjs'), command, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
}).once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
