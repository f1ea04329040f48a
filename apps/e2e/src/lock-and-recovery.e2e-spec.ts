import type { Page } from 'playwright-core';
import { ADMIN, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { replacePassword, signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';

describe.each(Object.keys(WIDTHS) as Width[])(
  'wrong passwords lock an account, the administrator recovers it (%s)',
  (width) => {
    let house: House;
    let visitor: Visitor;
    let page: Page;

    beforeAll(async () => {
      house = await openHouse();
      await makeFirstAdministrator(house);
      const admin = await handOf(house, ADMIN.username, ADMIN.password);
      await makePerson(house, admin, { username: 'county1', name: '县区一', role: 'county', unitCode: '411702' });
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

    const refusal = () => page.getByRole('alert').innerText();

    it('answers a wrong password and an unknown name alike', async () => {
      await signIn(page, 'county1', 'not the password');
      const known = await refusal();
      await signIn(page, 'nobody-of-that-name', 'not the password');
      expect(await refusal()).toBe(known);
    });

    it('locks after repeated failures, even for the right password, and says for how long', async () => {
      for (let failure = 0; failure < 5; failure += 1) {
        await signIn(page, 'county1', 'not the password');
        await page.getByRole('alert').waitFor();
      }
      await signIn(page, 'county1', OWN_PASSWORD);
      await page.getByText(/分钟后再试|秒后再试/).waitFor();
    });

    it('is recovered by the administrator with a new temporary password', async () => {
      await signIn(page, ADMIN.username, ADMIN.password);
      await page.getByRole('button', { name: /对 县区一 的操作/ }).click();
      await page.getByRole('menuitem', { name: '重设密码' }).click();
      const sure = page.getByRole('dialog').getByRole('button', { name: /重设/ });
      if (await sure.isVisible()) await sure.click();
      const temporary = (await page.locator('dd.password').innerText()).trim().split(/\s/)[0];
      await page.getByRole('button', { name: '已记下，关闭' }).click();
      await page.goto('/users');
      await signOut(page);

      await signIn(page, 'county1', temporary);
      await replacePassword(page, temporary, 'another song of the wild geese');
      await page.getByRole('heading', { name: '目标看板' }).waitFor();
    });
  },
);
