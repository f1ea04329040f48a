import { randomUUID } from 'node:crypto';
import type { CommonSuggestions } from '@yanzhen/contract/tickets/common-suggestion';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';
import { Clock } from '../../platform/clock';

const DAY_MS = 86_400_000;
const LABOUR = [
  '春节后招工困难，车间缝纫工缺口三十人，请协助招聘',
  '节后招工困难，缝纫工缺口二十人，请组织招聘会',
  '春节后返岗率低，缝纫工招工困难，缺口三十人',
];
const STEAM = ['蒸汽价格上涨，成本增加', '园区蒸汽价格上涨过快，成本增加', '蒸汽价格上涨，请协调降低成本'];

describe('requests that could have one cause', () => {
  let house: TestApp;
  let bureau: Client;
  let firms: number[];
  let ahead = 0;
  beforeAll(async () => {
    house = await makeApp();
    const clock = house.app.get(Clock);
    const real = clock.now.bind(clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date(real().getTime() + ahead));
    bureau = await house.as({ role: 'bureau' });
    firms = [];
    for (const name of ['甲', '乙', '丙', '丁', '戊', '己'])
      firms.push(
        (await bureau.post('/api/enterprises', enterpriseInput({ name: `驻马店市${name}服饰有限公司` }))).body.id,
      );
  });
  afterAll(() => house.close());

  const bring = async (texts: readonly string[], from = 0): Promise<number[]> => {
    const ids: number[] = [];
    for (const [at, content] of texts.entries()) {
      const said = { title: content.slice(0, 10), content, enterpriseId: firms[(from + at) % 6] ?? null };
      ids.push((await bureau.post('/api/tickets', ticketInput(said))).body.id);
    }
    return ids;
  };
  const found = async (): Promise<CommonSuggestions> => (await bureau.get('/api/common-suggestions')).body;
  const groups = async () => (await found()).suggestions.map(({ requests }) => requests.map(({ id }) => id));
  const dismiss = (ticketIds: number[], dismissed = true, by = bureau) =>
    by.put('/api/common-suggestions/dismissals', { ticketIds, dismissed });

  it('are suggested with the reason, until they are part of an issue', async () => {
    const labour = await bring(LABOUR);
    await bring(STEAM.slice(0, 2), 3);
    const { suggestions, days, most, fewest } = await found();
    expect([days, most, fewest, suggestions.length]).toEqual([30, 500, 3, 1]);
    expect(suggestions[0]).toMatchObject({ enterprises: 3 });
    expect(suggestions[0]?.requests.map(({ id }) => id)).toEqual(labour);
    expect(suggestions[0]?.words.join()).toContain('招工困难');
    const issue = { title: '用工短缺', cause: '返岗率低', lead: '市人社局', ticketIds: labour };
    const made = await bureau.post('/api/common-issues', issue, { 'idempotency-key': randomUUID() });
    expect([made.status, await groups()]).toEqual([201, []]);
    // Said by mistake: taken back, it stands among the suggestions again.
    const gone = () => bureau.delete(`/api/common-issues/${made.body.id}?version=${made.body.version}`);
    expect([(await gone()).status, (await gone()).status, await groups()]).toEqual([204, 404, [labour]]);
    await bureau.post('/api/common-issues', issue, { 'idempotency-key': randomUUID() });
  });

  it('dismissed are suggested no more, also by two at once, until as many others say the same', async () => {
    const [steam] = [await bring(STEAM.slice(2), 5)];
    const [all] = await groups();
    expect(all).toHaveLength(3);
    expect(all).toContain(steam?.[0]);
    const both = await Promise.all([dismiss(all ?? []), dismiss(all ?? [])]);
    expect([both.map(({ status }) => status), await groups()]).toEqual([[200, 200], []]);
    await dismiss(all ?? [], false);
    expect(await groups()).toEqual([all]);
    await dismiss(all ?? []);
    const more = await bring(STEAM.slice(0, 2));
    expect(await groups()).toEqual([]);
    const last = await bring(STEAM.slice(0, 1), 2);
    expect(await groups()).toEqual([[...(all ?? []), ...more, ...last]]);
    expect((await dismiss([999_999])).body.code).toBe('ticket.request_not_found');
  });

  it('are not answered yet, and of the last days of the setting', async () => {
    const [group] = await groups();
    const handler = await house.as({ role: 'department', department: '市人社局' });
    for (const id of (group ?? []).slice(3)) {
      await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
      await doNow(handler, id, 'accept');
      await doNow(handler, id, 'reply', { sentence: '已联系园区' });
    }
    expect(await groups()).toEqual([]);
    const fresh = await bring(STEAM);
    expect((await groups())[0]).toEqual(expect.arrayContaining(fresh));
    ahead += 31 * DAY_MS;
    bureau = await house.as({ role: 'bureau' });
    expect(await found()).toMatchObject({ read: 0, suggestions: [] });
  });

  it('are the bureau’s alone', async () => {
    for (const person of [
      { role: 'department', department: '市人社局' },
      { role: 'county', unitCode: '411702' },
      { role: 'enterprise', enterpriseId: 1 },
    ] as const) {
      const other = await house.as(person);
      expect((await other.get('/api/common-suggestions')).status).toBe(403);
      expect((await dismiss([1], true, other)).status).toBe(403);
    }
  });

  it('an answered issue is not dissolved, nor one that somebody changed', async () => {
    ahead = 0;
    bureau = await house.as({ role: 'bureau' });
    const handler = await house.as({ role: 'department', department: '市人社局' });
    const [id] = await bring(['请协调用地审批']);
    await doNow(bureau, id ?? 0, 'dispatch', { dispatch: toIndustry });
    await doNow(handler, id ?? 0, 'accept');
    const words = { title: '用地', cause: '指标不足', lead: '市人社局' };
    const { body: issue } = await bureau.post(
      '/api/common-issues',
      { ...words, ticketIds: [id] },
      { 'idempotency-key': randomUUID() },
    );
    const url = `/api/common-issues/${issue.id}`;
    await bureau.put(url, { ...words, title: '用地指标', version: 1 });
    expect((await bureau.delete(`${url}?version=1`)).status).toBe(409);
    await handler.post(`${url}/answer`, { version: 2, answer: '已列入计划' });
    expect((await bureau.delete(`${url}?version=3`)).body.code).toBe('common.answered_already');
  });
});
