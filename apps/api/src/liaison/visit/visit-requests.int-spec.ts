import { randomUUID } from 'node:crypto';
import type { RequestRow, SaveVisit, VisitBrief, VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officer } from '../../../test/officer-builder';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';
import { newRequest, visitInput } from '../../../test/visit-builder';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { RequestEntity } from './visit-parts.entity';
import { VisitRequests } from './visit-requests';

describe('requests of a visit', () => {
  let house: TestApp;
  let bureau: Client;
  let liaison: Client;
  let id: number;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    liaison = await house.as({ role: 'liaison', name: '安一' });
    const me = await officer(bureau, liaison);
    id = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode: '411721' }))).body.id;
    await assign(bureau, id, me.id);
  });
  afterAll(() => house.close());

  const save = async (input: SaveVisit, clientId = randomUUID()) =>
    (await liaison.put(`/api/liaison/visits/${clientId}`, input)).body as VisitDetail;
  const tickets = async (who: Client) => (await who.get(`/api/tickets?enterpriseId=${id}`)).body.items as TicketRow[];
  const open = async () =>
    ((await liaison.get(`/api/liaison/enterprises/${id}/brief`)).body as VisitBrief).requests.map(({ title }) => title);

  it('are tickets in the same save, each once however often it arrives', async () => {
    const requests = [{ ...newRequest('变压器扩容'), detail: '缺口 800 千伏安' }, newRequest('用电检修改期')];
    const [clientId, input] = [randomUUID(), visitInput(id, { requests })];
    const saved = await save(input, clientId);
    await Promise.all([save(input, clientId), save(input, clientId)]);
    const found = await tickets(liaison);
    expect(found).toHaveLength(2);
    expect(saved.requests.map(({ ticket }) => ticket)).toEqual(
      [...found].reverse().map(({ id: ticketId, no, state }) => ({ id: ticketId, no, state })),
    );
    expect((await liaison.get(`/api/tickets/${found[1]?.id}`)).body).toMatchObject({
      channel: 'visit',
      state: 'received',
      kind: null,
      title: '变压器扩容',
      content: '水电气：缺口 800 千伏安',
      place: '生产车间',
      unitCode: '411721',
      events: [{ act: 'receive', by: '安一', role: 'liaison' }],
      clocks: [{ step: 'dispatch' }],
    });
  });

  it('are no tickets when the visit is refused', async () => {
    const before = await tickets(bureau);
    const bad = visitInput(id, { requests: [newRequest('不该留下')], visitedOn: '2099-01-01' });
    expect((await liaison.put(`/api/liaison/visits/${randomUUID()}`, bad)).status).toBe(422);
    expect(await tickets(bureau)).toEqual(before);
  });

  it('are seen by officers of the enterprise and by no others', async () => {
    const other = await house.as({ role: 'liaison' });
    await officer(bureau, other);
    const [first] = await tickets(liaison);
    expect(await tickets(other)).toEqual([]);
    expect((await other.get(`/api/tickets/${first?.id}`)).status).toBe(404);
  });

  it('leave the brief when the ticket ends', async () => {
    const { requests } = await save(visitInput(id, { requests: [newRequest('道路坑洼')] }));
    const ticketId = requests[0]?.ticket?.id as number;
    expect(await open()).toContain('道路坑洼');
    expect(await doNow(bureau, ticketId, 'invalidate', { sentence: '不属于本市职责' })).toMatchObject({ status: 200 });
    expect(await open()).not.toContain('道路坑洼');
    const closed = (await bureau.get(`/api/liaison/requests?state=closed&enterpriseId=${id}`)).body;
    expect(closed.items).toMatchObject([{ title: '道路坑洼', ticket: { state: 'invalid' } }]);
  });

  it('come back to the brief when the ticket is opened again', async () => {
    const { requests } = await save(visitInput(id, { requests: [newRequest('厂区积水')] }));
    const ticketId = requests[0]?.ticket?.id as number;
    const handler = await house.as({ role: 'department', department: '市人社局' });
    await doNow(bureau, ticketId, 'dispatch', { dispatch: toIndustry });
    await doNow(handler, ticketId, 'accept');
    await doNow(handler, ticketId, 'reply', { sentence: '已疏通。' });
    await doNow(bureau, ticketId, 'call_back', { callBack: { reached: true, solved: true, satisfied: true } });
    await doNow(bureau, ticketId, 'close');
    expect(await open()).not.toContain('厂区积水');
    expect((await doNow(bureau, ticketId, 'reopen', { sentence: '雨后又积水' })).status).toBe(200);
    expect(await open()).toContain('厂区积水');
  });

  it('are on the brief beside those that came in by other ways, as far as the reader sees them', async () => {
    const input = ticketInput({ title: '热线反映停电', enterpriseId: id, unitCode: '411721' });
    const { id: other } = (await bureau.post('/api/tickets', input)).body as TicketRow;
    const brief = async (who: Client) => (await who.get(`/api/liaison/enterprises/${id}/brief`)).body as VisitBrief;
    expect((await brief(liaison)).tickets).toMatchObject([{ id: other, title: '热线反映停电', state: 'received' }]);
    expect((await brief(bureau)).tickets.map(({ id: seen }) => seen)).toEqual([other]);
    // Who raised something during a visit reads it once, not twice.
    const visited = new Set((await brief(liaison)).requests.map(({ ticket }) => ticket?.id));
    expect(visited.has(other)).toBe(false);
    await doNow(bureau, other, 'invalidate', { sentence: '重复登记' });
    expect((await brief(liaison)).tickets).toEqual([]);
  });

  it('of a time when nobody took them become tickets once, in the name of who raised them', async () => {
    const { id: visitId } = await save(visitInput(id));
    const db = house.app.get(Database);
    const old = { visitId, enterpriseId: id, kind: 'labour', officerId: null, ticketId: null, closedAt: null } as const;
    const createdAt = house.app.get(Clock).now();
    const row = (title: string) => ({ ...old, clientId: randomUUID(), title, detail: null, createdAt });
    await db.rows(RequestEntity).insert([row('旧诉求甲'), row('旧诉求乙')]);
    const waiting = (await bureau.get(`/api/liaison/requests?enterpriseId=${id}`)).body.items as RequestRow[];
    expect(waiting.filter(({ title }) => title.startsWith('旧')).map(({ ticket }) => ticket)).toEqual([null, null]);
    await house.app.get(VisitRequests).takeOver();
    await house.app.get(VisitRequests).takeOver();
    const taken = (await tickets(bureau)).filter(({ title }) => title.startsWith('旧'));
    expect(taken.map(({ title }) => title).sort()).toEqual(['旧诉求乙', '旧诉求甲'].sort());
    const detail = (await bureau.get(`/api/tickets/${taken[0]?.id}`)).body;
    expect(detail.events).toMatchObject([{ by: '安一', role: 'liaison' }]);
  });
});
