import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createConnection } from 'mysql2/promise';
import { AppModule } from '../src/app.module';
import type { Config } from '../src/platform/config';
import { createServer } from '../src/platform/http/server';
import { type Client, type Person, signedIn } from './client';

/** A database of its own for one test file, on the engine that DB_ENGINE names. */
export interface TestDatabase {
  readonly config: Config['database'];
  drop(): Promise<void>;
}

export async function freshDatabase(): Promise<TestDatabase> {
  const engine = process.env['DB_ENGINE'] ?? 'embedded';
  if (engine === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'yanzhen-test-'));
    return {
      config: { engine: 'embedded', file: join(folder, 'test.db') },
      drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    };
  }
  const server = process.env['TEST_DATABASE_URL'];
  if (engine !== 'mariadb' || !server)
    throw new Error('DB_ENGINE=mariadb needs TEST_DATABASE_URL; npm test sets both.');
  const name = `yz_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const run = async (sql: string) => {
    const connection = await createConnection(server);
    await connection.query(sql);
    await connection.end();
  };
  await run(`CREATE DATABASE ${name}`);
  return { config: { engine: 'server', url: new URL(name, server).href }, drop: () => run(`DROP DATABASE ${name}`) };
}

export const testConfig = (database: Config['database'], over: Partial<Config> = {}): Config => ({
  port: 0,
  host: '127.0.0.1',
  database,
  demo: false,
  web: null,
  trustProxy: false,
  publicUrl: null,
  jobs: false,
  creditInbox: null,
  hotlineHosts: [],
  houseKey: { text: 'the key of a house that only tests live in' },
  files: { folder: join(tmpdir(), `yanzhen-test-files-${process.pid}`), scan: [] },
  ...over,
});

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  /** A person of that role, signed in. Every call makes a new one. */
  as(person: Person): Promise<Client>;
  close(): Promise<void>;
}

/** The whole house on a fresh database. Close it in `afterAll`. */
export async function makeApp(
  over: Partial<Config> = {},
  module: (config: Config) => DynamicModule = AppModule.with,
): Promise<TestApp> {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'yanzhen-test-files-'));
  const config = testConfig(database.config, { files: { folder, scan: [] }, ...over });
  const app = await createServer(module(config), config, false);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    config,
    as: (person) => signedIn(app, person),
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
