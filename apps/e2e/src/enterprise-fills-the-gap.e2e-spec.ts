import type { Me } from '@yanzhen/contract/identity/session';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn } from './support/entrance';
import { type House, openHouse } from './support/house';

const FIGURES = {
  revenue: 6000,
  mainRevenue: 5700,
  rndExpense: 300,
  netProfit: 400,
  totalAssets: 5000,
  totalLiabilities: 2000,
  employees: 120,
  rndStaff: 20,
  equityFinancing: 0,
  source: '审计报告',
  verified: true,
  version: 0,
};

/** Everything that 专精特新 of 2026 asks, but the platform's score. */
async function tellAll(hand: Hand, id: number, thisYear: number): Promise<void> {
  for (const year of [thisYear - 1, thisYear - 2]) await hand.put(`/api/enterprises/${id}/facts/${year}`, FIGURES);
  const until = `${thisYear + 1}-12-31`;
  const stated = {
    domesticLegalPerson: true,
    creditBlocked: false,
    incidents: [],
    segmentSince: '2012-01-01',
    class1IpApplied: 2,
    honours: [{ kind: 'tech_sme', on: `${thisYear}-01-01`, until }],
    marketPosition: { yes: true, why: '行业协会排名前列' },
  };
  for (const [key, value] of Object.entries(stated))
    await hand.put(`/api/enterprises/${id}/stated/${key}`, { version: 0, value, source: '企业填报', verified: false });
}

describe.each(Object.keys(WIDTHS) as Width[])(
  'an enterprise fills what is missing and sees the verdict turn (%s)',
  (width) => {
    let house: House;
    let visitor: Visitor;
    let page: Page;
    let own: EnterpriseDetail;
    let thisYear: number;

    beforeAll(async () => {
      house = await openHouse();
      await makeFirstAdministrator(house);
      const admin = await handOf(house, ADMIN.username, ADMIN.password);
      await makePerson(house, admin, { username: 'bureau1', name: '市局一', role: 'bureau' });
      const bureau = await handOf(house, 'bureau1', OWN_PASSWORD);
      thisYear = Number((await bureau.get<Me>('/api/session')).today.slice(0, 4));
      own = await bureau.post<EnterpriseDetail>('/api/enterprises', {
        uscc: '91411702MAWNW6A006',
        name: '驿城示例机械有限公司',
        unitCode: '411702',
        industryCode: '35',
        address: null,
        establishedOn: '2010-05-28',
        state: 'active',
        remark: null,
        formerNames: [],
      });
      await tellAll(bureau, own.id, thisYear);
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

    const verdict = (words: string) =>
      page.getByRole('region', { name: '结论' }).getByRole('heading', { name: words, exact: true }).waitFor();

    it('says what is missing, in the words of the standard', async () => {
      await signIn(page, 'firm1', OWN_PASSWORD);
      await page.waitForURL(/enterprises/);
      await page.goto(`/enterprises/${own.id}/ladder?tier=specialised`);
      await verdict('尚不能确定');
      await page.getByText(`${thisYear}年专精特新发展评价得分`).first().waitFor();
      expect(await barriers(page)).toEqual([]);
    });

    it('turns to eligible when the missing score is told', async () => {
      const form = page.locator('app-fill-form').first();
      await form.getByLabel(`${thisYear}年专精特新发展评价得分`).fill('61.5');
      await form.getByLabel('数据来源').fill('培育平台查询');
      await form.getByRole('button', { name: '保存并重新评价' }).click();
      await verdict('达到条件');
      await page.reload();
      await verdict('达到条件');
    });

    it('lets values be tried without a request, and forgets them', async () => {
      const asked: string[] = [];
      const listen = (request: { url(): string }) =>
        void (request.url().includes('/api/') && asked.push(request.url()));
      page.on('request', listen);
      const trial = page.locator('app-fact-trial').filter({ hasText: `${thisYear - 1}年研发费用` });
      await trial.getByRole('textbox').fill('90');
      await verdict('未达到条件');
      await page.getByText('还差 10 万元').first().waitFor();
      await page.getByRole('button', { name: '全部恢复' }).click();
      await verdict('达到条件');
      page.off('request', listen);
      expect(asked).toEqual([]);
    });

    it('corrects one figure where it stands, and a second click saves nothing twice', async () => {
      const figure = `${thisYear - 1}年研发费用`;
      const line = page.locator('app-fact-list li').filter({ hasText: figure });
      // What holds is folded away on the screen.
      await page.locator('button.fold').filter({ hasText: '研发费用' }).first().click();
      await line.getByRole('button', { name: '修改' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(figure).fill('90');
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: '保存并重新评价' }).dblclick();
      await dialog.waitFor({ state: 'detached' });
      await verdict('未达到条件');
      await page.getByText(`${figure}还差 10 万元`).first().waitFor();
    });

    it('prints the whole, with what is folded on the screen', async () => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h4').filter({ hasText: '资产负债率80%以下' }).isVisible()).toBe(true);
      expect(await page.locator('app-try-panel').isVisible()).toBe(false);
      expect(await page.locator('app-fill-form:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    });

    it('keeps what was said before, and would say it again', async () => {
      const past = page.locator('app-history');
      await past
        .getByRole('button', { name: /重新计算/ })
        .first()
        .click();
      await past.getByText(/一致/).first().waitFor();
    });
  },
);

describe.each(Object.keys(WIDTHS) as Width[])('anybody checks themselves without an account (%s)', (width) => {
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    house = await openHouse();
    visitor = await visit(house.url, width);
  });
  afterAll(async () => {
    await visitor?.close();
    await house?.stop();
  });

  it('gets a result that can be printed, and nothing is sent', async () => {
    const { page } = visitor;
    await page.goto('/sign-in');
    await page.getByRole('link', { name: /自测/ }).click();
    await page.getByRole('heading', { name: '企业梯度自测' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const sent: string[] = [];
    page.on('request', (request) => void (request.method() !== 'GET' && sent.push(request.url())));
    await page.goto('/self-check?tier=leading');
    await page
      .getByLabel(/年营业收入/)
      .first()
      .fill('50000');
    await page.getByRole('button', { name: '看结果' }).click();
    const result = page.getByRole('region', { name: '自测结果' });
    await result.getByRole('heading', { name: '未达到条件', exact: true }).waitFor();
    await result.getByRole('button', { name: '打印' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(sent).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
});
