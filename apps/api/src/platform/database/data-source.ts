import Embedded from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config';
import { MIGRATIONS } from './migrations';
import { serialise } from './serialise';
import { SnakeCase } from './snake-case';

/** Same entities and migrations on either engine. An `undefined` in a `where` throws: it must never mean "any row". */
export function dataSourceOptions(database: Config['database']): DataSourceOptions {
  const shared = {
    migrations: MIGRATIONS,
    migrationsRun: true,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    namingStrategy: new SnakeCase(),
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  } as const;
  if (database.engine === 'embedded') {
    return { ...shared, type: 'better-sqlite3', database: database.file, driver: Embedded, enableWAL: true };
  }
  return {
    ...shared,
    type: 'mariadb',
    url: database.url,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: true,
    dateStrings: ['DATE'],
    extra: { connectionLimit: 10 },
  };
}

export async function connect(options: DataSourceOptions): Promise<DataSource> {
  const dataSource = new DataSource(options);
  return (options.type === 'better-sqlite3' ? serialise(dataSource) : dataSource).initialize();
}
