import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { DEMO_PASSWORD, DEMO_PEOPLE, loadDemo } from './demo';
import { FirstAdministrator } from './identity';
import { type Config, ConfigError, readConfig } from './platform/config';
import { DatabaseInUse, holdAlone } from './platform/database/single-process';
import { createServer } from './platform/http/server';

async function main(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const release = config.database.engine === 'embedded' ? holdAlone(config.database.file) : () => {};
  process.once('exit', release);
  const app = await createServer(AppModule.with(config), config, true);
  // A signal ends the process without 'exit'.
  app.getHttpAdapter().getInstance().addHook('onClose', release);
  await app.init();
  const demo = config.demo && (await loadDemo(app, (sentence) => console.log(sentence)));
  await app.listen(config.port, config.host);
  await greet(app, config, demo);
}

/** One write, so that whoever waits for the address reads all of it. */
async function greet(app: NestFastifyApplication, config: Config, demo: boolean): Promise<void> {
  const address = config.publicUrl?.replace(/\/$/, '') ?? `http://localhost:${new URL(await app.getUrl()).port || 80}`;
  const offer = await app.get(FirstAdministrator).offer();
  const lines = [`\n  雁阵 Yanzhen  ${address}\n`];
  if (demo) lines.push(...demoSignIns());
  if (offer) lines.push(offer.token ? setupLink(`${address}/setup?token=${offer.token}`) : SETUP_LINK_ELSEWHERE);
  console.log(lines.join('\n'));
}

const demoSignIns = (): readonly string[] => [
  `  演示账号 demo sign-ins，初始密码 password: ${DEMO_PASSWORD}`,
  ...DEMO_PEOPLE.map(({ username, title }) => `    ${username.padEnd(12)}${title}`),
  '',
];

const setupLink = (link: string): string =>
  `  首位管理员：请在 24 小时内打开此链接（只能用一次）\n  First administrator, once, within 24 hours:\n    ${link}\n`;

const SETUP_LINK_ELSEWHERE =
  '  首位管理员的链接不到一分钟前已由另一次启动打印，请用那一个；找不到时请一分钟后重新启动，会得到新的链接。\n' +
  '  The link for the first administrator was printed less than a minute ago by another start: use that one,\n' +
  '  or start again in a minute for a new one.\n';

/** What went wrong in words for whoever started the process, null when only a programmer can tell. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof DatabaseInUse) return error.message;
  const { code, port, address } = (error ?? {}) as { code?: unknown; port?: unknown; address?: unknown };
  if (code === 'EADDRINUSE') {
    return `端口 ${String(port)} 已被占用，请换一个 PORT。\nPort ${String(port)} is in use; set PORT to another one.`;
  }
  if (code === 'ECONNREFUSED') {
    const where = `${String(address)}:${String(port)}`;
    return `数据库服务器 ${where} 连不上。\nThe database server at ${where} does not answer; see DATABASE_URL.`;
  }
  return null;
}

main().catch((error: unknown) => {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
});
