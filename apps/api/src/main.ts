import 'reflect-metadata';
import { AppModule } from './app.module';
import { ConfigError, readConfig } from './platform/config';
import { DatabaseInUse, holdAlone } from './platform/database/single-process';
import { createServer } from './platform/http/server';

async function main(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  if (config.database.engine === 'embedded') process.once('exit', holdAlone(config.database.file));
  const app = await createServer(AppModule.with(config), config, true);
  await app.listen(config.port, config.host);
  console.log(`\n  雁阵 Yanzhen  http://localhost:${config.port}\n`);
}

main().catch((error: unknown) => {
  const forPeople = error instanceof ConfigError || error instanceof DatabaseInUse;
  console.error(forPeople ? error.message : error);
  process.exit(1);
});
