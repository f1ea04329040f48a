import type { CallDetail } from '@yanzhen/contract/credit/call';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn } from './support/entrance';
import { type House, openHouse } from './support/house';

const [PLAIN, HONOURED, BEST] = ['驻马店市甲和机械有限公司', '驻马店市乙信精工有限公司', '驻马店市丙优电气有限公司'];
const CODES = ['91411700MAW000001N', '91411700MAW000002R', '91411700MAW000003W'];
const NAME = '2026年技改专项资金';

describe.each(Object.keys(WIDTHS) as Width[])('a call ranked by score, priority only among equals (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  let bureau: Hand;
  let ids: number[];
  let url: string;

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'paixu', name: '排序人', role: 'bureau' });
    await makePerson(house, admin, { username: 'queren', name: '确认人', role: 'bureau' });
    bureau = await handOf(house, 'paixu', OWN_PASSWORD);
    ids = [];
    for (const [index, name] of [PLAIN, HONOURED, BEST].entries()) {
      const firm = { uscc: CODES[index], name, unitCode: '411721', industryCode: '35', state: 'active' };
      const nothing = { address: null, establishedOn: null, remark: null, formerNames: [] };
      const people = { legalRep: null, contactName: null, contactPhone: null };
      ids.push((await bureau.post<{ id: number }>('/api/enterprises', { ...firm, ...nothing, ...people })).id);
    }
    await record(ids[1] ?? 0, 'commendation', '2999-12-31');
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

  const record = (id: number, kind: string, until: string | null) =>
    bureau.post(`/api/credit/enterprises/${id}/records`, {
      ...{
        kind,
        severity: null,
        document: `驻信〔2026〕${id}${kind}号`,
        issuer: '市市场监管局',
        decidedOn: '2026-01-08',
      },
      ...{ publicFrom: null, until, untilReason: until && '长期有效', endedOn: null, endReason: null, grade: null },
      ...{ scale: null, cause: null },
    });
  const as = async (who: string, path: string) => {
    await page.context().clearCookies();
    await signIn(page, who, OWN_PASSWORD);
    await page.waitForURL((at) => !at.pathname.includes('sign-in'));
    await page.goto(path);
  };
  const state = (text: string) => page.locator('app-page-header .chip', { hasText: text }).waitFor();
  const step = async (name: string, words = '') => {
    await page.locator('.steps').getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    if (words) await dialog.getByRole('textbox').fill(words);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const order = () => page.locator('app-ranking-section tbody a').allTextContents();

  it('is announced, and its candidates come as a table', async () => {
    await as('paixu', '/calls');
    await page.getByRole('button', { name: '新建排序' }).click();
    await page.getByLabel('名称', { exact: true }).fill(NAME);
    await page.getByLabel('名额', { exact: true }).fill('2');
    await page.getByRole('button', { name: '保存' }).click();
    await page.waitForURL(/\/calls\/\d+$/);
    url = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '粘贴或导入表格' }).click();
    await page.getByLabel('表格内容').fill(`企业名称\n${PLAIN}\n${HONOURED}\n${BEST}`);
    await page.getByRole('button', { name: '核对' }).click();
    await page.getByText('新加入 3 家').waitFor();
    await page.getByRole('button', { name: '写入' }).click();
    await page.getByRole('link', { name: BEST }).waitFor();
    await step('规则定稿，开放评分');
    await state('评分中');
  });

  it('takes scores down the column by keyboard', async () => {
    await page.getByLabel(`${PLAIN}的得分`).fill('90');
    await page.keyboard.press('Enter');
    await page.keyboard.type('90.0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('95.5');
    await page.keyboard.press('Enter');
    await page.getByText('已评分 3 / 3').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('says for each pair why one stands before the next', async () => {
    await step('生成排序', '开奖号 2026-07');
    await state('已排序');
    await page.getByText('得分更高：95.5 对 90').waitFor();
    await page.getByText('同分，信用优先：优先 对 无记录').waitFor();
    expect(await order()).toEqual([BEST, HONOURED, PLAIN]);
    await page.getByText('以上为入选').waitFor();
    await page.getByRole('button', { name: '按留存的数据重算一次' }).click();
    await page.getByText('重算结果相同').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('is frozen by a second person, who is told', async () => {
    await step('提请定稿');
    await state('待确认定稿');
    expect(await page.locator('.steps').getByRole('button', { name: '确认定稿' }).count()).toBe(0);
    await as('queren', '/inbox');
    await page.getByText(`“${NAME}”的排序已提请定稿`).click();
    await page.waitForURL(/ranking/);
    await step('确认定稿');
    await state('已定稿');
  });

  it('is exported with its reasons', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    const sheet = book.getWorksheet('排序');
    expect([2, 3, 4].map((row) => sheet?.getRow(row).getCell(2).value)).toEqual([BEST, HONOURED, PLAIN]);
    expect(sheet?.getRow(3).getCell(11).value).toBe('同分，信用优先');
  });

  it('keeps its order when somebody’s standing changes: that is only a difference', async () => {
    await record(ids[2] ?? 0, 'dishonest', null);
    await page.reload();
    await page.getByText(`${BEST}：排序时 无记录，今日 名单在列`).waitFor();
    expect(await order()).toEqual([BEST, HONOURED, PLAIN]);
  });

  it('leaves flags to two people as well', async () => {
    await as('paixu', `/enterprises/${ids[1]}/credit`);
    await page.getByRole('button', { name: '提出标识' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('用途').click();
    await page.getByRole('option', { name: '银行白名单' }).click();
    await dialog.getByLabel('银行', { exact: true }).fill('驻马店农商银行');
    await dialog.getByLabel(/^理由/).fill('银行白名单第一批');
    await dialog.getByLabel('到期日（含当日）').fill('2029-12-31');
    await dialog.getByLabel('起始日').fill('2026-01-01');
    await dialog.getByRole('button', { name: '提交审定' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('待审定').waitFor();
    expect(await barriers(page)).toEqual([]);
    await as('queren', '/credit-flags?use=white_list&show=waiting');
    await page.getByRole('button', { name: '同意', exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click();
    await page.getByText('没有符合的标识').waitFor();
    await page.goto('/credit-flags?use=white_list&show=active');
    await page.getByRole('link', { name: HONOURED }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('is shown to the public without score or credit', async () => {
    const id = Number(url.split('/').at(-1));
    const { version } = await bureau.get<CallDetail>(`/api/calls/${id}`);
    const words = { title: `关于${NAME}拟支持名单的公示`, contact: '市工信局 0396-2600000' };
    await bureau.post(`/api/calls/${id}/publicity`, { ...words, version, startsOn: '2099-06-01', days: 5 });
    await page.goto(url);
    await state('已公示');
    await page.context().clearCookies();
    await page.goto('/call-results');
    await page.getByText('目前没有公示').waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
