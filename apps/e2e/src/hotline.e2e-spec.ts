import type { Page } from 'playwright-core';
import { checkCharacter } from '@yanzhen/domain/registry/uscc';
import { barriers } from './support/accessible';
import { ADMIN, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { hotlineOf, type HotlineKey } from './support/hotline';
import { type House, openHouse } from './support/house';

const BODY = '91411700MAW120001';
const USCC = BODY + checkCharacter(BODY);
const FIRM = '驻马店热线电气有限公司';
const ORDER = 'ZMD202601050001';
const SUBJECT = '车间断电两天，请协调恢复供电。';

describe.each(Object.keys(WIDTHS) as Width[])(
  'the hotline pushes a work order, and its enterprise sees each step until it is closed (%s)',
  (width) => {
    let house: House;
    let staff: Visitor;
    let firm: Visitor;
    let page: Page;
    let key: HotlineKey;
    let id: number;

    beforeAll(async () => {
      house = await openHouse();
      await makeFirstAdministrator(house);
      const admin = await handOf(house, ADMIN.username, ADMIN.password);
      await makePerson(house, admin, { username: 'desk', name: '派单人', role: 'bureau' });
      await makePerson(house, admin, { username: 'calls', name: '回访人', role: 'bureau' });
      const department = '市科技局';
      await makePerson(house, admin, { username: 'handles', name: '经办人', role: 'department', department });
      const bureau = await handOf(house, 'desk', OWN_PASSWORD);
      const { id: enterpriseId } = await bureau.post<{ id: number }>('/api/enterprises', {
        ...{ uscc: USCC, name: FIRM, unitCode: '411702', industryCode: '38', state: 'active', formerNames: [] },
        ...{ address: null, establishedOn: null, remark: null },
        ...{ legalRep: null, contactName: null, contactPhone: null },
      });
      await makePerson(house, admin, { username: 'firm', name: '企业人', role: 'enterprise', enterpriseId });
      [staff, firm] = [await visit(house.url, width), await visit(house.url, width)];
      page = staff.page;
      await signIn(firm.page, 'firm', OWN_PASSWORD);
      await firm.page.waitForURL(/enterprises/);
    });
    afterAll(async () => {
      await staff?.close();
      await firm?.close();
      await house?.stop();
    });
    afterEach(async () => {
      expect([...staff.complaints, ...firm.complaints]).toEqual([]);
      expect([await sideways(page), await sideways(firm.page)].filter((wider) => wider > 0)).toEqual([]);
    });

    const as = async (username: string, password = OWN_PASSWORD) => {
      await signIn(page, username, password);
      await page.waitForURL((url) => !/sign-in/.test(url.pathname));
      if (id) await page.goto(`/tickets/${id}`);
    };
    const done = async (name: string, sentence?: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      const dialog = page.getByRole('dialog');
      if (sentence) await dialog.getByRole('textbox').fill(sentence);
      await dialog.getByRole('button', { name, exact: true }).click();
      await page.getByText(`已办理：${name}`).waitFor();
    };
    const calledBack = async (solved: string, satisfied: string) => {
      await page.getByRole('button', { name: '登记回访' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: solved, exact: true }).check();
      await dialog.getByRole('radio', { name: satisfied, exact: true }).check();
      await dialog.getByRole('button', { name: '登记回访' }).click();
      await page.getByText(`${solved} · ${satisfied}`).first().waitFor();
    };
    /** Signed in on the request's page, and as anybody by number and phone. */
    const enterpriseSees = async (step: string, inPublic: string) => {
      const { page: own } = firm;
      await own.goto(`/tickets/${id}`);
      await own.locator('app-ticket-history li').first().getByText(step, { exact: true }).waitFor();
      await own.goto(`/track?no=${ORDER}`);
      await own.getByLabel('电话后四位').fill('1234');
      await own.getByRole('button', { name: '查询进度' }).click();
      await own.locator('app-tracked-ticket-card li').first().getByText(inPublic, { exact: true }).waitFor();
    };

    it('once the administrator has made its key, which is shown once', async () => {
      await as(ADMIN.username, ADMIN.password);
      await page.goto('/hotline-keys');
      await page.getByText('还没有对接方').waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: '新建对接方' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('名称').fill('驻马店 12345');
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: '建立并生成密钥' }).click();
      await dialog.getByText('关闭后不再显示').waitFor();
      const [keyId = '', secret = ''] = await dialog.locator('app-copyable').allInnerTexts();
      key = { keyId: keyId.trim(), secret: secret.trim() };
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: '已复制，关闭' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('没有使用过').waitFor();
      expect(await page.getByText(key.secret).count()).toBe(0);
    });

    it('and its order, sent twice, is one request', async () => {
      const hotline = hotlineOf(house, key);
      const order = {
        ...{ orderNo: ORDER, statusAt: '2026-01-05T09:30:00+08:00', kind: 'help', content: SUBJECT },
        ...{ uscc: USCC, caller: '刘明', phone: '13900001234' },
      };
      const [first, again] = [await hotline.send(order), await hotline.send(order)];
      expect([first[1], again[1], again[2]]).toEqual(['created', 'unchanged', first[2]]);
      id = Number(first[2]?.slice(2));
      await page.goto('/hotline-keys');
      await page.getByText(/^\s*最近使用/).waitFor();
      await signOut(page);
      await enterpriseSees('受理', '诉求已登记');
    });

    it('the bureau finds its enterprise set and dispatches it', async () => {
      await as('desk');
      await page.getByText(/自动认定/).waitFor();
      expect(await page.getByRole('link', { name: FIRM }).count()).toBe(1);
      await page.getByRole('button', { name: '派单', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: '主办单位' }).click();
      await page.getByRole('option', { name: '市科技局' }).click();
      await dialog.getByRole('button', { name: '派单', exact: true }).click();
      await page.getByText('已办理：派单').waitFor();
      await signOut(page);
      await enterpriseSees('派单', '已派给责任单位');
    });

    it('the department accepts, waits for papers and answers', async () => {
      await as('handles');
      await done('签收');
      await enterpriseSees('签收', '责任单位已签收，开始办理');
      await done('等待材料，暂停计时', '请补充用电申请');
      await enterpriseSees('等待材料，暂停计时', '需要您补充材料，办理时间暂停计算');
      await firm.page.getByText('请补充用电申请').waitFor();
      await done('材料已到，恢复计时');
      await done('答复', '已安排抢修。');
      await signOut(page);
      await enterpriseSees('答复', '责任单位已答复');
      await firm.page.getByText('已安排抢修。').first().waitFor();
    });

    it('who is called back is not satisfied, and it is done again', async () => {
      await as('calls');
      await calledBack('未解决', '不满意');
      await done('退回重办', '只恢复了一半车间');
      await signOut(page);
      await enterpriseSees('退回重办', '答复未通过，已退回重新办理');
      // What the house says to itself is not for them.
      expect(await firm.page.getByText('只恢复了一半车间').count()).toBe(0);
      await as('handles');
      await page.getByText('第 2 轮').waitFor();
      await done('答复', '全部车间已恢复供电。');
      await signOut(page);
      await enterpriseSees('答复', '责任单位已答复');
    });

    it('then satisfied, and it is closed; the hotline reads the answer', async () => {
      await as('calls');
      await calledBack('已解决', '满意');
      await done('办结销号');
      expect(await barriers(page)).toEqual([]);
      await signOut(page);
      await enterpriseSees('办结销号', '诉求已办结');
      expect(await barriers(firm.page)).toEqual([]);
      expect(await hotlineOf(house, key).ask(ORDER)).toMatchObject({
        state: 'closed',
        department: '市科技局',
        answer: '全部车间已恢复供电。',
      });
    });
  },
);
