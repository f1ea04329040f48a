import type { CommonIssueRow } from '@yanzhen/contract/tickets/common';
import type { Page as PageOf } from '@yanzhen/contract/platform/page';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { checkCharacter } from '@yanzhen/domain/registry/uscc';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';

const DEPARTMENT = '市科技局';
const FIRMS = ['驻马店甲灯具有限公司', '驻马店乙灯具有限公司', '驻马店丙灯具有限公司'];
const TITLE = '变压器增容排队太久';
const NOTHING = { sentence: null, dispatch: null, time: null, callBack: null, intoId: null };

describe.each(Object.keys(WIDTHS) as Width[])(
  'words that are kept answer the next request, and one answer many of one cause (%s)',
  (width) => {
    let house: House;
    let visitor: Visitor;
    let page: Page;
    let bureau: Hand;
    let handler: Hand;
    const requests: number[] = [];

    beforeAll(async () => {
      house = await openHouse();
      await makeFirstAdministrator(house);
      const admin = await handOf(house, ADMIN.username, ADMIN.password);
      await makePerson(house, admin, { username: 'desk', name: '派单人', role: 'bureau' });
      await makePerson(house, admin, { username: 'calls', name: '回访人', role: 'bureau' });
      await makePerson(house, admin, {
        username: 'handles',
        name: '经办人',
        role: 'department',
        department: DEPARTMENT,
      });
      bureau = await handOf(house, 'desk', OWN_PASSWORD);
      handler = await handOf(house, 'handles', OWN_PASSWORD);
      for (const [at, name] of FIRMS.entries()) requests.push(await accepted(await firm(at, name), TITLE));
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

    const firm = async (at: number, name: string): Promise<number> => {
      const body = `91411700MAX23000${at}`;
      const { id } = await bureau.post<{ id: number }>('/api/enterprises', {
        ...{ uscc: body + checkCharacter(body), name, unitCode: '411702', industryCode: '38', state: 'active' },
        ...{ formerNames: [], address: null, establishedOn: null, remark: null },
        ...{ legalRep: null, contactName: null, contactPhone: null },
      });
      return id;
    };
    const doNow = async (hand: Hand, id: number, act: TicketAct, over: object = {}) => {
      const { version } = await hand.get<TicketDetail>(`/api/tickets/${id}`);
      await hand.post(`/api/tickets/${id}/acts`, { ...NOTHING, version, act, ...over });
    };
    const accepted = async (enterpriseId: number, title: string): Promise<number> => {
      const { id } = await bureau.post<{ id: number }>('/api/tickets', {
        ...{ kind: 'help', urgency: 'normal', title, content: '申请增容已两个月，请协调。', enterpriseId },
        ...{ unitCode: '411702', caller: '刘明', phone: '13900001234', place: null },
      });
      const dispatch = { lead: DEPARTMENT, joint: [], kind: 'help', urgency: 'normal' };
      await doNow(bureau, id, 'dispatch', { dispatch });
      await doNow(handler, id, 'accept');
      return id;
    };
    const as = async (username: string, path: string) => {
      await signIn(page, username, OWN_PASSWORD);
      await page.waitForURL((url) => !/sign-in/.test(url.pathname));
      await page.goto(path);
    };
    const act = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      return page.getByRole('dialog');
    };

    /** In the text of the dialog, a moment after the press. */
    const written = (words: string) =>
      page.waitForFunction(
        (text) => document.querySelector<HTMLTextAreaElement>('mat-dialog-container textarea')?.value === text,
        words,
      );

    it('a department keeps an answer as a template', async () => {
      await as('handles', '/reply-templates');
      await page.getByText('还没有答复模板').waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: '新建模板' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('名称').fill('已列入计划');
      await dialog.getByLabel('内容').fill('您好，');
      await dialog.getByRole('button', { name: '{企业}' }).click();
      await written('您好，{企业}');
      await dialog.getByLabel('内容').fill('您好，{企业}的增容申请已列入本月计划。');
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: '保存' }).click();
      await page.getByText('已保存“已列入计划”').waitFor();
      await page.getByRole('heading', { name: '已列入计划' }).waitFor();
    });

    it('and answers with it, by the name of the enterprise', async () => {
      await page.goto(`/tickets/${requests[0]}`);
      const dialog = await act('答复');
      await dialog.getByRole('button', { name: '使用模板' }).click();
      await page.getByRole('menuitem', { name: '已列入计划' }).click();
      await written(`您好，${FIRMS[0]}的增容申请已列入本月计划。`);
      await dialog.getByRole('button', { name: '答复', exact: true }).click();
      await page.getByText('已办理：答复').waitFor();
      await signOut(page);
    });

    it('who is called three times in vain counts as not reached, and it is closed', async () => {
      await as('calls', `/tickets/${requests[0]}`);
      for (const attempt of [1, 2, 3]) {
        const dialog = await act('登记回访');
        await dialog.getByRole('radio', { name: '未接通', exact: true }).check();
        await dialog.getByText(`登记为第 ${attempt} 次未接通`).waitFor();
        if (attempt === 1) expect(await barriers(page)).toEqual([]);
        await dialog.getByRole('button', { name: '登记回访' }).click();
        await page.getByText(`第 ${attempt} 次未接通，可以再打`).waitFor();
        expect(await page.getByRole('button', { name: '确认未联系上' }).count()).toBe(attempt < 3 ? 0 : 1);
      }
      for (const name of ['确认未联系上', '办结销号']) {
        const dialog = await act(name);
        await dialog.getByRole('textbox').fill('三次均无人接听');
        await dialog.getByRole('button', { name, exact: true }).click();
        await page.getByText(`已办理：${name}`).waitFor();
      }
      expect(await barriers(page)).toEqual([]);
      await signOut(page);
    });

    it('what was learned becomes an article without the name of the enterprise', async () => {
      await as('handles', `/tickets/${requests[0]}`);
      await page.getByRole('button', { name: '写成文章' }).click();
      const dialog = page.getByRole('dialog');
      const body = dialog.getByLabel('正文');
      expect(await body.inputValue()).toContain('的增容申请已列入本月计划。');
      expect(await body.inputValue()).not.toContain(FIRMS[0]);
      await body.fill('增容申请由供电公司每月初列入计划，凭申请单号可查。');
      await dialog.getByLabel('关键词').fill('变压器 增容');
      await dialog.getByRole('checkbox', { name: /发布/ }).check();
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: '保存' }).click();
      await page.waitForURL(/knowledge\/\d+/);
      await page.getByRole('heading', { name: TITLE }).waitFor();
      expect(await barriers(page)).toEqual([]);
    });

    it('and is offered, with its reason, where the next one is answered', async () => {
      await page.goto(`/tickets/${requests[1]}`);
      await page.getByText(/都提到.*“变压器增容/).waitFor();
      await page.getByRole('button', { name: '用到答复里' }).click();
      const dialog = page.getByRole('dialog');
      await written('增容申请由供电公司每月初列入计划，凭申请单号可查。');
      await dialog.getByRole('button', { name: '取消' }).click();
      await dialog.waitFor({ state: 'detached' });
      await signOut(page);
    });

    it('the bureau groups those of one cause from the queue', async () => {
      await as('desk', '/tickets?view=all');
      const boxes = page.getByRole('checkbox', { name: `选择 ${TITLE}` });
      await boxes.first().waitFor();
      for (const box of await boxes.all()) await box.check();
      await page.getByRole('button', { name: '归为共性问题（2）' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('共同的原因').fill('开发区变电站容量不足');
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: '归为共性问题' }).click();
      await page.waitForURL(/common-issues\/\d+/);
      await page.getByText('可以统一答复').first().waitFor();
      expect(await page.getByText('可以统一答复', { exact: true }).count()).toBe(2);
      expect(await barriers(page)).toEqual([]);
      await signOut(page);
    });

    it('and the department, which is told, answers them once', async () => {
      await as('handles', '/inbox');
      await page.getByText(`由贵单位统一答复的共性问题：${TITLE}`).click();
      await page.waitForURL(/common-issues\/\d+/);
      await page.getByLabel('答复内容').fill('变电站扩容十二月投运，届时统一增容。');
      await page.getByRole('button', { name: '统一答复' }).click();
      await page.getByText('现在能答复的 2 件').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: '统一答复' }).click();
      await page.getByText('得到统一答复').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      const { items } = await bureau.get<PageOf<CommonIssueRow>>('/api/common-issues');
      expect(items).toMatchObject([{ state: 'answered', requests: 2 }]);
      for (const id of requests.slice(1)) {
        const { state, answer } = await bureau.get<TicketDetail>(`/api/tickets/${id}`);
        expect([state, answer]).toEqual(['replied', '变电站扩容十二月投运，届时统一增容。']);
      }
    });
  },
);
