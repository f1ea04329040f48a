/** The built API on a database of its own. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../workspace/root.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts it on a file, or on the server database that a `mysql://` address names, and waits until it answers. */
export async function serve(database) {
  const port = await freePort();
  const env = { ...process.env };
  delete env.DATABASE_URL;
  const store = database.includes('://') ? { DATABASE_URL: database } : { DATABASE_FILE: database };
  const api = spawn(
    process.execPath,
    [
      ...(process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : []),
      join(ROOT, 'dist/api/main.mjs'),
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      // Seals nothing that outlives the measurement.
      env: {
        HOUSE_KEY: randomUUID(),
        ...env,
        PORT: String(port),
        HOST: '127.0.0.1',
        ...store,
        YANZHEN_DEMO: '0',
        WEB_DIST: '',
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise((resolve) => api.once('exit', resolve));
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (api.exitCode !== null || tries > 300) throw new Error('the API did not start');
    await sleep(100);
  }
  return {
    url,
    stop: async () => {
      api.kill('SIGTERM');
      await ended;
    },
    /** Most memory that the process had so far, MB; null where the system does not tell. */
    peakMemory: () => {
      if (process.platform !== 'linux') return null;
      const [, kb] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${api.pid}/status`, 'utf8')) ?? [];
      return Math.round(Number(kb) / 1024);
    },
  };
}

const answers = (url) =>
  fetch(`${url}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
