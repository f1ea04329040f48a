import { createReadStream, createWriteStream, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';
import { isServer } from './schema';

/**
 * A backup is gzipped JSON lines: a heading, then `[table, row]` in the order of ids. Rows are written as either engine
 * takes them back (instants as text in UTC, files as base64), so a backup also moves a house from one engine to the other.
 */
const FORMAT = 'yanzhen-backup-1';
const PAGE = 200;
const BATCH = 50;
/** Written by the migrations themselves. */
const NOT_OURS = ['migrations'];
/** When somebody has an account, the database is in use. */
const IN_USE = 'user';

type Row = Record<string, unknown>;
interface Heading {
  readonly format: string;
  readonly migrations: string[];
}

/** Told to the person at the command line. */
export class BackupRefused extends Error {}

/** @returns the number of rows. All of them are read at one point in time. */
export async function backup(dataSource: DataSource, file: string): Promise<number> {
  let rows = 0;
  // The server's default level, REPEATABLE READ, is one snapshot; the embedded engine has one connection anyway.
  await dataSource.transaction(async (db) => {
    async function* lines() {
      yield line({ format: FORMAT, migrations: await migrationsOf(db) } satisfies Heading);
      for (const table of await tablesOf(db)) {
        for await (const row of rowsOf(db, table)) {
          rows += 1;
          yield line([table, row]);
        }
      }
    }
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(`${file}.part`, { mode: 0o600 }));
  });
  renameSync(`${file}.part`, file);
  return rows;
}

/**
 * Into a database that nobody uses yet; what migrations put there is replaced. All or nothing.
 * @throws BackupRefused
 */
export async function restore(dataSource: DataSource, file: string): Promise<number> {
  return dataSource.transaction(async (db) => {
    const server = isServer(dataSource.createQueryRunner());
    const [{ users }] = await db.query<[{ users: number }]>(`SELECT COUNT(*) AS users FROM ${quoted(db, IN_USE)}`);
    if (Number(users) > 0) throw new BackupRefused('This database is in use: restore only into an empty one.');
    await db.query(server ? 'SET FOREIGN_KEY_CHECKS = 0' : 'PRAGMA defer_foreign_keys = ON');
    const tables = await tablesOf(db);
    for (const table of tables) await db.query(`DELETE FROM ${quoted(db, table)}`);
    const rows = await readInto(db, file, tables);
    if (server) await db.query('SET FOREIGN_KEY_CHECKS = 1');
    return rows;
  });
}

async function readInto(db: EntityManager, file: string, tables: readonly string[]): Promise<number> {
  let heading: Heading | null = null;
  let batch: { table: string; rows: Row[] } = { table: '', rows: [] };
  let count = 0;
  for await (const text of linesOf(file)) {
    if (!heading) {
      heading = JSON.parse(text) as Heading;
      mustFit(heading, await migrationsOf(db));
      continue;
    }
    const [table, row] = JSON.parse(text) as [string, Row];
    if (!tables.includes(table)) throw new BackupRefused(`The backup holds a table that is unknown here: ${table}.`);
    if (table !== batch.table || batch.rows.length === BATCH) {
      await insert(db, batch.table, batch.rows);
      batch = { table, rows: [] };
    }
    batch.rows.push(row);
    count += 1;
  }
  await insert(db, batch.table, batch.rows);
  return count;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = createGunzip().setEncoding('utf8');
  bytes.once('error', (error) => text.destroy(error));
  let rest = '';
  try {
    for await (const chunk of bytes.pipe(text)) {
      const parts = (rest + String(chunk)).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } catch (error) {
    // No such file, not a gzip file, cut off: all the same to whoever typed its name.
    throw new BackupRefused(`${file} cannot be read as a backup: ${(error as Error).message}.`);
  }
  if (rest) throw new BackupRefused(`${file} is cut off.`);
}

function mustFit({ format, migrations }: Heading, here: readonly string[]): void {
  if (format !== FORMAT) throw new BackupRefused('This file is not a backup of Yanzhen.');
  if (migrations.join() !== here.join())
    throw new BackupRefused(
      'The backup was made by another version of Yanzhen: restore it with that version, then migrate.',
    );
}

async function insert(db: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const places = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
  await db.query(
    `INSERT INTO ${quoted(db, table)} (${columns.map((column) => quoted(db, column)).join(', ')}) VALUES ${places}`,
    rows.flatMap((row) => columns.map((column) => asStored(row[column]))),
  );
}

async function* rowsOf(db: EntityManager, table: string): AsyncGenerator<Row> {
  const sql = `SELECT * FROM ${quoted(db, table)} WHERE id > ? ORDER BY id LIMIT ${PAGE}`;
  for (let last: unknown = 0; ;) {
    const page = await db.query<Row[]>(sql, [last]);
    for (const row of page) yield asWritten(row);
    if (page.length < PAGE) return;
    last = page.at(-1)?.['id'];
  }
}

const asWritten = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (value instanceof Date) return [column, value.toISOString().replace('T', ' ').replace('Z', '')];
      if (value instanceof Uint8Array || value instanceof ArrayBuffer)
        return [column, { base64: Buffer.from(value as Uint8Array).toString('base64') }];
      return [column, value];
    }),
  );

const asStored = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Buffer.from((value as { base64: string }).base64, 'base64') : value;

async function tablesOf(db: EntityManager): Promise<string[]> {
  const server = isServer(db.connection.createQueryRunner());
  const found = await db.query<{ name: string }[]>(
    server
      ? 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()'
      : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  return found
    .map(({ name }) => name)
    .filter((name) => !NOT_OURS.includes(name))
    .sort();
}

const migrationsOf = async (db: EntityManager): Promise<string[]> =>
  (await db.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY name')).map(({ name }) => name);

const quoted = (db: EntityManager, name: string): string => db.connection.driver.escape(name);

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
