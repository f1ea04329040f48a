import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'mysql2/promise';

export const ROOT = resolve(__dirname, '../../../..');

/** The product as it is shipped, running on a database of its own. */
export interface House {
  readonly url: string;
  /** The one-time link for the first administrator, as printed. */
  readonly setupLink: string;
  /** Ends the process as an operator would, and starts it again on the same database and port, its clock so many days ahead. */
  restart(daysAhead?: number): Promise<void>;
  /** Ends the process in the middle of whatever it does, as a failing machine would; `restart` starts it again. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

interface Running {
  readonly process: ChildProcess;
  readonly said: () => string;
}

const START_MS = 30_000;

/**
 * Starts the built API and pages on an empty database, without demo data.
 * @param server address of a server to make the database on; the embedded engine without it
 */
export async function openHouse(server?: string): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'yanzhen-e2e-'));
  const port = await freePort();
  const database = server ? await makeDatabase(server) : null;
  const start = (daysAhead = 0) => startOn({ folder, port, daysAhead, databaseUrl: database?.url ?? '' });
  const url = `http://127.0.0.1:${port}`;
  let running = await start();
  const setupLink = /http:\S+\/setup\?token=\S+/.exec(running.said())?.[0];
  if (!setupLink) {
    await end(running.process);
    throw new Error(`No link for the first administrator was printed:\n${running.said()}`);
  }
  return {
    url,
    setupLink: setupLink.replace(/^http:\/\/[^/]+/, url),
    restart: async (daysAhead = 0) => {
      await end(running.process);
      running = await start(daysAhead);
    },
    kill: async () => {
      const ended = once(running.process, 'exit');
      running.process.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      await end(running.process);
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const LATER = pathToFileURL(join(__dirname, 'later.mjs')).href;

interface Start {
  readonly folder: string;
  readonly port: number;
  readonly daysAhead: number;
  readonly databaseUrl: string;
}

/** Seals nothing that outlives the journey. */
const HOUSE_KEY = randomUUID();

async function startOn({ folder, port, daysAhead, databaseUrl }: Start): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', ...(daysAhead ? ['--import', LATER] : []), 'dist/api/main.mjs'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(port),
        HOST: '127.0.0.1',
        DATABASE_FILE: join(folder, 'house.db'),
        DATABASE_URL: databaseUrl,
        FILES_DIR: join(folder, 'files'),
        ...(databaseUrl && { HOUSE_KEY }),
        YANZHEN_DEMO: '0',
        NODE_ENV: 'production',
        DAYS_AHEAD: String(daysAhead),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  for (let waited = 0; waited < START_MS; waited += 100) {
    if (child.exitCode !== null) throw new Error(`The product ended at start (${child.exitCode}):\n${said}`);
    if (await answers(`http://127.0.0.1:${port}/api/health/ready`)) return { process: child, said: () => said };
    await new Promise((later) => setTimeout(later, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The product was not ready within ${START_MS / 1000} s:\n${said}`);
}

async function makeDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `yz_e2e_${process.pid}_${Date.now()}`;
  const say = async (sql: string) => {
    const root = await createConnection({ uri: server });
    await root.query(sql);
    await root.end();
  };
  await say(`CREATE DATABASE ${name}`);
  return { url: new URL(`/${name}`, server).href, drop: () => say(`DROP DATABASE ${name}`) };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Not listening yet: asked again until the time is up.
    return false;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(hard);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
    });
  });
}
