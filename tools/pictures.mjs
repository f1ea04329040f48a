/**
 * The pictures of the documents, taken from the built product on a demo database of its own:
 *   node tools/pictures.mjs [name…]     all of them, or those whose names begin so
 * Run it after a page has changed, and look at what came out.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './services/chromium.mjs';
import { ensureBuilt } from './workspace/builds.mjs';
import { atEnd, launch, stop } from './workspace/processes.mjs';
import { ROOT } from './workspace/root.mjs';

const PICTURES = join(ROOT, 'docs/pictures');
const PASSWORD = 'Yanzhen-2026'; // of the demo sign-ins, printed at the start
const LARGEST = 200_000;
const LONG = 60_000;
const DAY = '2025-12-31';
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning));

/** @returns {Promise<string>} the address, once the demo data are there */
function openDemo(folder) {
  const env = {
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    DATABASE_FILE: join(folder, 'demo.db'),
    YANZHEN_DEMO: '1',
    NODE_ENV: 'production',
  };
  const child = launch(process.execPath, ['dist/api/main.mjs'], { env });
  let said = '';
  const address = new Promise((found, failed) => {
    child.stdout.on('data', (bytes) => {
      said += bytes;
      const url = /Yanzhen\s+(http:\S+)/.exec(said)?.[1];
      if (url) found(url);
    });
    child.stderr.on('data', (bytes) => (said += bytes));
    child.once('close', () => failed(new Error(`The product ended at its start:\n${said}`)));
  });
  return address.then((url) => ({ url, close: () => stop(child) }));
}

