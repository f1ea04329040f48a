import type { OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { UserRow } from '@yanzhen/contract/identity/user';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn, signOut } from './support/entrance';
import { type House, openHouse } from './support/house';

const FIRMS = [
  { uscc: '91411702MAWNW6A006', name: '驿城示例纺织有限公司' },
  { uscc: '91411728994524555H', name: '驿城示例紧固件有限公司' },
  { uscc: '91411729MAXWFG6427', name: '驿城示例塑胶有限公司' },
];

describe.each(Object.keys(WIDTHS) as Width[])('who looks after whom (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  let bureau: Hand;
  let firms: EnterpriseDetail[];
  const officers = new Map<string, OfficerRow>();

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'bureau1', name: '市局一', role: 'bureau' });
    bureau = await handOf(house, 'bureau1', OWN_PASSWORD);
    firms = [];
    for (const firm of FIRMS) firms.push(await enterprise(firm));
    for (const [username, name] of [
      ['anna', '安一'],
      ['ben', '本二'],
    ] as const) {
      await makePerson(house, admin, { username, name, role: 'liaison' });
      const { items } = await admin.get<{ items: UserRow[] }>(`/api/users?q=${username}`);
      officers.set(username, await officer(name, items[0]?.id ?? null));
    }
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

  const enterprise = (given: (typeof FIRMS)[number]) =>
    bureau.post<EnterpriseDetail>('/api/enterprises', {
      ...given,
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
  const officer = (name: string, userId: number | null) =>
    bureau.post<OfficerRow>('/api/liaison/officers', { name, post: '科长', unitCode: null, userId, active: true });

  it('gives an officer to several enterprises at once', async () => {
    await signIn(page, 'bureau1', OWN_PASSWORD);
    await page.getByRole('heading', { name: '目标看板' }).waitFor();
    await page.goto('/liaison/assignments');
    for (const { name } of FIRMS.slice(0, 2)) await page.getByRole('checkbox', { name: `选择 ${name}` }).check();
    await page.getByRole('button', { name: '安排干部（2 家）' }).click();
    await page.getByRole('combobox', { name: '干部姓名' }).fill('安一');
    await page.getByRole('option', { name: /安一/ }).click();
    await page.getByRole('button', { name: '安排', exact: true }).click();
    await page.getByText('已安排').waitFor();
    await page.getByText('安一（首席服务员）').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('tells the second of two who make somebody chief', async () => {
    await page.goto(`/liaison/assignments/${firms[2]?.id}`);
    await page.getByRole('button', { name: '安排干部' }).click();
    await page.getByRole('combobox', { name: '干部姓名' }).fill('本二');
    await page.getByRole('option', { name: /本二/ }).click();
    const [campaign] = await bureau.get<{ id: number }[]>('/api/liaison/campaigns');
    const rival = { officerId: officers.get('anna')?.id, role: 'chief', campaignId: campaign?.id, endsOn: null };
    const row = await bureau.post<{ id: number }>(`/api/liaison/enterprises/${firms[2]?.id}/assignments`, {
      ...rival,
      startsOn: '2026-01-01',
    });
    await page.getByRole('button', { name: '安排', exact: true }).click();
    await page.getByText(/这家企业同期已有首席服务员 安一/).waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    expect(row.id).toBeGreaterThan(0);
  });

  it('shows a proposal before it is applied', async () => {
    await page.goto('/liaison/proposal');
    await page.getByLabel('身份').click();
    await page.getByRole('option', { name: '联络员' }).click();
    await page.getByRole('button', { name: '生成方案' }).click();
    await page.getByText('3 家企业没有联络员，可分给 1 人共 3 家').waitFor();
    expect(await barriers(page)).toEqual([]);
    const free = () => bureau.get<{ total: number }>('/api/liaison/enterprises?without=liaison');
    expect(await free()).toMatchObject({ total: 3 });
    await page.getByRole('button', { name: '执行方案' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '执行方案' }).click();
    await page.getByText('已执行').waitFor();
    expect(await free()).toMatchObject({ total: 0 });
  });

  it('hands everything over once both have confirmed', async () => {
    const { id } = await bureau.post<{ id: number }>('/api/liaison/handovers', {
      fromId: officers.get('anna')?.id,
      toId: officers.get('ben')?.id,
      onDay: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
      reason: null,
    });
    await signOut(page);
    for (const [username, words] of [
      ['anna', '安一 已确认'],
      ['ben', '已完成'],
    ] as const) {
      await signIn(page, username, OWN_PASSWORD);
      await page
        .getByRole('button', { name: /账号|安一|本二/ })
        .first()
        .waitFor();
      await page.goto(`/liaison/handovers/${id}`);
      await page
        .getByText(FIRMS[0]?.name ?? '')
        .first()
        .waitFor();
      if (username === 'anna') expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: /确认清单/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: '确认清单' }).click();
      await page.getByText(words).first().waitFor();
      await signOut(page);
    }
  });
});
