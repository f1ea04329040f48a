import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn } from './support/entrance';
import { type House, openHouse } from './support/house';

const FIRM = '驻马店市雁行精密机械有限公司';
const USCC = '91411700MAW000001N';
const DOCUMENT = '驻市监列异〔2026〕18号';
const LONG = 60_000;

/** What the market authority sends: one firm on the list of abnormal operation. */
async function creditList(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('信用名单').addRows([
    [
      '企业名称',
      '统一社会信用代码',
      '信息类型',
      '决定书文号',
      '认定机关',
      '认定日期',
      '处罚程度',
      '公示截止',
      '修复日期',
      '事由',
    ],
    [FIRM, USCC, '经营异常名录', DOCUMENT, '市市场监督管理局', '2026-07-08', '', '', '', '未按期公示年度报告'],
    [
      FIRM,
      USCC,
      '行政处罚',
      '驻环罚〔2026〕7号',
      '市生态环境局',
      '2026-06-08',
      '一般',
      '',
      '',
      '负责人：张三丰，超标排放',
    ],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe.each(Object.keys(WIDTHS) as Width[])(
  'credit: from a list to a stopped application and its repair (%s)',
  (width) => {
    let house: House;
    let visitor: Visitor;
    let page: Page;
    let enterpriseId: number;
    let application: string;

    beforeAll(async () => {
      house = await openHouse();
      await makeFirstAdministrator(house);
      const admin = await handOf(house, ADMIN.username, ADMIN.password);
      await makePerson(house, admin, { username: 'gongxin', name: '高工信', role: 'bureau' });
      const bureau = await handOf(house, 'gongxin', OWN_PASSWORD);
      const firm = { uscc: USCC, name: FIRM, unitCode: '411721', industryCode: '35', state: 'active' };
      const nothing = { address: null, establishedOn: null, remark: null, formerNames: [] };
      const people = { legalRep: null, contactName: null, contactPhone: null };
      enterpriseId = (await bureau.post<{ id: number }>('/api/enterprises', { ...firm, ...nothing, ...people })).id;
      await makePerson(house, admin, { username: 'qiye', name: '企业人', role: 'enterprise', enterpriseId });
      const window = { opensOn: '2026-01-01', closesOn: '2099-12-31', graceDays: 0, deadlines: [] };
      const round = {
        name: '2026年第二批',
        tier: 'specialised',
        scope: 'new',
        ...window,
        publicityDays: 5,
        note: '',
        book: null,
      };
      await bureau.post('/api/rounds', round);
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
    const standing = (name: string) => page.locator('.big app-standing-mark', { hasText: name }).waitFor();
    const submit = async () => {
      await page.locator('.standing').getByRole('button', { name: '提交申报', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: '提交申报', exact: true }).click();
    };

    it('comes in by the workbook of the list', async () => {
      await as('gongxin', '/imports');
      await page.locator('input[type=file]').setInputFiles({
        name: '信用名单.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await creditList(),
      });
      await page.getByRole('button', { name: '试运行' }).click({ timeout: LONG });
      await page.getByRole('button', { name: '写入', exact: true }).click({ timeout: LONG });
      await page.getByRole('heading', { name: '导入完成' }).waitFor({ timeout: LONG });
      await page.getByRole('link', { name: '看信用记录' }).click();
      await page.getByRole('link', { name: FIRM }).first().waitFor();
      expect(await barriers(page)).toEqual([]);
    });

    it('blocks the enterprise, says by which record, and names no person', async () => {
      await page.goto(`/enterprises/${enterpriseId}/credit`);
      await standing('名单在列');
      await page.locator('app-standing-reasons', { hasText: DOCUMENT }).waitFor();
      await page.getByText('负责人：张**，超标排放').waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.goto('/enterprises?credit=blocked');
      await page.getByRole('link', { name: FIRM }).waitFor();
      await page.goto(`/enterprises/${enterpriseId}`);
      await page.getByRole('link', { name: '看信用记录' }).waitFor();
    });

    it('stops its application with the reason', async () => {
      await as('qiye', '/rounds');
      await page.getByRole('button', { name: '我要申报' }).click();
      await page.waitForURL(/applications/);
      application = page.url();
      await submit();
      await page.getByText(`不能提交申报：企业在经营异常名录（${DOCUMENT}`).waitFor();
    });

    it('is repaired on the application of the enterprise', async () => {
      await page.goto(`/enterprises/${enterpriseId}/credit`);
      await page.locator('app-record-card', { hasText: DOCUMENT }).getByRole('button', { name: '申请修复' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('已补报并公示2025年度报告');
      await page
        .getByRole('dialog')
        .locator('input[type=file]')
        .setInputFiles({
          name: '年报公示.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
        });
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
      await page.getByRole('link', { name: '年报公示.pdf' }).waitFor();

      await as('gongxin', '/credit');
      await page.locator('app-waiting').getByRole('link', { name: FIRM }).click();
      await page.getByRole('button', { name: '通过', exact: true }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('已核实，予以移出');
      await page.getByRole('dialog').getByRole('button', { name: '通过', exact: true }).click();
      await standing('正常');
      expect(await barriers(page)).toEqual([]);
    });

    it('lets the application pass afterwards', async () => {
      await as('qiye', application);
      await submit();
      await page.locator('.standing .chip', { hasText: '待县区审核' }).waitFor();
    });
  },
);
