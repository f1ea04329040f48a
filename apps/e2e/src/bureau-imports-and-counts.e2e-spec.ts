import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { replacePassword, signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';
import { rowsOf, samplePath } from './support/workbook';

interface Holders {
  total: number;
  byUnit: Record<string, number>;
}
interface Truth {
  register: {
    expected: { rejectedRows: number; enterprises: number; duplicateRowsMerged: number; rowsForReview: number };
  };
  titles: { expected: Record<string, { strict: { holders: Record<string, Holders> } }> };
}

const truth = JSON.parse(readFileSync(samplePath('truth.json'), 'utf8')) as Truth;
const KINDS = { innovative: '创新型', specialised: '专精特新', giant: '小巨人', leading: '龙头企业培育库' };
const LONG = 90_000;
const PAGES = [
  '/goals?asOf=2025-12-31',
  '/enterprises',
  '/enterprises?tier=leading&unit=411702',
  '/enterprises/1',
  '/enterprises/1/facts',
  '/enterprises/1/titles',
  '/enterprises/1/evidence',
  '/enterprises/1/contacts',
  '/enterprises/1/timeline',
  '/enterprises/1/edit',
  '/enterprises/new',
  '/enterprises/duplicates',
  '/holders?kind=specialised&asOf=2025-12-31',
  '/imports',
  '/imports/1',
  '/imports/3',
  '/account',
  '/en/goals',
];

describe.each(Object.keys(WIDTHS) as Width[])('the bureau imports its workbooks and sees the counts (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse();
    visitor = await visit(house.url, width);
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor?.close();
    await house?.stop();
  });
  afterEach(async () => {
    expect(visitor.complaints).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  const count = (action: string) => page.locator(`button[data-action="${action}"] strong`).innerText();

  /** Uploads a workbook and leaves it at its mapping. */
  async function upload(name: string): Promise<void> {
    await page.goto('/imports');
    await page.locator('input[type=file]').setInputFiles(samplePath(name));
    await page.getByRole('button', { name: '试运行' }).waitFor({ timeout: LONG });
  }

  async function tryAndWrite(): Promise<void> {
    await page.getByRole('button', { name: '试运行' }).click();
    await page.getByRole('heading', { name: '试运行结果' }).waitFor({ timeout: LONG });
  }

  async function write(): Promise<void> {
    await page.getByRole('button', { name: '写入', exact: true }).click();
    await page.getByRole('heading', { name: '导入完成' }).waitFor({ timeout: LONG });
  }

  it('begins on an empty system: first administrator, then an account for the bureau', async () => {
    await page.goto(house.setupLink);
    await page.getByLabel('姓名').fill(ADMIN.name);
    await page.getByLabel('用户名').fill(ADMIN.username);
    await page.getByLabel('密码', { exact: true }).fill(ADMIN.password);
    await page.getByRole('button', { name: '设立并去登录' }).click();
    await page.waitForURL(/sign-in/);
    await signIn(page, ADMIN.username, ADMIN.password);

    await page.getByRole('button', { name: '新增用户' }).click();
    await page.getByRole('dialog').getByLabel('用户名').fill('gongxin');
    await page.getByRole('dialog').getByLabel('姓名').fill('高工信');
    await page.getByRole('dialog').getByLabel('角色').click();
    await page.getByRole('option', { name: '市工信局', exact: true }).click();
    await page.getByRole('button', { name: '建立账号' }).click();
    const temporary = (await page.locator('dd.password').innerText()).trim().split(/\s/)[0];
    await page.getByRole('button', { name: '已记下，关闭' }).click();
    await signOut(page);

    await signIn(page, 'gongxin', temporary);
    await replacePassword(page, temporary, OWN_PASSWORD);
    await page.getByRole('heading', { name: '目标看板' }).waitFor();
    await page.getByText('这一天没有有效的称号').waitFor();
  });

  it('imports the register, with a mapping corrected by hand', async () => {
    const { enterprises, rejectedRows, duplicateRowsMerged, rowsForReview } = truth.register.expected;
    await page.getByRole('link', { name: '去导入' }).click();
    await upload('enterprises.xlsx');
    await page.getByRole('combobox', { name: /详细地址/ }).selectOption({ label: '备注' });
    await page.getByRole('combobox', { name: /详细地址/ }).selectOption({ label: '不导入' });
    await tryAndWrite();
    expect(await count('create')).toBe(enterprises.toLocaleString('en'));
    expect(await count('reject')).toBe(String(rejectedRows));
    expect(await count('merge')).toBe(String(duplicateRowsMerged));
    expect(await count('review')).toBe(String(rowsForReview));
    await write();
  });

  it('hands back the rejected rows with the reason in a last column', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载未导入的行' }).click(),
    ]);
    const rows = rowsOf(await download.path());
    const head = rows.findIndex((row) => row.includes('统一社会信用代码'));
    const reasons = rows.slice(head + 1).map((row) => row.at(-1) ?? '');
    expect(reasons.filter((reason) => reason.includes('校验位不符'))).toHaveLength(14);
    expect(reasons.filter(Boolean).length).toBeGreaterThanOrEqual(truth.register.expected.rejectedRows);
  });

  it('imports figures and titles, and the same file again changes nothing', async () => {
    await upload('annual-facts.xlsx');
    await tryAndWrite();
    await write();
    await upload('titles.xlsx');
    await tryAndWrite();
    await write();
    await upload('titles.xlsx');
    await tryAndWrite();
    expect([await count('create'), await count('change')]).toEqual(['0', '0']);
  });

  it.each(['2025-12-31', '2026-11-22'])('shows the numbers that are true on %s', async (day) => {
    await page.goto(`/goals?asOf=${day}`);
    for (const [kind, name] of Object.entries(KINDS)) {
      const expected = truth.titles.expected[day].strict.holders[name].total;
      const shown = page.locator(`[data-goal="${kind}"]`);
      await shown.waitFor();
      expect(await shown.innerText()).toBe(String(expected));
    }
  });

  it('opens the list behind one unit’s 专精特新, with as many rows, and one enterprise of it', async () => {
    const expected = truth.titles.expected['2025-12-31'].strict.holders['专精特新'].byUnit['411702'];
    await page.goto('/goals?asOf=2025-12-31');
    const row = page.getByRole('region', { name: '各县区持有情况' }).getByRole('row', { name: /^驿城区/ });
    const number = row.getByRole('link').nth(1);
    expect(await number.innerText()).toBe(String(expected));
    await number.click();
    await page.waitForURL(/holders/);
    await page.getByText(`共 ${expected} 条`).waitFor();
    const first = page.getByRole('region').getByRole('link').first();
    const name = await first.innerText();
    await first.click();
    await page.waitForURL(/enterprises\/\d+/);
    await page.getByRole('heading', { level: 1, name: name.trim() }).waitFor();
  });

  it.each(['light', 'dark'] as const)('shows pages without barriers (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const path of PAGES) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const here = await barriers(page);
      if (here.length) found[path] = here;
      expect({ path, sideways: await sideways(page) }).toEqual({ path, sideways: 0 });
    }
    expect(found).toEqual({});
  });
});
