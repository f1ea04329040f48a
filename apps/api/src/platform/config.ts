import { isIP } from 'node:net';
import { dirname, relative, resolve, sep } from 'node:path';

/** What a process is started with. Read once; see docs/operations.md. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly database:
    { readonly engine: 'embedded'; readonly file: string } | { readonly engine: 'server'; readonly url: string };
  /** Load invented enterprises and sign-ins when, and only when, the embedded database is new. */
  readonly demo: boolean;
  /** Where attachments lie, and the words of a command that looks at each before it is taken (none: nobody looks). */
  readonly files: { readonly folder: string; readonly scan: readonly string[] };
  /** A folder into which others put credit lists, and in whose name they come in; null: nobody does. */
  readonly creditInbox: { readonly folder: string; readonly user: string } | null;
  /** Names, addresses and networks inside that messages to hotlines may go to. */
  readonly hotlineHosts: readonly string[];
  /** Seals secrets that are kept (house-key.ts); null: a server database without HOUSE_KEY keeps none. */
  readonly houseKey: { readonly text: string } | { readonly file: string } | null;
  /** Folder of the built web pages; null serves the API alone. */
  readonly web: string | null;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: string | false;
  /** The address people type; decides `Secure` cookies and HSTS. */
  readonly publicUrl: string | null;
  /** Scheduled work runs in this process. */
  readonly jobs: boolean;
}

/** Every mistake of the environment, one sentence each. */
export class ConfigError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

type Env = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError naming every variable that cannot be used, its value, and what is expected. */
export function readConfig(env: Env, root: string): Config {
  const mistakes: string[] = [];
  const port = portOf(env['PORT'], mistakes);
  const url = env['DATABASE_URL'] ? serverUrl(env['DATABASE_URL'], mistakes) : null;
  const publicUrl = env['PUBLIC_URL'] ? httpUrl(env['PUBLIC_URL'], mistakes) : null;
  const trustProxy = env['TRUST_PROXY'] ? proxies(env['TRUST_PROXY'], mistakes) : false;
  const jobs = flag('YANZHEN_JOBS', env, true, mistakes);
  const demo = flag('YANZHEN_DEMO', env, false, mistakes);
  if (url && demo)
    mistakes.push('YANZHEN_DEMO=1 is refused with DATABASE_URL: demo data never goes into a server database.');
  const database: Config['database'] = url
    ? { engine: 'server', url }
    : { engine: 'embedded', file: resolve(root, env['DATABASE_FILE'] ?? 'data/yanzhen.db') };
  const beside = database.engine === 'embedded' ? dirname(database.file) : resolve(root, 'data');
  const folder = resolve(root, env['FILES_DIR'] || resolve(beside, 'files'));
  const web = env['WEB_DIST'] === '' ? null : resolve(root, env['WEB_DIST'] ?? 'dist/web/browser');
  if (web && isWithin(folder, web))
    mistakes.push(`FILES_DIR=${folder} lies among the web pages, where anybody could fetch from it.`);
  const creditInbox = inboxOf(env, root, web, mistakes);
  const hotlineHosts = hostsOf(env['HOTLINE_HOSTS'] ?? '', mistakes);
  const houseKey = houseKeyOf(env['HOUSE_KEY'] ?? '', database, mistakes);
  if (mistakes.length) throw new ConfigError(mistakes);
  return {
    port,
    host: env['HOST'] ?? '0.0.0.0',
    database,
    demo,
    files: { folder, scan: (env['FILES_SCAN_COMMAND'] ?? '').split(/\s+/).filter(Boolean) },
    creditInbox,
    hotlineHosts,
    houseKey,
    web,
    trustProxy,
    publicUrl,
    jobs,
  };
}

function inboxOf(env: Env, root: string, web: string | null, mistakes: string[]): Config['creditInbox'] {
  const [path, user] = [env['CREDIT_INBOX'] ?? '', env['CREDIT_INBOX_USER'] ?? ''];
  if (path === '' && user === '') return null;
  if (path === '' || user === '')
    mistakes.push('CREDIT_INBOX (a folder) and CREDIT_INBOX_USER (a user name) are set together or not at all.');
  const folder = resolve(root, path);
  if (web && isWithin(folder, web))
    mistakes.push(`CREDIT_INBOX=${folder} lies among the web pages, where anybody could fetch from it.`);
  return { folder, user };
}

function hostsOf(text: string, mistakes: string[]): string[] {
  const hosts = text
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (
    !hosts.every(
      (host) =>
        isNetwork(host) || /^(?!-)[a-z0-9-]*[a-z-][a-z0-9-]*$|^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host),
    )
  )
    mistakes.push(
      `HOTLINE_HOSTS=${text} must be names (feedback.12345.lan), addresses or networks (10.20.0.0/16), with commas.`,
    );
  return hosts;
}

function houseKeyOf(text: string, database: Config['database'], mistakes: string[]): Config['houseKey'] {
  if (text !== '' && text.length < 32)
    mistakes.push('HOUSE_KEY is too short: 32 characters at least, for example of `openssl rand -base64 32`.');
  if (text !== '') return { text };
  return database.engine === 'embedded' ? { file: resolve(dirname(database.file), 'house.key') } : null;
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

function portOf(text: string | undefined, mistakes: string[]): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    mistakes.push(`PORT=${text} is not a port number between 0 and 65535.`);
  return port;
}

function serverUrl(text: string, mistakes: string[]): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (!['mysql:', 'mariadb:'].includes(protocol)) {
    mistakes.push('DATABASE_URL must look like mysql://user:password@host:3306/database.');
  } else if (new URL(text).pathname.length < 2) {
    mistakes.push('DATABASE_URL names no database: mysql://user:password@host:3306/database.');
  }
  return text;
}

function httpUrl(text: string, mistakes: string[]): string {
  if (!URL.canParse(text) || !['http:', 'https:'].includes(new URL(text).protocol)) {
    mistakes.push(`PUBLIC_URL=${text} is not an http or https address.`);
  }
  return text;
}

/** `true` would let anybody say where they come from, and with it how often they may try. */
function proxies(text: string, mistakes: string[]): string {
  if (!text.split(',').every((part) => isProxy(part.trim())))
    mistakes.push(`TRUST_PROXY=${text} must be addresses of proxies (10.0.0.1, 10.0.0.0/8) or loopback, uniquelocal.`);
  return text;
}

function isProxy(part: string): boolean {
  return isNetwork(part) || ['loopback', 'linklocal', 'uniquelocal'].includes(part);
}

function isNetwork(part: string): boolean {
  const [address = '', bits] = part.split('/', 2);
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits === undefined) return most > 0;
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most;
}

function flag(name: string, env: Env, otherwise: boolean, mistakes: string[]): boolean {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  if (!['0', '1'].includes(text)) mistakes.push(`${name}=${text} must be 0 or 1.`);
  return text === '1';
}
