/**
 * The API as ESM bundles in dist/api: `node tools/build-api.mjs`.
 * esbuild joins our own files, SWC turns each into JavaScript (esbuild writes no decorator metadata, which Nest needs).
 */
import { build, context } from 'esbuild';
import { transform } from '@swc/core';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './workspace/root.mjs';

/** Says from which sources dist/api was made; written by tools/workspace/builds.mjs. */
const STAMP = 'dist/api/.stamp';

const ENTRIES = [
  { in: 'apps/api/src/main.ts', out: 'main' },
  { in: 'apps/api/src/exchange/reading/read-worker.ts', out: 'read-worker' },
  { in: 'apps/api/src/cli.ts', out: 'cli' },
];

const decorators = {
  name: 'swc-decorators',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path.includes('/node_modules/')) return undefined;
      const { code } = await transform(await readFile(path, 'utf8'), {
        filename: path,
        swcrc: false,
        configFile: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const options = () => ({
  absWorkingDir: ROOT,
  entryPoints: ENTRIES.filter((entry) => existsSync(join(ROOT, entry.in))),
  outdir: 'dist/api',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { '@yanzhen/domain': join(ROOT, 'libs/domain/src'), '@yanzhen/contract': join(ROOT, 'libs/contract/src') },
  tsconfig: 'apps/api/tsconfig.json',
  sourcemap: true,
  keepNames: true,
  logLevel: 'warning',
  plugins: [decorators],
});

/** Files are replaced whole: somebody may be starting them, or building too, at this moment. */
export async function buildApi() {
  rmSync(join(ROOT, STAMP), { force: true });
  const { outputFiles } = await build({ ...options(), write: false });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
}

/** Builds, and again after each change of a source; `onBuilt` is called after every build without errors. */
export async function watchApi(onBuilt) {
  const tell = { name: 'tell', setup: (bundle) => bundle.onEnd(({ errors }) => errors.length || onBuilt()) };
  const watching = await context({ ...options(), plugins: [decorators, tell] });
  await watching.watch();
  return () => watching.dispose();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--watch')) await watchApi(() => console.log('api built'));
  else await buildApi().catch(() => process.exit(1)); // esbuild has printed every error with its place
}
