import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';

const SUBJECT = '变压器增容';

describe.each(Object.keys(WIDTHS) as Width[])(
  'a request goes from the service desk to a closed answer (%s)',
  (width) => {
    let house: House;
    let visitor: Visitor;
    let page: Page;

    beforeAll(async () => {
      house = await openHouse();
      await makeFirstAdministrator(house);
      const admin = await handOf(house, ADMIN.username, ADMIN.password);
      await makePerson(house, admin, { username: 'desk', name: '服务窗口', role: 'bureau' });
      await makePerson(house, admin, { username: 'calls', name: '回访人', role: 'bureau' });
      await makePerson(house, admin, {
        username: 'handles',
        name: '经办人',
        role: 'department',
        department: '市科技局',
      });
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

    const act = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      return page.getByRole('dialog');
    };
    const done = async (name: string, sentence?: string) => {
      const dialog = await act(name);
      if (sentence) await dialog.getByRole('textbox').fill(sentence);
      await dialog.getByRole('button', { name, exact: true }).click();
      await page.getByText(`已办理：${name}`).waitFor();
    };
    const openMine = async () => {
      await page.goto('/tickets');
      await page.getByRole('link', { name: SUBJECT }).click();
      await page.getByRole('heading', { name: SUBJECT }).waitFor();
    };

    it('is brought in at the desk and dispatched with its kind', async () => {
      await signIn(page, 'desk', OWN_PASSWORD);
      await page.waitForURL(/goals/);
      await page.goto('/tickets');
      await page.getByText('这里没有待办的诉求').waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('link', { name: '登记诉求' }).first().click();
      await page.getByLabel('一句话写明诉求').fill(SUBJECT);
      await page.getByLabel('具体情况').fill('二期厂房投产，现有变压器容量不足。');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: '提交诉求' }).click();
      await page.getByText('种类未定').first().waitFor();
      await page.getByText('时限是怎样算出来的').waitFor();
      expect(await barriers(page)).toEqual([]);
      const dialog = await act('派单');
      expect(await dialog.getByRole('button', { name: '派单' }).isDisabled()).toBe(true);
      await dialog.getByLabel('主办单位').click();
      await page.getByRole('option', { name: '市科技局' }).click();
      await dialog.getByLabel('种类').click();
      await page.getByRole('option', { name: '求助' }).click();
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: '派单', exact: true }).click();
      await page.getByText('已办理：派单').waitFor();
      await signOut(page);
    });

    it('is accepted, stands while papers are owed, and is answered', async () => {
      await signIn(page, 'handles', OWN_PASSWORD);
      await page.waitForURL(/tickets/);
      await openMine();
      await done('签收');
      await page.getByText('5 个工作日', { exact: true }).waitFor();
      await done('等待材料，暂停计时', '请补充用电申请');
      await page.getByText('暂停中，恢复后再算').waitFor();
      await done('材料已到，恢复计时');
      await done('答复', '已安排增容，十日内完成。');
      await page.getByRole('heading', { name: '答复', exact: true }).waitFor();
      await signOut(page);
    });

    it('is called back by somebody else, sent back once, and closed', async () => {
      await signIn(page, 'calls', OWN_PASSWORD);
      await page.waitForURL(/goals/);
      await openMine();
      const dialog = await act('登记回访');
      await dialog.getByRole('radio', { name: '未解决' }).check();
      await dialog.getByRole('radio', { name: '不满意' }).check();
      await dialog.getByRole('button', { name: '登记回访' }).click();
      await page.getByText('未解决 · 不满意').waitFor();
      await done('退回重办', '只换了一台');
      await page.getByText('第 2 轮').waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  },
);
