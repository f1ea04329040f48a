import type { RulebookDetail, RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import type { Page } from 'playwright-core';
import { ADMIN, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { barriers } from './support/accessible';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';

const BOOK = '专精特新中小企业认定标准（2026）';

describe.each(Object.keys(WIDTHS) as Width[])('one person drafts a rule, another publishes it (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  let book: RulebookRow;
  let draft: string;

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'drafts', name: '起草人', role: 'bureau' });
    await makePerson(house, admin, { username: 'publishes', name: '复核人', role: 'bureau' });
    const bureau = await handOf(house, 'drafts', OWN_PASSWORD);
    const books = await bureau.get<RulebookRow[]>('/api/rulebooks');
    book = books.find(({ code }) => code === 'specialised-2026') as RulebookRow;
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

  it('shows a published rule that nobody can edit, and says why', async () => {
    await signIn(page, 'drafts', OWN_PASSWORD);
    await page.waitForURL(/goals/);
    await page.goto('/rulebooks?show=current');
    await page.getByRole('link', { name: BOOK }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: BOOK }).click();
    await page.getByText('已发布的规则不能修改').waitFor();
    await page.getByText('上年度主营业务收入占比不低于 80%').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);

    await page.goto(`/rulebooks/${book.id}/edit`);
    await page.getByText('已发布的规则不能修改').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    const hand = await handOf(house, 'drafts', OWN_PASSWORD);
    await expect(hand.post(`/api/rulebooks/${book.id}/submit`, { version: book.version })).rejects.toThrow(/4\d\d/);
  });

  it('lets one person change a copy, and tells them that they cannot publish it', async () => {
    await page.goto(`/rulebooks/${book.id}`);
    await page.getByRole('button', { name: '复制为草稿' }).click();
    await page.waitForURL(/\/rulebooks\/\d+\/edit/);
    draft = /rulebooks\/(\d+)\//.exec(page.url())?.[1] ?? '';
    const revenue = page.getByLabel(/^上年度营业收入不低于/);
    await revenue.fill('1200');
    await revenue.press('Tab');
    await page.getByText('原为 1,500 万元').waitFor();
    await page.getByText('条文里还写着 1500').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('没有未保存的改动').waitFor();

    await page.goto(`/rulebooks/compare?left=${book.id}&right=${draft}`);
    await page.getByText('上年度营业收入不低于 1,200 万元').first().waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.goto(`/rulebooks/${draft}`);
    await page.getByRole('button', { name: '提交发布' }).click();
    await page.getByText('自己不能发布').waitFor();
    expect(await page.getByRole('button', { name: '发布', exact: true }).count()).toBe(0);
    await signOut(page);
  });

  it('lets a second person publish it, and then nobody changes it', async () => {
    await signIn(page, 'publishes', OWN_PASSWORD);
    await page.waitForURL(/goals/);
    await page.goto('/rulebooks');
    await page.getByRole('heading', { name: '等您复核发布' }).waitFor();
    await page.getByRole('link', { name: `${BOOK} v2` }).click();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('生效日期').waitFor();
    await dialog.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('已发布的规则不能修改').waitFor();
    await page.getByText('今天执行').waitFor();
    const hand = await handOf(house, 'publishes', OWN_PASSWORD);
    const published = await hand.get<RulebookDetail>(`/api/rulebooks/${draft}`);
    expect([published.status, published.bookVersion, published.publishedBy]).toEqual(['published', 2, '复核人']);
  });
});
