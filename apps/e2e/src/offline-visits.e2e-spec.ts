import type { UserRow } from '@yanzhen/contract/identity/user';
import type { OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { RequestRow, VisitDetail, VisitRow } from '@yanzhen/contract/liaison/visit';
import type { Page as Listed } from '@yanzhen/contract/platform/page';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import type { BrowserContext, Page } from 'playwright-core';
import { barriers, tooSmall } from './support/accessible';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';
import { type LossyLine, lossyLine } from './support/lossy-line';
import { pictureFrom, PLACE_MARK } from './support/picture';

const FIRMS = [
  { uscc: '91411702MAWNW6A006', name: '驿城示例纺织有限公司', asks: '增加电力容量' },
  { uscc: '91411728994524555H', name: '驿城示例紧固件有限公司', asks: '招普工二十人' },
  { uscc: '91411729MAXWFG6427', name: '驿城示例塑胶有限公司', asks: null },
] as const;
/** What waits is tried again by itself. */
const PATIENCE = { timeout: 60_000 };

describe.each(Object.keys(WIDTHS) as Width[])('visits where there is no signal (%s)', (width) => {
  let house: House;
  let line: LossyLine;
  let visitor: Visitor;
  let context: BrowserContext;
  let page: Page;
  let other: Page;
  let officer: Hand;

  beforeAll(async () => {
    house = await openHouse();
    line = await lossyLine(house.url);
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'bureau1', name: '市局一', role: 'bureau' });
    await makePerson(house, admin, { username: 'anna', name: '安一', role: 'liaison' });
    await makePerson(house, admin, { username: 'ben', name: '本二', role: 'liaison' });
    const { items } = await admin.get<{ items: UserRow[] }>('/api/users?q=anna');
    await assign(await handOf(house, 'bureau1', OWN_PASSWORD), items[0]?.id ?? null);
    officer = await handOf(house, 'anna', OWN_PASSWORD);
    visitor = await visit(line.url, width);
    page = visitor.page;
    context = page.context();
  });
  afterAll(async () => {
    await visitor?.close();
    await line?.close();
    await house?.stop();
  });
  afterEach(async () => {
    // Without signal the browser complains of every request; that is the point here.
    expect(visitor.complaints.filter((one) => !one.includes('net::ERR_'))).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  async function assign(bureau: Hand, userId: number | null): Promise<void> {
    const [campaign] = await bureau.get<{ id: number }[]>('/api/liaison/campaigns');
    const { id } = await bureau.post<OfficerRow>('/api/liaison/officers', {
      name: '安一',
      post: '科长',
      unitCode: null,
      userId,
      active: true,
    });
    for (const { uscc, name } of FIRMS) {
      const firm = await bureau.post<EnterpriseDetail>('/api/enterprises', {
        uscc,
        name,
        unitCode: '411702',
        industryCode: '17',
        address: null,
        establishedOn: '2018-05-28',
        state: 'active',
        remark: null,
        formerNames: [],
        contactName: '试联系',
        contactPhone: '13900000001',
      });
      const role = { officerId: id, role: 'chief', campaignId: campaign?.id, startsOn: '2026-01-01', endsOn: null };
      await bureau.post(`/api/liaison/enterprises/${firm.id}/assignments`, role);
    }
  }

  async function record({ name, asks }: (typeof FIRMS)[number]): Promise<void> {
    await page.goto('/liaison/mine');
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name: '没办结的诉求' }).waitFor();
    await page.getByRole('link', { name: '记录走访' }).click();
    await page.getByLabel('记录', { exact: true }).fill(`${name}：车间正常`);
    await page.locator('input[type=file]').setInputFiles(await pictureFrom(page, '车间.jpg'));
    if (asks) {
      await page.getByRole('button', { name: '加一条诉求' }).click();
      await page.getByLabel('企业要什么（一句话）').fill(asks);
    }
    await page.getByRole('button', { name: '保存走访' }).click();
    await page.getByRole('heading', { name: '待上传' }).waitFor();
  }

  it('has what an officer needs on the phone before they leave', async () => {
    await signIn(page, 'anna', OWN_PASSWORD);
    await page.getByRole('heading', { name: '我的企业' }).waitFor();
    await page.getByText('3 家的资料已存在这台设备上').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    // Only a page that the worker itself has brought opens without signal.
    await page.waitForFunction(async () => {
      const [name] = (await caches.keys()).filter((key) => key.endsWith(':pages:cache'));
      return name !== undefined && navigator.serviceWorker.controller !== null;
    });
    expect(await barriers(page)).toEqual([]);
  });

  if (width === 'phone')
    it('leaves room for a thumb wherever an officer presses', async () => {
      const small: Record<string, string[]> = {};
      for (const path of ['/liaison/mine', '/liaison/promises', '/liaison/visits', '/liaison/queue']) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        small[path] = await tooSmall(page);
      }
      await page.goto('/liaison/mine');
      await page.getByRole('link', { name: '走访前一页' }).first().click();
      await page.getByRole('heading', { name: '没办结的诉求' }).waitFor();
      small['brief'] = await tooSmall(page);
      await page.getByRole('link', { name: '记录走访' }).click();
      await page.getByLabel('记录', { exact: true }).waitFor();
      small['form'] = await tooSmall(page);
      expect(Object.entries(small).filter(([, names]) => names.length > 0)).toEqual([]);
    });

  it('takes down three visits with pictures and two requests without signal', async () => {
    // Another tab stays open: with the last one the browser forgets who is signed in.
    other = await context.newPage();
    await other.goto('/liaison/promises');
    await context.setOffline(true);
    for (const [at, firm] of FIRMS.entries()) {
      await record(firm);
      await page.getByRole('heading', { name: firm.name }).waitFor();
      await page.getByRole('link', { name: `${at + 1} 条走访还没有上传` }).waitFor();
    }
    await page.getByText('现在连不上服务器').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('keeps them when the tab is killed', async () => {
    await page.close();
    page = await context.newPage();
    await page.goto('/liaison/queue');
    for (const { name } of FIRMS) await page.getByRole('heading', { name }).waitFor();
  });

  it('stores each once although answers are lost and the line breaks on the way', async () => {
    const visitLost = line.loseAnswer('PUT', /^\/api\/liaison\/visits\/[\w-]+$/);
    await context.setOffline(false);
    await visitLost;
    line.cut();
    await page
      .getByText(/等服务器回音/)
      .first()
      .waitFor(PATIENCE);
    const pictureLost = line.loseAnswer('PUT', /\/photos\//);
    line.mend();
    await pictureLost;
    await page.getByText('都上传了').waitFor(PATIENCE);
    expect(await barriers(page)).toEqual([]);
    const visits = await stored();
    expect(visits.map(({ enterpriseName, notes, photos }) => [enterpriseName, notes, photos.length]).sort()).toEqual(
      FIRMS.map(({ name }) => [name, `${name}：车间正常`, 1]).sort(),
    );
    expect(visits.map(({ version }) => version)).toEqual([1, 1, 1]);
    const { items: requests } = await officer.get<Listed<RequestRow>>('/api/liaison/requests');
    expect(requests.map(({ title }) => title).sort()).toEqual(['增加电力容量', '招普工二十人'].sort());
    const { items: tickets } = await officer.get<Listed<TicketRow>>('/api/tickets');
    expect(tickets.map(({ id }) => id).sort()).toEqual(requests.map(({ ticket }) => ticket?.id).sort());
  });

  it('leaves the place where a picture was taken on the phone', async () => {
    for (const { clientId, photos } of await stored()) {
      const url = `/api/liaison/visits/${clientId}/photos/${photos[0]?.clientId}`;
      const bytes = await page.evaluate(async (from) => (await fetch(from)).text(), url);
      expect(bytes).toContain('JFIF');
      expect(bytes).not.toContain(PLACE_MARK);
    }
  });

  it('shows what waits to nobody else who takes the phone', async () => {
    // Whoever is signed in sends from every tab.
    await other.close();
    await context.setOffline(true);
    await record(FIRMS[2]);
    line.cut();
    await context.setOffline(false);
    await signOut(page, '仍然退出');
    line.mend();
    await signIn(page, 'ben', OWN_PASSWORD);
    await page.getByRole('heading', { name: '我的企业' }).waitFor();
    await page.goto('/liaison/queue');
    await page.getByText('还有其他人没有上传的走访 1 条').waitFor();
    expect(await page.getByText(FIRMS[2].name).count()).toBe(0);
    await signOut(page);
    await signIn(page, 'anna', OWN_PASSWORD);
    await page.getByRole('heading', { name: '我的企业' }).waitFor();
    await page.goto('/liaison/queue');
    await page.getByText('都上传了').waitFor(PATIENCE);
    expect(await stored()).toHaveLength(4);
  });

  async function stored(): Promise<VisitDetail[]> {
    const { items } = await officer.get<Listed<VisitRow>>('/api/liaison/visits');
    return Promise.all(items.map(({ clientId }) => officer.get<VisitDetail>(`/api/liaison/visits/${clientId}`)));
  }
});
