import { randomUUID } from 'node:crypto';
import type { OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { SaveVisit, VisitBrief, VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Client } from '../../../test/client';
import { creditRecord } from '../../../test/credit-record';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officer } from '../../../test/officer-builder';
import { newRequest, visitInput } from '../../../test/visit-builder';
import { PromiseReminders } from './promise-reminders.job';

describe('visits', () => {
  let house: TestApp;
  let bureau: Client;
  let liaison: Client;
  let me: OfficerRow;
  let id: number;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    liaison = await house.as({ role: 'liaison' });
    me = await officer(bureau, liaison);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    id = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode: '411721' }))).body.id;
    await assign(bureau, id, me.id);
  });

  const save = (input: SaveVisit, clientId = randomUUID(), who = liaison) =>
    who.put(`/api/liaison/visits/${clientId}`, input);
  const brief = async (who = liaison) => (await who.get(`/api/liaison/enterprises/${id}/brief`)).body as VisitBrief;

  it('are written with all that was said, in one save', async () => {
    const saved = await save(
      visitInput(id, {
        position: { latitude: 32.98, longitude: 114.02, accuracy: 25 },
        promises: [{ text: '7 月底前对接供电公司', dueOn: '2026-07-31' }],
        requests: [newRequest('增加电力容量'), newRequest('用工缺口30人')],
      }),
    );
    expect(saved).toMatchObject({
      status: 200,
      body: {
        version: 1,
        by: me.name,
        mine: true,
        position: { latitude: 32.98, longitude: 114.02, accuracy: 25 },
        promises: [{ state: 'open', dueOn: '2026-07-31' }],
      },
    });
    const now = await brief();
    expect(now).toMatchObject({ lastVisitOn: '2026-06-10', quota: { used: 1, limit: 24, confirmed: false } });
    expect(now.requests.map(({ title }) => title).sort()).toEqual(['增加电力容量', '用工缺口30人'].sort());
    expect(now.promises).toHaveLength(1);
    const { items } = (await liaison.get('/api/liaison/enterprises')).body;
    expect(items).toContainEqual(expect.objectContaining({ enterpriseId: id, lastVisitOn: '2026-06-10' }));
    const timeline = (await bureau.get(`/api/enterprises/${id}/timeline`)).body;
    expect(timeline).toContainEqual(expect.objectContaining({ act: 'liaison.visit.record', text: '2026-06-10' }));
  });

  it('are stored once however often they arrive, also after the answer was lost, also at the same time', async () => {
    const [clientId, input] = [randomUUID(), visitInput(id, { requests: [newRequest('电'), newRequest('工')] })];
    const many = await Promise.all([1, 2, 3].map(() => save(input, clientId)));
    expect(many.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
    const again = await save(input, clientId);
    expect(again).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await brief()).visits).toHaveLength(1);
    expect((await brief()).requests).toHaveLength(2);
  });

  it('tell a save that lost against another one what is there now', async () => {
    const clientId = randomUUID();
    await save(visitInput(id), clientId);
    expect(await save(visitInput(id, { version: 1, notes: '第一次补充' }), clientId)).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect(await save(visitInput(id, { version: 1, notes: '另一台设备' }), clientId)).toMatchObject({
      status: 409,
      body: { code: 'visit.changed_since', current: { version: 2, notes: '第一次补充' } },
    });
  });

  it('are not added to again by a save whose answer was lost, even after another device has written since', async () => {
    const clientId = randomUUID();
    const first = visitInput(id, {
      requests: [newRequest('电')],
      promises: [{ text: '送政策上门', dueOn: '2026-06-20' }],
    });
    await save(first, clientId);
    await save(visitInput(id, { version: 1, notes: '另一台设备' }), clientId);
    const late = await save(first, clientId);
    expect(late).toMatchObject({ status: 200, body: { version: 2, notes: '另一台设备' } });
    expect(late.body.promises).toHaveLength(1);
    expect(late.body.requests).toHaveLength(1);
  });

  it('leave nothing behind when a part of them is refused', async () => {
    const clientId = randomUUID();
    const bad = visitInput(id, { requests: [newRequest('电')], promises: [{ text: '早了', dueOn: '2026-01-01' }] });
    expect(await save(bad, clientId)).toMatchObject({ status: 422, body: { code: 'liaison.promise_in_past' } });
    expect((await liaison.get(`/api/liaison/visits/${clientId}`)).status).toBe(404);
    expect((await brief()).requests).toEqual([]);
  });

  it.each<[string, Partial<SaveVisit>, number, string]>([
    ['a day to come', { visitedOn: '2099-01-01' }, 422, 'liaison.visit_day_implausible'],
    ['no day', { visitedOn: null }, 400, 'liaison.visit_day_missing'],
    ['a plan without a day', { state: 'planned' }, 400, 'liaison.visit_day_missing'],
    ['a topic nobody knows', { topics: ['weather' as never] }, 400, 'input.invalid'],
    ['a time that is none', { atTime: '25:00' }, 400, 'input.invalid'],
    ['an enterprise out of sight', { enterpriseId: 999_999 }, 404, 'registry.enterprise_not_found'],
  ])('are refused with %s', async (_, over, status, code) => {
    expect(await save(visitInput(id, over))).toMatchObject({ status, body: { code } });
  });

  it('show on the brief what others plan, and are cancelled by who planned them', async () => {
    const clientId = randomUUID();
    const plan = visitInput(id, { state: 'planned', plannedOn: '2099-03-01', visitedOn: null });
    await save(plan, clientId, bureau);
    expect((await brief()).planned).toMatchObject([{ plannedOn: '2099-03-01', mine: false }]);
    const cancel = (who: Client) => who.post(`/api/liaison/visits/${clientId}/cancel`, { version: 1 });
    expect(await cancel(liaison)).toMatchObject({ status: 403, body: { code: 'liaison.visit_not_yours' } });
    expect(await cancel(bureau)).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect((await brief()).planned).toEqual([]);
    expect((await cancel(bureau)).body.code).toBe('liaison.visit_not_planned');
  });

  it('become what was planned: one visit, planned and then done', async () => {
    const clientId = randomUUID();
    await save(visitInput(id, { state: 'planned', plannedOn: '2026-06-09', visitedOn: null }), clientId);
    const done = await save(visitInput(id, { version: 1, plannedOn: '2026-06-09' }), clientId);
    expect(done.body).toMatchObject({ state: 'done', plannedOn: '2026-06-09', visitedOn: '2026-06-10', version: 2 });
    const mine = await liaison.get(`/api/liaison/visits?mine=true&enterpriseId=${id}`);
    expect(mine.body).toMatchObject({ total: 1, items: [{ clientId }] });
  });

  it('bring promises back until somebody keeps them, on the spot or later', async () => {
    const promises = [
      { text: '送政策上门', dueOn: '2026-06-20' },
      { text: '对接银行', dueOn: '2026-06-30' },
    ];
    const { body } = await save(visitInput(id, { promises }));
    const [kept, later] = body.promises;
    await save(visitInput(id, { settled: [{ promiseId: kept.id, state: 'kept' }] }));
    expect((await brief()).promises.map(({ text }) => text)).toEqual(['对接银行']);
    await house.app.get(PromiseReminders, { strict: false }).remind();
    await house.app.get(PromiseReminders, { strict: false }).remind();
    const news = (await liaison.get('/api/notifications')).body.items;
    expect(news.filter(({ code }: { code: string }) => code === 'liaison.promise_overdue')).toHaveLength(
      (await liaison.get('/api/liaison/promises?mine=true&standing=broken')).body.total,
    );
    const settle = (note: string) =>
      liaison.post(`/api/liaison/promises/${later.id}/settle`, { version: 1, state: 'dropped', note });
    expect(await settle('企业已自行解决')).toMatchObject({ status: 200, body: { state: 'dropped' } });
    expect(await settle('再来一次')).toMatchObject({ status: 409, body: { code: 'promise.changed_since' } });
  });

  it('propose facts, which change when the county has verified them and not before', async () => {
    const { body } = await save(visitInput(id, { corrections: [{ field: 'address', proposed: '西平县新区1号' }] }));
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const address = async () => (await county.get(`/api/enterprises/${id}`)).body.address;
    expect(await address()).not.toBe('西平县新区1号');
    const open = (await county.get('/api/liaison/corrections')).body.items;
    expect(open).toMatchObject([{ field: 'address', proposed: '西平县新区1号' }]);
    const decide = (accept: boolean) =>
      county.post(`/api/liaison/corrections/${body.corrections[0].id}/decide`, { version: 1, accept, reason: null });
    expect(await decide(true)).toMatchObject({ status: 200, body: { state: 'accepted' } });
    expect(await address()).toBe('西平县新区1号');
    expect(await decide(false)).toMatchObject({ status: 409, body: { code: 'correction.changed_since' } });
    const told = (await liaison.get('/api/notifications')).body.items.map(({ code }: { code: string }) => code);
    expect(told).toContain('liaison.correction_decided');
  });

  it('are gathered for places without signal: what is assigned, nothing else', async () => {
    await save(visitInput(id));
    const plan = randomUUID();
    await save(visitInput(id, { state: 'planned', plannedOn: '2099-03-01', visitedOn: null }), plan);
    const pack = (await liaison.get('/api/liaison/offline')).body;
    expect(pack.planned.map((one: VisitDetail) => one.clientId)).toContain(plan);
    expect(pack.briefs.map((one: VisitBrief) => one.enterprise.id)).toContain(id);
    const stranger = await house.as({ role: 'liaison' });
    expect((await stranger.get('/api/liaison/offline')).body).toMatchObject({ briefs: [], planned: [], cut: false });
    expect((await stranger.get(`/api/liaison/enterprises/${id}/brief`)).status).toBe(404);
    expect((await stranger.get('/api/liaison/visits')).body.total).toBe(0);
  });

  it('are prepared with the credit standing, of which an officer hears a favour and no caution', async () => {
    const leader = await house.as({ role: 'leader' });
    await assign(bureau, id, (await officer(bureau, leader)).id, 'leader');
    const record = (over: object) => bureau.post(`/api/credit/enterprises/${id}/records`, creditRecord(over));
    const told = async () => [(await brief(leader)).credit, (await brief()).credit];
    expect(await told()).toEqual([null, null]);
    await record({ kind: 'commendation' });
    expect(await told()).toEqual(['priority', 'priority']);
    await record({});
    expect(await told()).toEqual(['blocked', null]);
  });

  it('bring on top whoever has waited longest', async () => {
    await save(visitInput(id, { visitedOn: '2026-06-11' }));
    const { items } = (await liaison.get('/api/liaison/enterprises?order=due')).body;
    const days = items.map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(1);
    expect(days).not.toContain(null);
  });

  it('go with an enterprise that turns out to be another', async () => {
    await save(visitInput(id, { requests: [newRequest('电')] }));
    const into = (await bureau.post('/api/enterprises', enterpriseInput())).body;
    await bureau.post(`/api/enterprises/${id}/merge`, { version: 1, into: into.id, intoVersion: into.version });
    id = into.id;
    expect(await brief(bureau)).toMatchObject({ lastVisitOn: '2026-06-10', visits: [{}], requests: [{}] });
  });
});
