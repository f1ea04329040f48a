const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

/** Workbooks are read in a worker thread, which needs built JavaScript: built once before the tests. */
module.exports = () => {
  const root = resolve(__dirname, '../../..');
  if (!existsSync(resolve(root, 'apps/api/src/exchange/reading/read-worker.ts'))) return;
  process.env.YANZHEN_READ_WORKER = resolve(root, 'dist/api/read-worker.mjs');
  execFileSync(process.execPath, ['tools/build-api.mjs'], { cwd: root, stdio: 'inherit' });
};