/** A person of the demo house with a browser window of their own. */
async function person(browser, url, username, { dark = false, size = DESKTOP } = {}) {
  const context = await browser.newContext({
    ...size,
    baseURL: url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(LONG);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${username}: ${error}`));
  const headers = {};
  if (username) {
    const me = await context.request.post('/api/session', { data: { username, password: PASSWORD } });
    headers['x-csrf-token'] = (await me.json()).csrfToken;
  }
  return {
    page,
    close: () => context.close(),
    async ask(method, path, data) {
      const answer = await context.request.fetch(path, {
        method,
        data,
        headers: { ...headers, 'idempotency-key': randomUUID() },
      });
      if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
      return answer.json();
    },
    async open(path) {
      await page.goto(path, { waitUntil: 'networkidle' });
    },
    /** From the top of the page, or with `around` in its middle. */
    async picture(name, around) {
      if (!isWanted(name)) return;
      await page.waitForLoadState('networkidle');
      await page.mouse.move(0, 0);
      if (around) await around.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      else await page.evaluate('window.scrollTo(0, 0)');
      await page.waitForTimeout(400);
      const path = join(PICTURES, `${name}.png`);
      await page.screenshot({ path, animations: 'disabled' });
      const { size } = statSync(path);
      console.log(`${name.padEnd(20)} ${Math.round(size / 1000)} kB${size > LARGEST ? '  TOO LARGE' : ''}`);
    },
  };
}

async function entrance({ open, picture }) {
  await open('/sign-in');
  await picture('sign-in');
  await open('/self-check?tier=specialised');
  await picture('self-check');
}

/** Takes the titles of the demo back, so that their import can be shown from the beginning. */
async function importing({ page, ask, open, picture }) {
  const { items } = await ask('GET', '/api/imports');
  const titles = items.find(({ fileName }) => fileName === 'titles.xlsx');
  await ask('POST', `/api/imports/${titles.id}/undo`, { version: titles.version });
  while ((await ask('GET', `/api/imports/${titles.id}`)).state !== 'undone') await page.waitForTimeout(200);
  await open('/imports');
  await picture('imports');
  await page.locator('input[type=file]').setInputFiles(join(ROOT, 'tools/samples/titles.xlsx'));
  await page.getByRole('button', { name: '试运行' }).waitFor();
  await picture('import-mapping');
  await page.getByRole('button', { name: '试运行' }).click();
  await page.getByRole('heading', { name: '试运行结果' }).waitFor();
  await page.locator('button[data-action="create"]').click();
  await picture('import-check');
  await page.locator('button[data-action="review"]').click();
  await page.getByRole('button', { name: '不导入', exact: true }).first().waitFor();
  await picture('import-review');
  await page.getByRole('button', { name: '写入', exact: true }).click();
  await page.getByRole('heading', { name: '导入完成' }).waitFor();
  await picture('import-done');
}

async function register({ ask, open, picture }) {
  await open('/enterprises?unit=411721&tier=specialised&sort=-revenue');
  await picture('enterprises');
  const { items } = await ask('GET', '/api/enterprises?tier=giant');
  await open(`/enterprises/${items[0].id}`);
  await picture('enterprise');
  await open(`/enterprises/${items[0].id}/facts`);
  await picture('enterprise-facts');
  await open(`/enterprises/${items[0].id}/titles`);
  await picture('enterprise-titles');
  await open(`/holders?kind=specialised&asOf=${DAY}&unit=411721`);
  await picture('holders');
}

/** Somebody else is a moment faster. */
async function conflict({ page, ask, open, picture }) {
  const { items } = await ask('GET', '/api/enterprises?tier=leading');
  const [{ id }] = items;
  await open(`/enterprises/${id}/facts`);
  await page
    .getByRole('button', { name: /修改.*年/ })
    .first()
    .click();
  await page.getByRole('dialog').getByLabel('营业收入', { exact: true }).fill('12300');
  const [latest] = await ask('GET', `/api/enterprises/${id}/facts`);
  const meanwhile = { ...latest, source: '企业填报', employees: 268 };
  for (const key of ['id', 'year', 'suspect', 'updatedAt']) delete meanwhile[key];
  await ask('PUT', `/api/enterprises/${id}/facts/${latest.year}`, meanwhile);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('button', { name: '保存我填写的' }).waitFor();
  await picture('conflict');
}

/** An enterprise whose former name is another's present one. */
async function duplicates({ ask, open, picture }) {
  const { items } = await ask('GET', '/api/enterprises?tier=none&unit=411729&sort=-revenue');
  const [one, other] = items;
  const { name, unitCode, industryCode, address, establishedOn, state, remark, version } = await ask(
    'GET',
    `/api/enterprises/${one.id}`,
  );
  const basics = { name, unitCode, industryCode, address, establishedOn, state, remark, version };
  await ask('PATCH', `/api/enterprises/${one.id}`, { ...basics, formerNames: [other.name] });
  await open('/enterprises/duplicates');
  await picture('duplicates');
}

const board = (name) =>
  async function scoreboard({ open, picture }) {
    await open(`/goals?asOf=${DAY}`);
    await picture(name);
  };

async function onThePhone({ ask, open, picture }) {
  await board('scoreboard-phone')({ open, picture });
  const { items } = await ask('GET', '/api/enterprises?tier=giant');
  await open(`/enterprises/${items[0].id}`);
  await picture('enterprise-phone');
  await open('/reach?tier=specialised&short=1&verdict=undecided,not_eligible');
  await picture('reach-phone');
}

/** The page of the first enterprise that lacks one thing. */
async function nearestGap(ask) {
  const { items } = await ask('GET', '/api/reach?tier=specialised&short=1&verdict=not_eligible');
  return `/enterprises/${items[0].enterpriseId}/ladder?tier=specialised`;
}

async function rules({ page, ask, open, picture }) {
  await open('/reach?tier=specialised&short=2&verdict=undecided,not_eligible');
  await picture('reach');
  await open(await nearestGap(ask));
  await picture('gap');
  await open('/rulebooks');
  await picture('rulebooks');
  const books = await ask('GET', '/api/rulebooks');
  const idOf = (code) => books.find((book) => book.code === code).id;
  const now = idOf('specialised-2026');
  await open(`/rulebooks/${now}`);
  await picture('rulebook');
  await open(`/rulebooks/compare?left=${idOf('giant-2022')}&right=${idOf('giant-2026')}`);
  await picture('rulebook-compare');
  await open(`/what-if?book=${now}&against=${idOf('specialised-2022')}`);
  await picture('what-if');
  const draft = await ask('POST', `/api/rulebooks/${now}/draft`, {});
  await open(`/rulebooks/${draft.id}/edit`);
  const revenue = page.getByLabel(/^上年度营业收入不低于/);
  await revenue.fill('1200');
  await revenue.press('Tab');
  await page.getByText('条文里还写着').waitFor();
  await picture('rulebook-draft', revenue);
}

async function users({ open, picture }) {
  await open('/users');
  await picture('users');
}

async function audit({ page, open, picture }) {
  await open('/audit');
  await page.getByRole('button', { name: '校验审计链' }).click();
  await page.getByText('审计链完整').waitFor();
  await picture('audit');
}

/** Who walks through what, in which window. */
const WALKS = [
  ['', {}, [entrance]],
  ['bureau', {}, [importing, board('scoreboard'), register, conflict, duplicates, rules]],
  ['bureau', { dark: true }, [board('scoreboard-dark')]],
  ['bureau', { size: PHONE }, [onThePhone]],
  ['admin', {}, [users]],
  ['auditor', {}, [audit]],
];

const executablePath = await findChromium();
await ensureBuilt();
mkdirSync(PICTURES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'yanzhen-pictures-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const house = await openDemo(folder);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--lang=zh-CN',
  ],
  // Days in date fields are written as the browser's own language has them.
  env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN' },
});
let failed = 0;
for (const [username, window, scenes] of WALKS) {
  const visitor = await person(browser, house.url, username, window);
  for (const scene of scenes) {
    await scene(visitor).catch((error) => {
      // One page that changed must not keep the others from being seen.
      failed += 1;
      console.error(`${scene.name}: ${error.message}`);
    });
  }
  await visitor.close();
}
await browser.close();
await house.close();
process.exit(failed ? 1 : 0);
