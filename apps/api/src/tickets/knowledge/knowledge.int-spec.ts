import type {
  ArticleDetail,
  ArticleRow,
  EditArticle,
  NewArticle,
  SimilarArticle,
} from '@yanzhen/contract/tickets/knowledge';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput } from '../../../test/ticket-builder';

describe('what was learned from requests', () => {
  let house: TestApp;
  let bureau: Client;
  let labour: Client;
  let trade: Client;
  let liaison: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    labour = await house.as({ role: 'department', department: '市人社局' });
    trade = await house.as({ role: 'department', department: '市商务局' });
    liaison = await house.as({ role: 'liaison' });
  });
  afterAll(() => house.close());

  const article = (over: Partial<NewArticle> = {}): NewArticle => ({
    title: '变压器增容怎样办理',
    body: '向供电公司提出申请，七个工作日内答复。',
    keywords: '用电，容量',
    kind: 'help',
    state: 'published',
    sourceId: null,
    ...over,
  });
  const edit = (over: Partial<NewArticle>): EditArticle => {
    const { title, body, keywords, kind, state } = article(over);
    return { title, body, keywords, kind, state, version: 1 };
  };
  const add = async (by: Client, over: Partial<NewArticle> = {}): Promise<ArticleDetail> =>
    (await by.post('/api/knowledge', article(over))).body;
  const bring = async (title: string): Promise<number> =>
    (await bureau.post('/api/tickets', ticketInput({ title, content: title }))).body.id;
  const found = async (by: Client, q: string): Promise<string[]> =>
    (await by.get(`/api/knowledge?q=${encodeURIComponent(q)}`)).body.items.map(({ title }: ArticleRow) => title);

  it('is read by everybody inside once it is published, and found by any of its words', async () => {
    const draft = await add(labour, { title: '草稿：社保补缴', state: 'draft', keywords: '社保 补缴' });
    expect(draft).toMatchObject({ own: true, owner: '市人社局', keywords: '社保 补缴' });
    expect(await found(labour, '社保')).toEqual(['草稿：社保补缴']);
    expect(await found(trade, '社保')).toEqual([]);
    expect(await found(liaison, '社保')).toEqual([]);
    expect((await trade.get(`/api/knowledge/${draft.id}`)).status).toBe(404);
    await labour.put(`/api/knowledge/${draft.id}`, edit({ title: '社保补缴', keywords: '社保' }));
    for (const reader of [trade, liaison, bureau]) expect(await found(reader, '社保')).toEqual(['社保补缴']);
    expect(await found(trade, '七个工作日')).toEqual(['社保补缴']);
    const enterprise = await house.as({ role: 'enterprise' });
    expect((await enterprise.get('/api/knowledge')).status).toBe(403);
  });

  it('is changed by whose it is', async () => {
    const { id } = await add(labour, { title: '只有人社改' });
    const edited = edit({ title: '改了' });
    expect((await trade.put(`/api/knowledge/${id}`, edited)).body.code).toBe('knowledge.not_yours');
    expect((await trade.delete(`/api/knowledge/${id}?version=1`)).status).toBe(403);
    const both = await Promise.all([1, 2].map(() => labour.put(`/api/knowledge/${id}`, edited)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await labour.delete(`/api/knowledge/${id}?version=1`)).status).toBe(404);
    expect((await labour.delete(`/api/knowledge/${id}?version=2`)).status).toBe(204);
    expect((await labour.get(`/api/knowledge/${id}`)).status).toBe(404);
  });

  it('names the ended request it comes from to who may see that', async () => {
    const id = await bring('一件不属受理的诉求');
    expect((await bureau.post('/api/knowledge', article({ sourceId: id }))).body.code).toBe('knowledge.request_open');
    await doNow(bureau, id, 'invalidate', { sentence: '不属本局职责。' });
    const made = await add(bureau, { title: '来自诉求', sourceId: id });
    expect(made.sources).toEqual([expect.objectContaining({ id, title: '一件不属受理的诉求' })]);
    expect((await trade.get(`/api/knowledge/${made.id}`)).body.sources).toEqual([]);
    expect((await trade.post('/api/knowledge', article({ sourceId: id }))).status).toBe(404);
  });

  it('is named beside a request that speaks of the same, with the words, and drafts are not', async () => {
    await add(bureau, { title: '冷库用电优惠', keywords: '冷库 电价' });
    await add(bureau, { title: '冷库用电草稿', keywords: '冷库 电价', state: 'draft' });
    const id = await bring('冷库的电价能不能优惠');
    const similar = (await bureau.get(`/api/tickets/${id}/articles`)).body as SimilarArticle[];
    expect(similar.map(({ title }) => title)).toEqual(['冷库用电优惠']);
    expect(similar[0]?.words).toContain('冷库');
    expect((await trade.get(`/api/tickets/${id}/articles`)).status).toBe(404);
  });
});
