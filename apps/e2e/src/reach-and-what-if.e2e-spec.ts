import type { EvaluationRun } from '@yanzhen/contract/ladder/evaluation';
import type { RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { checkCharacter } from '@yanzhen/domain/registry/uscc';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn } from './support/entrance';
import { type House, openHouse } from './support/house';

const FIRMS = 12;
const thisYear = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));

/** Firm 0 has everything; the further down, the more revenue is missing. The last two have not said their score. */
async function firm(bureau: Hand, at: number): Promise<EnterpriseDetail> {
  const body = `91411702MA${String(1000000 + at)}`;
  const made = await bureau.post<EnterpriseDetail>('/api/enterprises', {
    uscc: `${body}${checkCharacter(body)}`,
    name: `驻马店示例${String(at).padStart(2, '0')}号机械有限公司`,
    unitCode: at % 2 ? '411702' : '411721',
    industryCode: '34',
    address: null,
    establishedOn: '2012-05-28',
    state: 'active',
    remark: null,
    formerNames: [],
    contactName: null,
    contactPhone: null,
  });
  const revenue = at === 0 ? 3000 : at === 1 ? 1600 : 1500 - at * 20;
  for (const year of [thisYear - 1, thisYear - 2]) {
    await bureau.put(`/api/enterprises/${made.id}/facts/${year}`, {
      version: 0,
      revenue,
      mainRevenue: revenue,
      rndExpense: 150,
      netProfit: 100,
      totalAssets: 2000,
      totalLiabilities: 600,
      employees: 80,
      rndStaff: 20,
      equityFinancing: 0,
      source: '审计报告',
      verified: true,
    });
  }
  const said = {
    domesticLegalPerson: true,
    restrictedProduct: false,
    creditBlocked: false,
    incidents: [],
    segmentSince: '2014-01-01',
    class1IpApplied: 2,
    marketPosition: { yes: true, why: '行业协会证明' },
    honours: [{ kind: 'tech_sme', on: `${thisYear}-01-01`, until: `${thisYear}-12-31` }],
    ...(at < FIRMS - 2 ? { platformScore: { [thisYear]: 60 } } : {}),
  };
  for (const [key, value] of Object.entries(said)) {
    await bureau.put(`/api/enterprises/${made.id}/stated/${key}`, {
      version: 0,
      value,
      source: '企业',
      verified: false,
    });
  }
  return made;
}

describe.each(Object.keys(WIDTHS) as Width[])('the bureau looks for who could climb (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  let book: RulebookRow;

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'bureau1', name: '市局一', role: 'bureau' });
    const bureau = await handOf(house, 'bureau1', OWN_PASSWORD);
    for (let at = 0; at < FIRMS; at += 1) await firm(bureau, at);
    const books = await bureau.get<RulebookRow[]>('/api/rulebooks');
    book = books.find(({ code }) => code === 'specialised-2026') as RulebookRow;
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

  const names = () => page.locator('app-data-table .row-link').allInnerTexts();
  const firms = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `驻马店示例${String(from + at).padStart(2, '0')}号机械有限公司`);

  it('evaluates everybody and finds the ten nearest to 专精特新', async () => {
    await page.goto('/reach?tier=specialised');
    await page.getByRole('button', { name: '现在评估' }).click();
    await page.getByText(/最近一次全库评估/).waitFor();
    const hand = await handOf(house, 'bureau1', OWN_PASSWORD);
    const [run] = await hand.get<EvaluationRun[]>('/api/evaluation-runs');
    expect([run.state, run.total]).toEqual(['done', FIRMS]);
    await page.reload();
    await page.getByText('驻马店示例00号机械有限公司').waitFor();
    expect((await names()).slice(0, 10)).toEqual([...firms(0, 1).sort(), ...firms(2, 9)]);
    await page
      .getByText(/营业收入还差 40 万元/)
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: /^8 只差一项/ }).click();
    await page.getByText('共 8 条').waitFor();
    expect(await names()).toEqual(firms(2, 9));
    expect(page.url()).toContain('short=1');

    await page.goto('/reach?tier=specialised&criterion=revenue&only=1');
    await page.getByText('共 8 条').waitFor();
    await page.getByRole('link', { name: firms(2, 2)[0] }).click();
    await page.waitForURL(/\/enterprises\/\d+\/ladder/);
  });

  it('sees at once who would drop when a bar is raised, and keeps the question in the address', async () => {
    await page.goto(`/what-if?book=${book.id}&against=${book.id}`);
    await page.getByText('两边是同一部规则').waitFor();
    const revenue = page.getByLabel(/^上年度营业收入不低于/);
    await revenue.fill('2000');
    await revenue.press('Tab');
    await page.getByText('少 1 家').waitFor();
    await page.getByText('达到条件 → 未达到条件：1 家').waitFor();
    await page.getByRole('link', { name: firms(1, 1)[0] }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const address = page.url();
    await page.goto('/goals');
    await page.goto(address);
    await page.getByText('少 1 家').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出', exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

    await page.goto('/what-if');
    await page.getByRole('button', { name: /^今天的数据：专精特新中小企业/ }).click();
    await page.getByRole('heading', { name: '结论的变化' }).waitFor();
  });
});
