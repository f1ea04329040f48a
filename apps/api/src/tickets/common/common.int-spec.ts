import { randomUUID } from 'node:crypto';
import type { NotificationRow } from '@yanzhen/contract/notifications/notification';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { CommonIssueDetail, CommonIssueOf, CommonIssueRow } from '@yanzhen/contract/tickets/common';
import type { NewTicket, TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';

describe('one cause behind many requests', () => {
  let house: TestApp;
  let bureau: Client;
  let handler: Client;
  let firms: number[];
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '林致远' });
    handler = await house.as({ role: 'department', department: '市人社局', name: '程立言' });
    firms = [];
    for (const name of ['驻马店市甲食品有限公司', '驻马店市乙食品有限公司'])
      firms.push((await bureau.post('/api/enterprises', enterpriseInput({ name }))).body.id);
  });
  afterAll(() => house.close());

  const bring = async (over: Partial<NewTicket> = {}): Promise<number> =>
    (await bureau.post('/api/tickets', ticketInput(over))).body.id;
  const accepted = async (over: Partial<NewTicket> = {}): Promise<number> => {
    const id = await bring(over);
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await doNow(handler, id, 'accept');
    return id;
  };
  const words = { title: '节后用工短缺', cause: '返岗率低，缝纫、装配工种缺口大', lead: '市人社局' };
  const create = (ticketIds: number[], over = {}, key = randomUUID(), by = bureau) =>
    by.post('/api/common-issues', { ...words, ...over, ticketIds }, { 'idempotency-key': key });
  const made = async (ticketIds: number[], over = {}): Promise<CommonIssueDetail> => {
    const { status, body } = await create(ticketIds, over);
    expect([status, body.code]).toEqual([201, undefined]);
    return body;
  };
  const of = async (id: number, by = bureau): Promise<CommonIssueDetail> =>
    (await by.get(`/api/common-issues/${id}`)).body;
  const give = (by: Client, { id, version }: CommonIssueDetail, answer = ANSWER) =>
    by.post(`/api/common-issues/${id}/answer`, { version, answer });
  const codes = ({ items }: BatchAnswer) => items.map(({ code }) => code);
  const ticket = async (id: number, by = bureau): Promise<TicketDetail> => (await by.get(`/api/tickets/${id}`)).body;
  const replies = async (id: number) => (await ticket(id)).events.filter(({ act }) => act === 'reply');
  const ANSWER = '已组织三场专场招聘会，名单见附件；企业可登记用工需求。';

  it('is answered once: each that can take it has it, each other says why and is left alone', async () => {
    const [one, other] = [
      await accepted({ enterpriseId: firms[0] ?? 0 }),
      await accepted({ enterpriseId: firms[1] ?? 0 }),
    ];
    const [fresh, paused] = [await bring(), await accepted()];
    await doNow(handler, paused, 'pause', { sentence: '请补缺工名单' });
    const sent = await bring();
    await doNow(bureau, sent, 'dispatch', { dispatch: toIndustry });
    const foreign = await bring();
    await doNow(bureau, foreign, 'dispatch', {
      dispatch: { lead: '市科技局', joint: [], kind: 'help', urgency: 'normal' },
    });
    const issue = await made([one, other, fresh, paused, sent, foreign]);
    expect(issue).toMatchObject({ state: 'open', requests: 6, enterprises: 2, open: 6, answer: null });
    expect(issue.linked.map(({ objection }) => objection)).toEqual([
      null,
      null,
      'common.not_dispatched',
      'common.paused',
      'common.not_accepted',
      'common.other_lead',
    ]);
    const before = await ticket(paused);
    const answered = await give(handler, issue);
    // Of the department’s own: what nobody sent to it is not its to see.
    expect([answered.status, codes(answered.body)]).toEqual([
      200,
      [null, null, 'common.paused', 'common.not_accepted'],
    ]);
    for (const id of [one, other]) {
      const now = await ticket(id);
      expect(now).toMatchObject({ state: 'replied', answer: ANSWER });
      expect(now.clocks.find(({ step }) => step === 'handle')?.ending).toBe('done');
      expect(now.events.at(-1)).toMatchObject({
        act: 'reply',
        by: '程立言',
        department: '市人社局',
        details: { commonIssueId: issue.id },
      });
    }
    expect([(await ticket(paused)).version, (await ticket(fresh)).state]).toEqual([before.version, 'received']);
    expect(await of(issue.id)).toMatchObject({ state: 'answered', answer: ANSWER, answeredBy: '程立言', requests: 6 });

    // The rest, by the same words: those already answered are done.
    await doNow(handler, paused, 'resume');
    await doNow(handler, sent, 'accept');
    const rest = await give(bureau, await of(issue.id));
    expect(codes(rest.body)).toEqual([null, null, 'common.not_dispatched', null, null, 'common.other_lead']);
    for (const id of [one, other, paused, sent]) expect(await replies(id)).toHaveLength(1);
    expect((await ticket(sent)).events.at(-1)).toMatchObject({ by: '林致远', department: '市人社局' });
    // Closed is each by its own call-back.
    const caller = await house.as({ role: 'bureau' });
    const callBack = { reached: true, solved: true, satisfied: true };
    await doNow(caller, one, 'call_back', { callBack });
    await doNow(caller, one, 'close');
    expect([(await ticket(one)).state, (await ticket(other)).state]).toEqual(['closed', 'replied']);
    expect((await of(issue.id)).open).toBe(5);
    // Who gave the answer does not call back on it.
    expect((await doNow(bureau, sent, 'call_back', { callBack })).body.code).toBe('ticket.own_reply');
  });

  it('pressed twice, at once and after a lost answer, answers each once', async () => {
    const ids = [await accepted(), await accepted(), await accepted()];
    const issue = await made(ids);
    const press = () => give(handler, issue);
    const answers = [...(await Promise.all([press(), press()])), await press()];
    for (const { status, body } of answers) expect([status, codes(body)]).toEqual([200, [null, null, null]]);
    for (const id of ids) expect(await replies(id)).toHaveLength(1);
  });

  it('has one answer: of two at once with other words the second is told', async () => {
    const id = await accepted();
    const issue = await made([id]);
    const both = await Promise.all([give(handler, issue, '甲答复'), give(bureau, issue, '乙答复')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [refused] = both.filter(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'common.changed_since', current: { id: issue.id, state: 'answered' } });
    expect((await give(handler, await of(issue.id), '丙答复')).body.code).toBe('common.answered_already');
    expect(await replies(id)).toHaveLength(1);
    const now = await of(issue.id);
    const edit = { ...words, title: '改名', version: now.version };
    expect((await bureau.put(`/api/common-issues/${issue.id}`, edit)).body.code).toBe('common.answered_already');
  });

  it('is created once however often pressed, with all of its requests or not at all', async () => {
    const [one, other] = [await accepted(), await accepted()];
    const key = randomUUID();
    const both = await Promise.all([create([one], {}, key), create([one], {}, key)]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    const count = async () => (await bureau.get('/api/common-issues')).body.total;
    const before = await count();
    expect((await create([other, one])).body).toMatchObject({ code: 'common.request_taken', details: { id: one } });
    expect([await count(), (await bureau.get(`/api/tickets/${other}/common-issue`)).body]).toEqual([
      before,
      { issue: null },
    ]);
    expect((await create([other], { lead: '市某局' })).body.code).toBe('ticket.addressee_unknown');
  });

  it('takes a request that waits for no other, also of two at once', async () => {
    const [one, other, free] = [await accepted(), await accepted(), await accepted()];
    const [a, b] = [await made([one]), await made([other])];
    const link = (id: number, ticketIds: number[]) => bureau.post(`/api/common-issues/${id}/requests`, { ticketIds });
    const both = await Promise.all([link(a.id, [free]), link(b.id, [free])]);
    expect(both.map(({ body }) => codes(body)[0]).sort()).toEqual(['common.request_taken', null].sort());
    const home = both[0]?.body.items[0].done ? a : b;
    expect(codes((await link(home.id, [free, 999_999])).body)).toEqual([null, 'ticket.request_not_found']);
    const remove = () => bureau.delete(`/api/common-issues/${home.id}/requests/${free}`);
    expect([(await remove()).status, (await remove()).status]).toEqual([200, 200]);
    expect((await bureau.get(`/api/tickets/${free}/common-issue`)).body as CommonIssueOf).toEqual({ issue: null });
    await give(handler, await of(a.id));
    expect((await bureau.delete(`/api/common-issues/${a.id}/requests/${one}`)).body.code).toBe(
      'common.request_answered',
    );
    await doNow(bureau, free, 'merge', { intoId: other });
    expect(codes((await link(b.id, [free])).body)).toEqual(['common.ended']);
  });

  it('done anew is answered by itself: the same words do not come a second time', async () => {
    const id = await accepted();
    const issue = await made([id]);
    await give(handler, issue);
    await doNow(await house.as({ role: 'bureau' }), id, 'rework', { sentence: '没有答到点上' });
    expect(codes((await give(handler, await of(issue.id))).body)).toEqual([null]);
    expect([(await ticket(id)).state, (await replies(id)).length]).toEqual(['accepted', 1]);
    expect(await made([id])).toMatchObject({ state: 'open', requests: 1 });
  });

  it('is edited against the version that was read', async () => {
    const issue = await made([await accepted()]);
    const edit = (title: string) =>
      bureau.put(`/api/common-issues/${issue.id}`, { ...words, title, version: issue.version });
    const both = await Promise.all([edit('甲'), edit('乙')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await give(handler, issue)).status).toBe(409);
    const empty = await made([await accepted()]);
    await bureau.delete(`/api/common-issues/${empty.id}/requests/${empty.linked[0]?.ticket.id}`);
    expect((await give(bureau, empty)).body.code).toBe('common.no_requests');
  });

  it('is told once to the people of the unit that answers it, also of one that it is given to later', async () => {
    const later = await house.as({ role: 'department', department: '市商务局' });
    const heard = async (who: Client, id: number): Promise<number> =>
      (await who.get('/api/notifications')).body.items.filter(
        ({ code, link }: NotificationRow) => code === 'common.to_answer' && link === `/common-issues/${id}`,
      ).length;
    const { id } = await made([await bring()]);
    expect([await heard(handler, id), await heard(later, id), await heard(bureau, id)]).toEqual([1, 0, 0]);
    for (const lead of ['市商务局', words.lead, '市商务局'])
      await bureau.put(`/api/common-issues/${id}`, { ...words, lead, version: (await of(id)).version });
    expect([await heard(handler, id), await heard(later, id)]).toEqual([1, 1]);
  });

  it('is the bureau’s to make and its lead’s to see; an enterprise learns nothing of the others', async () => {
    const id = await accepted({ enterpriseId: firms[0] ?? 0 });
    const issue = await made([id, await bring({ enterpriseId: firms[1] ?? 0 })]);
    expect(await of(issue.id, handler)).toMatchObject({ requests: 1, enterprises: 1 });
    const list = async (by: Client): Promise<CommonIssueRow[]> => (await by.get('/api/common-issues')).body.items;
    expect((await list(handler)).map((row) => row.id)).toContain(issue.id);
    for (const person of [
      { role: 'department', department: '市科技局' },
      { role: 'county', unitCode: '411702' },
    ] as const) {
      const other = await house.as(person);
      expect([await list(other), (await other.get(`/api/common-issues/${issue.id}`)).status]).toEqual([[], 404]);
      expect((await give(other, issue)).status).toBe(404);
    }
    expect((await create([id], {}, randomUUID(), handler)).status).toBe(403);
    expect((await handler.delete(`/api/common-issues/${issue.id}/requests/${id}`)).status).toBe(403);
    await give(handler, issue);
    const firm = await house.as({ role: 'enterprise', enterpriseId: firms[0] ?? 0 });
    for (const path of ['/api/common-issues', `/api/common-issues/${issue.id}`, `/api/tickets/${id}/common-issue`])
      expect((await firm.get(path)).status).toBe(403);
    const seen = await ticket(id, firm);
    expect([seen.answer, JSON.stringify(seen).includes('commonIssue')]).toEqual([ANSWER, false]);
  });

  it('is looked for by its words, page by page', async () => {
    const issue = await made([await accepted()], { title: '蒸汽价格上涨' });
    const found = (await bureau.get('/api/common-issues?q=%E8%92%B8%E6%B1%BD&state=open')).body;
    expect([found.total, found.items[0].id, found.next]).toEqual([1, issue.id, null]);
    expect((await bureau.get('/api/common-issues?q=%E8%92%B8%E6%B1%BD&state=answered')).body.items).toEqual([]);
  });
});
