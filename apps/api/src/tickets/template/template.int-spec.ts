import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { NewReplyTemplate, ReplyTemplate } from '@yanzhen/contract/tickets/template';
import { TEMPLATE_LIMITS } from '@yanzhen/domain/tickets/template/placeholders';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput } from '../../../test/ticket-builder';

describe('words kept for answers', () => {
  let house: TestApp;
  let bureau: Client;
  let labour: Client;
  let trade: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    labour = await house.as({ role: 'department', department: '市人社局' });
    trade = await house.as({ role: 'department', department: '市商务局' });
  });
  afterAll(() => house.close());

  const words = (over: Partial<NewReplyTemplate> = {}): NewReplyTemplate => ({
    title: '已办结',
    text: '{企业}您好：“{标题}”已经办好。',
    kind: null,
    ...over,
  });
  const add = (by: Client, over: Partial<NewReplyTemplate> = {}) => by.post('/api/reply-templates', words(over));
  const all = async (by: Client): Promise<ReplyTemplate[]> => (await by.get('/api/reply-templates')).body;
  const titles = async (by: Client) => (await all(by)).map(({ title }) => title).sort();

  it('are the bureau’s for everybody, and a department’s for itself', async () => {
    await add(bureau, { title: '全市通用' });
    await add(labour, { title: '人社专用' });
    expect(await titles(labour)).toEqual(['人社专用', '全市通用'].sort());
    expect(await titles(trade)).toEqual(['全市通用']);
    const [shared] = await all(trade);
    expect(shared).toMatchObject({ owner: null, own: false });
    const edited = { ...words(), version: shared?.version };
    expect((await trade.put(`/api/reply-templates/${shared?.id}`, edited)).status).toBe(404);
    expect((await trade.delete(`/api/reply-templates/${shared?.id}?version=1`)).status).toBe(404);
  });

  it('are refused with a placeholder that nobody knows, and twice under one title', async () => {
    expect((await add(labour, { text: '{附件}' })).body).toMatchObject({
      code: 'ticket.template_placeholder',
      details: { name: '附件' },
    });
    const both = await Promise.all([add(labour, { title: '两次' }), add(labour, { title: ' 两次 ' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(both.find(({ status }) => status === 422)?.body.code).toBe('ticket.template_there');
    expect((await add(trade, { title: '两次' })).status).toBe(201);
  });

  it('tell the second of two who change one what the first wrote', async () => {
    const { body: one } = await add(labour, { title: '两人' });
    const path = `/api/reply-templates/${one.id}`;
    const both = await Promise.all(['甲', '乙'].map((text) => labour.put(path, { ...words({ text }), version: 1 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [first, second] = [both.find(({ status }) => status === 200), both.find(({ status }) => status === 409)];
    expect(second?.body).toMatchObject({ code: 'template.changed_since', current: { text: first?.body.text } });
    expect((await labour.delete(`${path}?version=1`)).status).toBe(404);
    expect((await labour.delete(`${path}?version=2`)).status).toBe(204);
  });

  it('are so many at most', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    for (let n = 0; n < TEMPLATE_LIMITS.perOwner; n += 1) await add(county, { title: `第${n}个` });
    expect((await add(county, { title: '再一个' })).body.code).toBe('ticket.templates_full');
  });

  it('say of each of many what they say of it', async () => {
    const accepted = async (title: string) => {
      const { body } = await bureau.post('/api/tickets', ticketInput({ title }));
      await doNow(bureau, body.id, 'dispatch', {
        dispatch: { lead: '市人社局', joint: [], kind: 'help', urgency: 'normal' },
      });
      return (await doNow(labour, body.id, 'accept', {}, bureau)).body as TicketDetail;
    };
    const [one, other] = [await accepted('招工'), await accepted('社保')];
    const items = [one, other].map(({ id, version }) => ({ id, version }));
    await labour.post('/api/ticket-acts', { act: 'reply', items, sentence: '{单位}：“{标题}”{附件}', dispatch: null });
    const answerOf = async (id: number) => (await bureau.get(`/api/tickets/${id}`)).body.answer;
    expect(await answerOf(one.id)).toBe('市人社局：“招工”{附件}');
    expect(await answerOf(other.id)).toBe('市人社局：“社保”{附件}');
  });
});
