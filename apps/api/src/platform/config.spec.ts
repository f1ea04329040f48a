import { ConfigError, readConfig } from './config';

const mistakesOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env, '/house');
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
};

describe('what a process is started with', () => {
  it('needs nothing', () =>
    expect(readConfig({}, '/house')).toMatchObject({
      port: 3000,
      database: { engine: 'embedded', file: '/house/data/yanzhen.db' },
      trustProxy: false,
      files: { folder: '/house/data/files', scan: [] },
      creditInbox: null,
      hotlineHosts: [],
    }));

  it.each<[string, Record<string, string>, RegExp]>([
    ['a port that is none', { PORT: 'http' }, /^PORT=http /],
    ['another kind of database', { DATABASE_URL: 'postgres://x/y' }, /^DATABASE_URL must /],
    ['a server without a database', { DATABASE_URL: 'mysql://root@db:3306' }, /names no database/],
    ['demo data on a server', { DATABASE_URL: 'mysql://root@db/yz', YANZHEN_DEMO: '1' }, /^YANZHEN_DEMO=1 is refused/],
    ['an address nobody can open', { PUBLIC_URL: 'yanzhen' }, /^PUBLIC_URL=yanzhen /],
    ['a credit folder of nobody', { CREDIT_INBOX: '/srv/credit' }, /^CREDIT_INBOX .+ together/],
    ['attachments among the pages', { FILES_DIR: 'dist/web/browser/files' }, /^FILES_DIR=.+ lies among the web pages/],
    ['a key that is too short', { HOUSE_KEY: 'secret' }, /^HOUSE_KEY is too short/],
    ['a host of the hotline that is an address', { HOTLINE_HOSTS: 'https://a.b/c' }, /^HOTLINE_HOSTS=/],
    ['hosts that are everybody', { HOTLINE_HOSTS: 'a.lan, 10.0.0.0/0' }, /^HOTLINE_HOSTS=/],
    ['neither yes nor no', { YANZHEN_JOBS: 'maybe' }, /^YANZHEN_JOBS=maybe /],
    ['everybody as a proxy', { TRUST_PROXY: 'true' }, /^TRUST_PROXY=true /],
    ['the whole world as a proxy', { TRUST_PROXY: '0.0.0.0/0' }, /^TRUST_PROXY=/],
  ])('is refused with %s', (_, env, sentence) => {
    const mistakes = mistakesOf(env);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(sentence);
  });

  it('tells every mistake at once', () => expect(mistakesOf({ PORT: '-1', YANZHEN_JOBS: '2' })).toHaveLength(2));

  it('keeps attachments beside the embedded file, or where it is told', () => {
    const files = (env: Record<string, string>) => readConfig(env, '/house').files;
    expect(files({ DATABASE_FILE: '/srv/yz/a.db' }).folder).toBe('/srv/yz/files');
    expect(files({ DATABASE_URL: 'mysql://root@db/yz' }).folder).toBe('/house/data/files');
    expect(files({ FILES_DIR: '/srv/files', FILES_SCAN_COMMAND: 'clamdscan  --no-summary' })).toEqual({
      folder: '/srv/files',
      scan: ['clamdscan', '--no-summary'],
    });
  });

  it('names hosts of hotlines', () =>
    expect(readConfig({ HOTLINE_HOSTS: 'Feedback.lan, 10.20.0.0/16,' }, '/house').hotlineHosts).toEqual([
      'feedback.lan',
      '10.20.0.0/16',
    ]));

  it.each(['10.0.0.7', 'loopback, 10.0.0.0/8', 'uniquelocal', 'fd00::/8'])('trusts %s', (trustProxy) =>
    expect(readConfig({ TRUST_PROXY: trustProxy }, '/house')).toMatchObject({ trustProxy }),
  );
});
