import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freshDatabase, type TestDatabase } from './make-app';

const ROOT = resolve(__dirname, '../../..');
const GREETING = /雁阵 Yanzhen {2}http:\/\/localhost:(\d+)/;

jest.setTimeout(60_000);

/** The built API as people start it. */
class Process {
  output = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  constructor(entry: 'main' | 'cli', args: readonly string[], env: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, [join(ROOT, 'dist/api', `${entry}.mjs`), ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], WEB_DIST: '', HOST: '127.0.0.1', PORT: '0', ...env },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (bytes: Buffer) => (this.output += bytes.toString()));
    this.ended = once(this.child, 'close');
  }

  /** @returns the port. */
  async greeted(): Promise<number> {
    for (let waited = 0; waited < 30_000; waited += 50) {
      const port = GREETING.exec(this.output)?.[1];
      if (port) return Number(port);
      if (this.child.exitCode !== null) break;
      await new Promise((go) => setTimeout(go, 50));
    }
    throw new Error(`did not start: ${this.output}`);
  }

  async code(): Promise<number | null> {
    await this.ended;
    return this.child.exitCode;
  }

  /** @returns milliseconds until it was gone. */
  async stop(): Promise<number> {
    const before = performance.now();
    this.child.kill('SIGTERM');
    await this.ended;
    return performance.now() - before;
  }
}

describe('the process', () => {
  let database: TestDatabase;
  let folder: string;
  const started: Process[] = [];
  const environment = (): Record<string, string> =>
    database.config.engine === 'server'
      ? { DATABASE_URL: database.config.url }
      : { DATABASE_FILE: database.config.file };
  const start = (over = {}) => {
    const one = new Process('main', [], { ...environment(), ...over });
    started.push(one);
    return one;
  };
  const cli = async (...args: string[]) => {
    const one = new Process('cli', args, environment());
    return { code: await one.code(), output: one.output };
  };
  const isServer = () => database.config.engine === 'server';

  beforeEach(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(join(tmpdir(), 'yanzhen-process-'));
  });
  afterEach(async () => {
    for (const one of started.splice(0)) await one.stop();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it('starts on an empty database, offers the first administrator one link, and stops within seconds', async () => {
    const first = start();
    const port = await first.greeted();
    const second = isServer() ? start() : null;
    await second?.greeted();
    const links = `${first.output}${second?.output ?? ''}`.match(/\/setup\?token=[\w-]{43}/g) ?? [];
    expect(links).toHaveLength(1);
    expect((await fetch(`http://127.0.0.1:${port}/api/health/ready`)).status).toBe(200);
    expect(await first.stop()).toBeLessThan(5000);
  });

  it('says in a sentence that its port is taken', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const late = start({ PORT: String(port) });
    expect(await late.code()).toBe(1);
    expect(late.output).toContain(`Port ${port} is in use`);
    expect(late.output).not.toContain('at Server.');
    other.close();
  });

  it('shares a server database, and refuses to share an embedded file', async () => {
    const first = start();
    await first.greeted();
    const second = start();
    if (isServer()) {
      expect(await second.greeted()).toBeGreaterThan(0);
    } else {
      expect(await second.code()).toBe(1);
      expect(second.output).toContain('is already open in process');
      await first.stop();
      await start().greeted();
    }
  });

  it('is looked after from the command line', async () => {
    expect(await cli('migrate')).toMatchObject({ code: 0 });
    expect(await cli('audit-verify')).toMatchObject({ code: 0, output: 'The audit trail is intact: 0 rows.\n' });
    const file = join(folder, 'backup.jsonl.gz');
    expect(await cli('backup', file)).toMatchObject({ code: 0 });
    expect(await cli('restore', file)).toMatchObject({ code: 0 });
    expect(await cli('restore', join(folder, 'none'))).toMatchObject({ code: 1 });
    expect((await cli('explode')).output).toContain('usage:');
  });
});
