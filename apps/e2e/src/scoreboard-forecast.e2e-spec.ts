import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ADMIN, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { barriers } from './support/accessible';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn } from './support/entrance';
import { type House, openHouse } from './support/house';

const FIRMS = [
  { uscc: '91411700MAW000001N', name: '驻马店市雁行精密机械有限公司', unitCode: '411721' },
  { uscc: '91411700980000001W', name: '驻马店市晨光食品有限公司', unitCode: '411702' },
] as const;

describe.each(Object.keys(WIDTHS) as Width[])('will the goal be met, and who can close the gap (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'gao', name: '高工信', role: 'bureau' });
    await makePerson(house, admin, { username: 'xiping', name: '县区人', role: 'county', unitCode: '411721' });
    const bureau = await handOf(house, 'gao', OWN_PASSWORD);
    const rest = { industryCode: '35', state: 'active', address: null, establishedOn: null, remark: null };
    const people = { formerNames: [], legalRep: null, contactName: null, contactPhone: null };
    const { today } = await bureau.get<{ today: string }>('/api/session');
    const year = Number(today.slice(0, 4));
    for (const firm of FIRMS) {
      const { id } = await bureau.post<{ id: number }>('/api/enterprises', { ...firm, ...rest, ...people });
      const title = { kind: 'innovative', batch: '第一批', certificateNo: null, document: null };
      const span = { validFrom: `${year - 2}-01-01`, validTo: `${year}-12-31` };
      await bureau.post(`/api/enterprises/${id}/titles`, { ...title, ...span });
    }
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

  const as = async (who: string, path: string) => {
    await page.context().clearCookies();
    await signIn(page, who, OWN_PASSWORD);
    await page.waitForURL((at) => !at.pathname.includes('sign-in'));
    await page.goto(path);
  };
  const count = (part: string) => page.locator(`[data-part=${part}] a`);

  it('is reached from the card, and every number opens exactly its rows', async () => {
    await as('gao', '/goals');
    await page.getByRole('link', { name: '能不能达成：看预测' }).first().click();
    await page.waitForURL(/goals\/forecast/);
    // Exactly: the chart's own button names the day it shows, too, once the chart has come.
    const next = page.getByRole('button', { name: /^\d{4}年12月31日$/ }).last();
    await next.click();
    await page.waitForURL(/to=\d{4}-12-31/);
    await page.locator('[data-part=ending]').filter({ hasText: '2' }).waitFor();
    expect(await count('valid').innerText()).toBe('2');
    expect(await count('registered').innerText()).toBe('0');
    expect(await barriers(page)).toEqual([]);
    await count('renewal').click();
    await page.getByText(FIRMS[0].name).waitFor();
    await page.getByText(FIRMS[1].name).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goBack();
  });

  it('changes with an assumption that lives in the address, and can be saved for everybody', async () => {
    await page.getByRole('button', { name: '修改假设' }).click();
    await page.getByLabel('届时到期，复核续期，中值 %').fill('50');
    await page.getByLabel('届时到期，复核续期，中值 %').press('Tab');
    await page.waitForURL(/rates=renewal/);
    await page.getByText('预计 1 (0–2) 家').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('textbox', { name: '依据' }).fill('近三年复核通过情况');
    await page.getByRole('button', { name: '保存为市局假设' }).click();
    await page.getByText('市局保存的假设').first().waitFor();
    await page.getByText(/高工信.*保存，依据：近三年复核通过情况/).waitFor();
  });

  it('names who can close the gap, and gives the chart as picture, drawing and data', async () => {
    await page.getByRole('heading', { name: '谁能补上差额' }).waitFor();
    await page
      .getByText(`1. ${FIRMS[0].name}`)
      .or(page.getByText(`1. ${FIRMS[1].name}`))
      .first()
      .waitFor();
    for (const [name, ending, sign] of [
      ['图片（PNG）', '.png', 'PNG'],
      ['矢量图（SVG）', '.svg', '<svg'],
      ['数据（CSV）', '.csv', '预计有效'],
    ] as const) {
      await page.getByRole('button', { name: /导出图表/ }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      expect(download.suggestedFilename().endsWith(ending)).toBe(true);
      expect(readFileSync(await download.path()).toString('utf8')).toContain(sign);
    }
  });

  it('shows a county its own alone', async () => {
    await as('xiping', page.url());
    await page.locator('[data-part=valid] a').filter({ hasText: '1' }).waitFor();
    await page.getByText(FIRMS[0].name).first().waitFor();
    expect(await page.getByText(FIRMS[1].name).count()).toBe(0);
    expect(await page.getByRole('button', { name: '保存为市局假设' }).count()).toBe(0);
  });
});
