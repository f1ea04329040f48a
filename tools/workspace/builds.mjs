/** The two things that are built: dist/api and dist/web. Each only when its sources changed. */
import { join } from 'node:path';
import { madeFrom } from './fingerprint.mjs';
import { openOwnPages } from './language-workers.mjs';
import { during } from './progress.mjs';
import { NX, QUIET_NX, run } from './processes.mjs';
import { ROOT } from './root.mjs';

const SHARED = ['libs/domain', 'libs/contract', 'package-lock.json', 'tsconfig.base.json'];
const API = ['apps/api/src', 'apps/api/tsconfig.json', 'tools/build-api.mjs', ...SHARED];
const WEB = ['apps/web', 'tools/workspace/language-workers.mjs', ...SHARED];

/** @throws Error with what the builder said */
async function build(what, args) {
  await during(what, async () => {
    const done = await run(process.execPath, args, { env: QUIET_NX });
    if (done.code !== 0) throw new Error(`${what} failed:\n${done.output.slice(-6000)}`);
  });
}

export const ensureApiBuilt = () =>
  madeFrom(API, { output: 'dist/api/main.mjs', stamp: 'dist/api/.stamp' }, () =>
    build('building the API 构建服务端', ['tools/build-api.mjs']),
  );

export const ensureWebBuilt = () =>
  madeFrom(WEB, { output: 'dist/web/browser', stamp: 'dist/web/.stamp' }, async () => {
    await build('building the web 构建网页', [NX, 'run', 'web:build', '--output-style=static']);
    openOwnPages(join(ROOT, 'dist/web/browser'));
  });

export async function ensureBuilt() {
  await ensureApiBuilt();
  await ensureWebBuilt();
}
