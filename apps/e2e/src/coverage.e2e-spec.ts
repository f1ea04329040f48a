import type { UserRow } from '@yanzhen/contract/identity/user';
import type { OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';
import { wordsOf } from './support/workbook';

const FIRMS = [
  { uscc: '91411702MAWNW6A006', name: '驿城示例纺织有限公司', unitCode: '411702' },
  { uscc: '91411728994524555H', name: '驿城示例紧固件有限公司', unitCode: '411702' },
  { uscc: '91411729MAXWFG6427', name: '西平示例塑胶有限公司', unitCode: '411721' },
] as const;

describe.each(Object.keys(WIDTHS) as Width[])('who was never visited (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  const ids: number[] = [];

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'bureau1', name: '市局一', role: 'bureau' });
    await makePerson(house, admin, { username: 'anna', name: '安一', role: 'liaison' });
    const { items } = await admin.get<{ items: UserRow[] }>('/api/users?q=anna');
    await prepare(await handOf(house, 'bureau1', OWN_PASSWORD), items[0]?.id ?? null);
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

  async function prepare(bureau: Hand, userId: number | null): Promise<void> {
    const [campaign] = await bureau.get<{ id: number }[]>('/api/liaison/campaigns');
    const anna = { name: '安一', post: '科长', unitCode: null, userId, active: true };
    const { id: officerId } = await bureau.post<OfficerRow>('/api/liaison/officers', anna);
    ids.length = 0;
    for (const firm of FIRMS) {
      const { id } = await bureau.post<EnterpriseDetail>('/api/enterprises', {
        ...firm,
        industryCode: '17',
        address: null,
        establishedOn: '2018-05-28',
        state: 'active',
        remark: null,
        formerNames: [],
        contactName: '试联系',
        contactPhone: '13900000001',
      });
      ids.push(id);
      const role = { officerId, role: 'chief', campaignId: campaign?.id, startsOn: '2026-01-01', endsOn: null };
      await bureau.post(`/api/liaison/enterprises/${id}/assignments`, role);
    }
  }

  const never = () => page.locator('.tiles a', { hasText: '从未走访' }).locator('strong');
  const open = async (path: string) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  it('a bureau sees how many, and goes down to the names of one unit', async () => {
    await signIn(page, 'bureau1', OWN_PASSWORD);
    await page.getByRole('heading', { name: '目标看板' }).waitFor();
    await open('/liaison/coverage?view=units');
    await never().waitFor();
    expect(await never().textContent()).toBe('3');
    expect(await barriers(page)).toEqual([]);
    const row = page.getByRole('row', { name: /^驿城区/ });
    await row.locator('a[href*="state=never"]').click();
    await page.getByRole('heading', { name: '从未走访 · 驿城区' }).waitFor();
    // The heading stands before the names come.
    for (const { name, unitCode } of FIRMS) if (unitCode === '411702') await page.getByText(name).waitFor();
    for (const { name, unitCode } of FIRMS)
      expect(await page.getByText(name).count()).toBe(unitCode === '411702' ? 1 : 0);
    expect(await barriers(page)).toEqual([]);
  });

  it('takes the map away as a workbook', async () => {
    await open('/liaison/coverage?role=chief');
    await page.getByRole('row', { name: new RegExp(FIRMS[0].name) }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ]);
    const text = wordsOf(await download.path());
    for (const { name } of FIRMS) expect(text).toContain(name);
  });

  it('a visit moves the number and colours the quarter', async () => {
    await signOut(page);
    await signIn(page, 'anna', OWN_PASSWORD);
    await page.getByRole('heading', { name: '我的企业' }).waitFor();
    await page.goto(`/liaison/visits/new?enterprise=${ids[0]}`);
    await page.getByLabel('记录', { exact: true }).fill('车间正常');
    await page.getByRole('button', { name: '保存走访' }).click();
    await page.getByText('已保存').waitFor();
    await signOut(page);
    await signIn(page, 'bureau1', OWN_PASSWORD);
    await page.getByRole('heading', { name: '目标看板' }).waitFor();
    await open('/liaison/coverage?role=chief');
    await never().waitFor();
    expect(await never().textContent()).toBe('2');
    await page
      .getByRole('row', { name: new RegExp(FIRMS[0].name) })
      .locator('button.cell.one')
      .click();
    await page.getByRole('dialog').getByText('安一').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '关闭' }).click();
  });

  it('prints the week', async () => {
    await open('/liaison/digest');
    // Last week is offered first: it has all its days.
    await page.getByRole('button', { name: '下一周' }).click();
    await page.getByText('走访 1 次，涉及企业 1 家，其中首次走访 1 家').waitFor();
    const row = page.getByRole('row', { name: /^驿城区/ });
    expect((await row.getByRole('cell').allTextContents()).map((text) => text.trim())).toContain('1');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.getByText('各县区情况').isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(5_000);
    await page.emulateMedia({ media: 'screen' });
  });
});
