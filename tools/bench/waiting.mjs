/**
 * `npm run bench -- [waiting] [enterprises=20000]`: how long a person waits, on the embedded database. Machines differ, so each
 * operation is also told as a multiple of reading one enterprise by its key in the same run.
 */
import { Blob } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../workspace/root.mjs';
import { fill } from './fill.mjs';
import { serve } from './server.mjs';
import { register } from './workbook.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 20_000);
const IMPORTED = 5_000;
const REPEATS = 15;

execFileSync(process.execPath, ['tools/build-api.mjs'], { cwd: ROOT, stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'yanzhen-bench-'));
let server;
try {
  const file = join(folder, 'bench.db');
  await (await serve(file)).stop();
  const { token, first } = fill(file, ENTERPRISES);
  server = await serve(file);
  await measure(server, token, first);
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure({ url, peakMemory }, token, first) {
  const headers = {
    cookie: `yanzhen=${token}`,
    'x-csrf-token': createHash('sha256').update(`csrf ${token}`).digest('base64url'),
  };
  const call = async (path, init = {}) => {
    const answer = await fetch(url + path, { ...init, headers: { ...headers, ...init.headers } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.headers.get('content-type')?.includes('json') ? answer.json() : answer.arrayBuffer();
  };
  const operations = {
    'one enterprise by its key': `/api/enterprises/${first + 17}`,
    'first page of the list': '/api/enterprises',
    'list by revenue': '/api/enterprises?sort=-revenue',
    'search in names': `/api/enterprises?q=${encodeURIComponent('汝河')}`,
    'list of a unit and tier': '/api/enterprises?unit=411721&tier=specialised',
    scoreboard: '/api/goals/scoreboard',
    trend: '/api/goals/trend',
    'page of holders': '/api/holders?kind=innovative',
    'holders as a workbook': '/api/holders/export.xlsx?kind=innovative',
  };
  const told = [];
  for (const [name, path] of Object.entries(operations)) told.push([name, await median(() => call(path))]);
  const baseline = told[0][1];
  console.log(`\n${ENTERPRISES} enterprises, ${ENTERPRISES / 2} titles; median of ${REPEATS}`);
  for (const [name, ms] of told) {
    console.log(`${name.padEnd(30)}${ms.toFixed(1).padStart(9)} ms${(ms / baseline).toFixed(1).padStart(8)} ×`);
  }
  console.log(`memory so far ${peakMemory() ?? '?'} MB`);
  await importRegister(call);
  console.log(`memory with the import ${peakMemory() ?? '?'} MB`);
}

async function median(work) {
  const times = [];
  await work();
  for (let n = 0; n < REPEATS; n += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)];
}

async function importRegister(call) {
  const form = new globalThis.FormData();
  form.append('file', new Blob([await register(IMPORTED)]), 'register.xlsx');
  const timed = async (what, state, start) => {
    const from = performance.now();
    let job = await start();
    while (job.state !== state) {
      if (job.state === 'failed') throw new Error(`import failed: ${job.failure}`);
      await sleep(200);
      job = await call(`/api/imports/${job.id}`);
    }
    const seconds = (performance.now() - from) / 1000;
    console.log(
      `import: ${what.padEnd(22)}${seconds.toFixed(1).padStart(9)} s ${Math.round(IMPORTED / seconds)} rows/s`,
    );
    return job;
  };
  const act = ({ id, version }, what) =>
    call(`/api/imports/${id}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ version }),
    });
  const upload = { method: 'POST', body: form, headers: { 'idempotency-key': randomUUID() } };
  const read = await timed('reading', 'mapping', () => call('/api/imports', upload));
  const checked = await timed('dry run', 'checked', () => act(read, 'check'));
  await timed('writing', 'done', () => act(checked, 'run'));
}
