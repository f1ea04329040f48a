/** `npm run dev`: the API restarts and the web reloads after each saved file; one Ctrl-C stops both. */
import { ensureInstalled } from './workspace/install.mjs';
import { NX, QUIET_NX, launch, stop } from './workspace/processes.mjs';

await ensureInstalled();
const { watchApi } = await import('./build-api.mjs');

const port = '3000'; // where apps/web/proxy.json sends /api
const env = { ...(process.env.DATABASE_URL ? {} : { YANZHEN_DEMO: '1' }), PORT: port };
let api;
let turn = Promise.resolve();

function restart() {
  turn = turn.then(async () => {
    if (api) await stop(api);
    api = launch(process.execPath, ['--enable-source-maps', 'dist/api/main.mjs'], {
      env,
      stdio: 'inherit',
    });
  });
}

await watchApi(restart);
launch(process.execPath, [NX, 'run', 'web:serve'], { env: QUIET_NX, stdio: 'inherit' });
console.log(`web http://127.0.0.1:4200  api http://127.0.0.1:${port}/api`);
