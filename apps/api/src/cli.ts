import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { AuditModule, AuditVerifier } from './audit';
import { Credit } from './credit';
import { type Config, ConfigError, readConfig } from './platform/config';
import { ConfigModule } from './platform/config.module';
import { backup, BackupRefused, restore } from './platform/database/backup';
import { connect, dataSourceOptions } from './platform/database/data-source';
import { DatabaseModule } from './platform/database/database.module';
import { DatabaseInUse, holdAlone } from './platform/database/single-process';

type Command = (config: Config, file: string | undefined) => Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: async (config) => {
    const dataSource = await connect(dataSourceOptions(config.database));
    await dataSource.destroy();
    return 'The schema is up to date.';
  },
  backup: async (config, file) => {
    const dataSource = await connect(dataSourceOptions(config.database));
    const rows = await backup(dataSource, named(file));
    await dataSource.destroy();
    return `${rows} rows written to ${file}.`;
  },
  restore: async (config, file) => {
    const dataSource = await connect(dataSourceOptions(config.database));
    const rows = await restore(dataSource, named(file));
    await dataSource.destroy();
    return `${rows} rows restored from ${file}.`;
  },
  'audit-verify': async (config) => {
    const house = { module: class {}, imports: [ConfigModule.of(config), DatabaseModule, AuditModule] };
    const app = await NestFactory.createApplicationContext(house, { logger: ['error'], abortOnError: false });
    const { intact, rows, broken } = await app.get(AuditVerifier).verify();
    await app.close();
    if (intact) return `The audit trail is intact: ${rows} rows.`;
    throw new ForPeople(`The audit trail is broken: ${JSON.stringify(broken)}.`);
  },
  'credit-rebuild': async (config) => {
    const house = AppModule.with({ ...config, jobs: false });
    const app = await NestFactory.createApplicationContext(house, { logger: ['error'], abortOnError: false });
    const from = performance.now();
    await app.get(Credit).rebuildAll();
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    await app.close();
    return `Standing through time was derived anew in ${seconds} s.`;
  },
};

class ForPeople extends Error {}

function named(file: string | undefined): string {
  if (!file) throw new ForPeople('Name the file.');
  return file;
}

async function main(): Promise<void> {
  const [name = '', file] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) throw new ForPeople(`usage: cli ${Object.keys(COMMANDS).join(' | ')} [file]`);
  const config = readConfig({ ...process.env, YANZHEN_DEMO: '0' }, process.cwd());
  if (config.database.engine === 'embedded') process.once('exit', holdAlone(config.database.file));
  console.log(await command(config, file));
}

main().catch((error: unknown) => {
  const forPeople = [ForPeople, ConfigError, DatabaseInUse, BackupRefused].some((kind) => error instanceof kind);
  console.error(forPeople ? (error as Error).message : error);
  process.exit(1);
});
