import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { checkCharacter } from '@yanzhen/domain/registry/uscc';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn } from './support/entrance';
import { type House, openHouse } from './support/house';

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const NAME = '驻马店云岚智能装备有限公司';

describe.each(Object.keys(WIDTHS) as Width[])('the bureau keeps labels, pools and rules (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  let firm: EnterpriseDetail;

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'bureau1', name: '市局一', role: 'bureau' });
    await makePerson(house, admin, { username: 'county1', name: '西平一', role: 'county', unitCode: '411721' });
    const bureau = await handOf(house, 'bureau1', OWN_PASSWORD);
    const body = '91411702MA1000001';
    firm = await bureau.post<EnterpriseDetail>('/api/enterprises', {
      uscc: `${body}${checkCharacter(body)}`,
      name: NAME,
      unitCode: '411702',
      industryCode: '34',
      address: null,
      establishedOn: '2012-05-28',
      state: 'active',
      remark: null,
      formerNames: [],
      contactName: null,
      contactPhone: null,
    });
    visitor = await visit(house.url, width);
    page = visitor.page;
    await signIn(page, 'bureau1', OWN_PASSWORD);
    await page.waitForURL(/goals/);
  });
  afterAll(async () => {
    await visitor?.close();
    await house?.stop();
  });
  afterEach(async () => {
    expect(visitor.complaints).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it('gives a label, and the scoreboard counts it with a list of one row', async () => {
    await page.goto(`/enterprises/${firm.id}/labels`);
    await page.getByText('还没有登记标签').waitFor();
    await page.getByRole('button', { name: '登记标签' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '标签' }).click();
    await page.getByRole('option', { name: '智能车间（工厂）' }).click();
    await dialog.getByLabel('车间、项目或平台').fill('一号总装车间');
    await dialog.getByLabel('文号').fill('豫工信〔2026〕1号');
    await dialog.getByLabel('有效期自').fill(today);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: /智能车间（工厂） · 一号总装车间/ }).waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.goto(`/goals?asOf=${today}`);
    const row = page.locator('tr[data-code="smart-factories"]');
    await row.getByRole('link', { name: '1 家' }).click();
    await page.waitForURL(/\/labels\?.*goal=smart-factories/);
    await page.getByText('共 1 条').waitFor();
    await page.getByRole('link', { name: NAME }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('narrows the register by label, and sees the mark on the enterprise', async () => {
    const kinds = await (await page.request.get('/api/label-kinds')).json();
    const { id } = kinds.find((kind: { code: string }) => kind.code === 'smart-workshop');
    await page.goto(`/enterprises?label=${id}`);
    await page.getByRole('button', { name: '去掉筛选：智能车间（工厂）' }).waitFor();
    await page.getByRole('link', { name: NAME }).click();
    await page.getByText('智能车间（工厂） · 一号总装车间').waitFor();
  });

  it('ends it early for a reason; the days before still count', async () => {
    await page.goto(`/enterprises/${firm.id}/labels`);
    await page.getByRole('button', { name: /^提前终止标签/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '提前终止' }).click();
    await dialog.getByText('请写明原因').first().waitFor();
    await dialog.getByLabel('终止原因和依据').fill('产线搬迁，省厅通知取消');
    await dialog.getByRole('button', { name: '提前终止' }).click();
    await page.getByText('产线搬迁，省厅通知取消').waitFor();
  });

  it('takes an enterprise into a pool and lets it leave, each for a reason', async () => {
    await page.goto('/pools?pool=seed-giant');
    await page.getByText('库里还没有企业').waitFor();
    await page.getByRole('button', { name: '入库', exact: true }).click();
    await page.getByLabel('企业名称、代码或拼音首字母').fill('云岚');
    await page.getByRole('button', { name: new RegExp(NAME) }).click();
    await page.getByLabel('入库原因').fill('细分市场占有率居全省前列');
    await page.getByRole('dialog').getByRole('button', { name: '入库' }).click();
    await page.getByText('共 1 条').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: `${NAME}出库` }).click();
    await page.getByLabel('出库原因').fill('已获小巨人称号');
    await page.getByRole('dialog').getByRole('button', { name: '出库' }).click();
    await page.getByText('库里还没有企业').waitFor();
    await page.goto('/pools?pool=seed-giant&past=true');
    await page.getByText('已获小巨人称号').waitFor();
  });

  it('sets a rule for a later year, which says where it comes from and who set it', async () => {
    await page.goto('/title-rules');
    await page.getByRole('button', { name: /^为年度信息更新截止日/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^截止日/).fill('06-15');
    await dialog.getByLabel('依据').fill('市局通知');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('6月15日').first().waitFor();
    await page
      .getByText(/市局一/)
      .last()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('a county sees its own unit alone', async () => {
    const county = await visit(house.url, width);
    await signIn(county.page, 'county1', OWN_PASSWORD);
    await county.page.waitForURL(/goals/);
    await county.page.goto('/labels?ever=true');
    await county.page.getByText('没有符合的标签').waitFor();
    await county.page.goto(`/enterprises/${firm.id}/labels`);
    await county.page
      .getByText(/没有这家企业|不在您的查看范围/)
      .first()
      .waitFor();
    expect(county.complaints).toEqual([]);
    await county.close();
  });
});
