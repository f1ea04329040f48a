import type { ApplicationDetail, RoundRow } from '@yanzhen/contract/ladder/application';
import type { Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import { linesToJudge, reviewLines } from '@yanzhen/domain/ladder/application/to-judge';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { barriers } from './support/accessible';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';

const FIRM = '驻马店市雁行精密机械有限公司';
const ROUND = '2026年第二批专精特新';
const LONG = 60_000;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

/** What the province publishes: a sheet with the batch, its validity and one name. */
async function notice(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('专精特新')
    .addRows([
      ['2026年第二批专精特新中小企业名单（有效期2027年1月1日至2029年12月31日）'],
      ['序号', '企业名称', '所属县区'],
      [1, FIRM, '西平县'],
    ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe.each(Object.keys(WIDTHS) as Width[])('an application from the draft to the title (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  let enterpriseId: number;
  let url: string;

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'chushen', name: '初审人', role: 'bureau' });
    await makePerson(house, admin, { username: 'fushen', name: '复核人', role: 'bureau' });
    await makePerson(house, admin, { username: 'xiping', name: '县区人', role: 'county', unitCode: '411721' });
    const bureau = await handOf(house, 'chushen', OWN_PASSWORD);
    const firm = { uscc: '91411700MAW000001N', name: FIRM, unitCode: '411721', industryCode: '35', state: 'active' };
    const nothing = { address: null, establishedOn: null, remark: null, formerNames: [] };
    const people = { legalRep: null, contactName: null, contactPhone: null };
    const made = await bureau.post<{ id: number }>('/api/enterprises', { ...firm, ...nothing, ...people });
    enterpriseId = made.id;
    await makePerson(house, admin, { username: 'qiye', name: '企业人', role: 'enterprise', enterpriseId });
    const window = { opensOn: '2026-01-01', closesOn: '2099-12-31', graceDays: 0, deadlines: [] };
    const round = { name: ROUND, tier: 'specialised', scope: 'new', ...window, publicityDays: 5, note: '', book: null };
    await bureau.post<RoundRow>('/api/rounds', round);
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
  const chip = (text: string) => page.locator('.standing .chip', { hasText: text }).waitFor();
  /** Presses the act and answers its question. */
  const act = async (name: string, sentence = '') => {
    await page.locator('.standing').getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    if (sentence) await dialog.getByRole('textbox').fill(sentence);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const judgeAll = async (hand: Hand) => {
    const path = `/api${new URL(url).pathname}`;
    const { submitted } = await hand.get<ApplicationDetail>(path);
    const lines = submitted ? linesToJudge(reviewLines(submitted.book.requires, submitted.evaluation.findings)) : [];
    for (const { id: criterion } of lines)
      await hand.post(`${path}/opinions`, { criterion, opinion: 'judge_met', sentence: '已核对佐证材料' });
  };
  const counted = async () => {
    const hand = await handOf(house, 'chushen', OWN_PASSWORD);
    const { goals } = await hand.get<Scoreboard>('/api/goals/scoreboard?asOf=2027-06-30');
    return goals.find(({ kind }) => kind === 'specialised')?.count;
  };

  it('is made by the enterprise, with its evidence', async () => {
    await as('qiye', '/rounds');
    await page.getByRole('button', { name: '我要申报' }).click();
    await page.waitForURL(/applications/);
    url = page.url();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '审计报告.pdf', mimeType: 'application/pdf', buffer: PDF });
    await page.getByRole('link', { name: '审计报告.pdf' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await act('提交申报');
    await chip('待县区审核');
  });

  it('comes back from the county, and goes there again', async () => {
    await as('xiping', '/inbox');
    await page.getByText(`${FIRM}提交了“${ROUND}”申报，请审核`).click();
    await page.waitForURL(/applications/);
    await act('退回企业修改', '请补充上年度审计报告的附注');
    await chip('退回修改');
    await as('qiye', url);
    await page.getByText('请补充上年度审计报告的附注').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '附注.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([PDF, PDF]) });
    await page.getByRole('link', { name: '附注.pdf' }).waitFor();
    await act('提交申报');
    await chip('待县区审核');
    await page.getByText('新增附件：附注.pdf').waitFor();
  });

  it('passes the county, and two people of the city', async () => {
    await as('xiping', url);
    const first = page
      .locator('app-review-line-card')
      .filter({ has: page.getByRole('button', { name: '认定达到' }) })
      .first();
    await first.getByRole('button', { name: '认定达到' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('营业执照已核');
    await page.getByRole('dialog').getByRole('button', { name: '认定达到' }).click();
    await page.getByText('营业执照已核').waitFor();
    await judgeAll(await handOf(house, 'xiping', OWN_PASSWORD));
    await page.goto(url);
    await act('县区审核通过');
    await chip('待市级审核');
    await as('chushen', url);
    await act('拟同意，送复核');
    await chip('待市级复核');
    expect(await page.getByRole('button', { name: '复核同意通过' }).count()).toBe(0);
    await as('fushen', url);
    await act('复核同意通过');
    await chip('待公示');
  });

  it('stands on public show, where anybody may object', async () => {
    await page.goto('/rounds/1/publicity');
    await page.getByRole('button', { name: '发布公示' }).click();
    await page.getByRole('dialog').getByLabel('受理异议的部门和电话').fill('市工信局企业科 0396-2600000');
    await page.getByRole('dialog').getByRole('button', { name: '发布公示' }).click();
    await page.getByRole('link', { name: '打开公示页面' }).waitFor();
    expect(await barriers(page)).toEqual([]);

    await signOut(page);
    await page.goto('/publicity');
    await page.getByRole('link', { name: /拟推荐名单的公示/ }).click();
    await page.getByRole('cell', { name: FIRM }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '提出异议' }).click();
    await page.getByLabel('您的姓名').fill('周正直');
    await page.getByLabel('联系方式').fill('13912345678');
    await page.getByLabel('事实和依据').fill('该企业去年发生过较大安全事故，请核实。');
    await page.getByRole('button', { name: '提交异议' }).click();
    await page.getByText('异议已收到').waitFor();
  });

  it('is recommended once the objection is answered and the days are over', async () => {
    await as('chushen', '/rounds/1/publicity');
    await page.getByText('周**').waitFor();
    await page.getByRole('button', { name: '异议不成立' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('经核查，无此情况，已答复。');
    await page.getByRole('dialog').getByRole('button', { name: '异议不成立' }).click();
    await page.getByText('已答复，异议不成立').waitFor();

    await house.restart(15);
    await as('chushen', '/rounds/1/publicity');
    await page.getByRole('button', { name: '结束公示并推荐' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '结束公示并推荐' }).click();
    await page.getByText('已推荐 1 家').waitFor();
    await page.goto(url);
    await chip('已推荐');
  });

  it('becomes a title by the workbook of the notice, counted on the scoreboard, and undone with the import', async () => {
    expect(await counted()).toBe(0);
    await page.goto('/imports');
    await page.locator('input[type=file]').setInputFiles({
      name: '公告.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await notice(),
    });
    await page.getByRole('button', { name: '试运行' }).click({ timeout: LONG });
    await page.getByRole('button', { name: '写入', exact: true }).click({ timeout: LONG });
    await page.getByRole('heading', { name: '导入完成' }).waitFor({ timeout: LONG });
    const imported = page.url();
    await page.goto(url);
    await chip('已认定');
    expect(await counted()).toBe(1);
    await page.getByRole('link', { name: '查看称号' }).click();
    await page.getByText('2026年第二批专精特新').first().waitFor();

    await page.goto(imported);
    await page.getByRole('button', { name: '撤销这一批' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销这一批' }).click();
    await page.getByText('已撤销').first().waitFor({ timeout: LONG });
    await page.goto(url);
    await chip('已推荐');
    expect(await counted()).toBe(0);
  });
});
