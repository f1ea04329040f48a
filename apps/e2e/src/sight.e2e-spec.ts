import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { Page } from 'playwright-core';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';

const OWN = { uscc: '91411702MAWNW6A006', name: '驿城示例纺织有限公司', unitCode: '411702' };
const OTHER = { uscc: '91411728994524555H', name: '遂平示例紧固件有限公司', unitCode: '411728' };

const enterprise = (bureau: Hand, given: typeof OWN) =>
  bureau.post<EnterpriseDetail>('/api/enterprises', {
    ...given,
    industryCode: '17',
    address: null,
    establishedOn: '2018-05-28',
    state: 'active',
    remark: null,
    formerNames: [],
    contactName: '试联系',
    contactPhone: '13900000001',
  });

describe.each(Object.keys(WIDTHS) as Width[])('everybody sees their own and nothing else (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  let own: EnterpriseDetail;
  let other: EnterpriseDetail;

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'bureau1', name: '市局一', role: 'bureau' });
    const bureau = await handOf(house, 'bureau1', OWN_PASSWORD);
    own = await enterprise(bureau, OWN);
    other = await enterprise(bureau, OTHER);
    for (const { id } of [own, other]) {
      await bureau.post(`/api/enterprises/${id}/titles`, {
        kind: 'innovative',
        batch: '试一批',
        certificateNo: null,
        document: null,
        validFrom: '2025-01-01',
        validTo: '2027-12-31',
      });
    }
    await makePerson(house, admin, { username: 'county1', name: '县区一', role: 'county', unitCode: '411702' });
    await makePerson(house, admin, { username: 'firm1', name: '企业一', role: 'enterprise', enterpriseId: own.id });
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

  const seesOnlyOwn = async () => {
    await page.getByText(OWN.name).first().waitFor();
    expect(await page.getByText(OTHER.name).count()).toBe(0);
  };
  const isNotThere = async () => {
    await page.goto(`/enterprises/${other.id}`);
    await page
      .getByText(/没有找到|不在您的查看范围/)
      .first()
      .waitFor();
    expect(await page.getByText(OTHER.name).count()).toBe(0);
  };

  it('shows a county officer its own unit in counts, lists, search and by address', async () => {
    await signIn(page, 'county1', OWN_PASSWORD);
    await page.getByRole('heading', { name: '目标看板' }).waitFor();
    const table = page.getByRole('region', { name: '各县区持有情况' });
    await table.getByRole('row', { name: /^驿城区/ }).waitFor();
    expect(await table.getByRole('row').count()).toBe(2);
    expect(await page.locator('[data-goal="innovative"]').innerText()).toBe('1');

    await page.goto('/enterprises');
    await seesOnlyOwn();
    await page.goto(`/enterprises?q=${encodeURIComponent('示例')}`);
    await seesOnlyOwn();
    await page.goto('/holders?kind=innovative&asOf=2026-01-01');
    await seesOnlyOwn();
    await isNotThere();
    await page.goto('/enterprises');
    await signOut(page);
  });

  it('shows an enterprise itself and nobody else', async () => {
    await signIn(page, 'firm1', OWN_PASSWORD);
    await page.waitForURL(new RegExp(`/enterprises/${own.id}`));
    await page.getByRole('heading', { level: 1, name: OWN.name }).waitFor();
    expect(await page.getByRole('navigation').getByText('数据导入').count()).toBe(0);
    await isNotThere();
    await page.goto('/users');
    await page.getByText('没有这个页面').first().waitFor();
  });
});
