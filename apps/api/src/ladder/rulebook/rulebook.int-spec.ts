import type { RulebookDetail, RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { numbersOf } from '@yanzhen/domain/ladder/rulebook/numbers';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { RulebookRepository } from './rulebook.repository';
import { ShippedRulebooks } from './shipped-rulebooks';

describe('rulebooks', () => {
  let house: TestApp;
  let maker: Client;
  let second: Client;
  const list = async (who = maker): Promise<RulebookRow[]> => (await who.get('/api/rulebooks')).body;
  const shipped = async (code = 'specialised-2026') =>
    (await list()).find((row) => row.code === code && row.bookVersion === 1) as RulebookRow;
  const copy = async (code?: string): Promise<RulebookDetail> => {
    const { status, body } = await maker.post(`/api/rulebooks/${(await shipped(code)).id}/draft`);
    expect(status).toBe(201);
    return body;
  };
  const act = (who: Client, { id, version }: RulebookRow, what: string, over: object = {}) =>
    who.post(`/api/rulebooks/${id}/${what}`, { version, ...over });
  const OPEN = { effectiveFrom: '2026-06-01', effectiveTo: null };

  beforeAll(async () => {
    house = await makeApp();
    maker = await house.as({ role: 'bureau', name: '起草人' });
    second = await house.as({ role: 'bureau', name: '审核人' });
  });
  afterAll(() => house.close());

  it('are there from the start, published, and come once', async () => {
    await house.app.get(ShippedRulebooks, { strict: false }).onModuleInit();
    const rows = await list();
    expect(rows.map(({ code }) => code).sort()).toEqual(SHIPPED_BOOKS.map(({ code }) => code).sort());
    expect(rows.every(({ status, madeBy }) => status === 'published' && madeBy === null)).toBe(true);
    const { body } = await maker.get(`/api/rulebooks/${rows[0]?.id}`);
    expect(body.body).toEqual(SHIPPED_BOOKS.find(({ code }) => code === rows[0]?.code));
  });

  it('carry the mark of whoever compared them wherever they are read, and lose it with the first change', async () => {
    const marked = (row: RulebookRow) => act(maker, row, 'confirm', { confirmed: true, note: '与官方文本逐条核对' });
    expect((await marked(await shipped('tech-2017'))).status).toBe(200);
    const { body } = await maker.get('/api/self-check/books');
    const told = (body.books as { code: string; confirmed: boolean }[]).find(({ code }) => code === 'tech-2017');
    expect(told?.confirmed).toBe(true);
    const draft = await copy('leading-city');
    const confirmed = (await marked(draft)).body as RulebookDetail;
    const [number] = numbersOf(confirmed.body);
    const numbers = [{ path: number?.path, value: 50_000 }];
    const changed = await maker.patch(`/api/rulebooks/${draft.id}`, { version: confirmed.version, numbers });
    expect(changed.body).toMatchObject({ confirmed: false, confirmedBy: null });
  });

  it('are copied, changed, submitted, and published by somebody else', async () => {
    const draft = await copy();
    expect(draft).toMatchObject({ bookVersion: 2, status: 'draft', own: true, confirmed: false, madeBy: '起草人' });
    const [number] = numbersOf(draft.body);
    const changes = {
      version: draft.version,
      numbers: [{ path: number?.path, value: (number?.value ?? 0) + 1 }],
      words: [{ id: draft.body.requires[0]?.id, zh: '新的说法', en: 'Other words' }],
      document: '豫工信〔2026〕1号',
    };
    const changed = (await maker.patch(`/api/rulebooks/${draft.id}`, changes)).body as RulebookDetail;
    expect(numbersOf(changed.body)[0]?.value).toBe((number?.value ?? 0) + 1);
    expect(changed.body.requires[0]).toMatchObject({ zh: '新的说法' });
    expect(changed.document).toBe('豫工信〔2026〕1号');

    expect(await act(second, changed, 'publish', OPEN)).toMatchObject({
      status: 422,
      body: { code: 'ladder.rulebook_immutable' },
    });
    const submitted = (await act(maker, changed, 'submit')).body;
    expect(await act(maker, submitted, 'publish', OPEN)).toMatchObject({
      status: 403,
      body: { code: 'ladder.second_person_needed' },
    });
    const published = (await act(second, submitted, 'publish', OPEN)).body;
    expect(published).toMatchObject({ status: 'published', publishedBy: '审核人', current: true, ...OPEN });
    expect(published.body).toMatchObject(OPEN);
    expect((await shipped()).current).toBe(false);

    // Out of force again, for the tests that follow; by somebody else than who published it.
    expect((await act(second, published, 'retire')).body.code).toBe('ladder.second_person_needed');
    expect((await act(maker, published, 'retire')).body).toMatchObject({ status: 'retired', current: false });
    expect((await shipped()).current).toBe(true);
  });

  it('never change once they are published, not even at the database', async () => {
    const row = await shipped();
    const { id, version } = row;
    const words = { version, document: '改' };
    expect((await maker.patch(`/api/rulebooks/${id}`, words)).body.code).toBe('ladder.rulebook_immutable');
    expect((await maker.delete(`/api/rulebooks/${id}?version=${version}`)).body.code).toBe('ladder.rulebook_immutable');
    const rulebooks = house.app.get(RulebookRepository, { strict: false });
    await expect(rulebooks.write({ id, version }, { effectiveTo: '2026-12-31' })).rejects.toMatchObject({
      code: 'rulebook.changed_since',
    });
    await expect(rulebooks.remove({ id, version })).rejects.toMatchObject({ code: 'rulebook.changed_since' });
    expect(await shipped()).toEqual(row);
  });

  it('are marked as compared with the official text, beside the body', async () => {
    const row = await shipped('giant-2026');
    const marked = await act(second, row, 'confirm', { confirmed: true, note: '对照工信部公报' });
    expect(marked.body).toMatchObject({ confirmed: true, confirmedBy: '审核人' });
    expect(marked.body.body).toEqual(SHIPPED_BOOKS.find(({ code }) => code === 'giant-2026'));
    const late = await act(maker, row, 'confirm', { confirmed: false, note: '' });
    expect(late).toMatchObject({ status: 409, body: { current: { confirmed: true } } });
  });

  it('go back to who made them, and drafts go away', async () => {
    const draft = await copy('leading-city');
    const submitted = (await act(maker, draft, 'submit')).body;
    expect((await maker.delete(`/api/rulebooks/${draft.id}?version=${submitted.version}`)).status).toBe(422);
    const back = (await act(second, submitted, 'return')).body;
    expect(back.status).toBe('draft');
    expect((await maker.delete(`/api/rulebooks/${draft.id}?version=${back.version}`)).status).toBe(204);
    expect((await maker.get(`/api/rulebooks/${draft.id}`)).body.code).toBe('ladder.rulebook_not_found');
  });

  it('are published once by two people at once; the second is told', async () => {
    const third = await house.as({ role: 'bureau' });
    const submitted = (await act(maker, await copy('tech-2017'), 'submit')).body;
    const span = { effectiveFrom: '2030-01-01', effectiveTo: null };
    const both = await Promise.all([
      act(second, submitted, 'publish', span),
      act(third, submitted, 'publish', { ...span, effectiveFrom: '2031-01-01' }),
    ]);
    const [won, lost] = both.sort((a, b) => a.status - b.status);
    expect(won?.status).toBe(200);
    expect(lost).toMatchObject({ status: 409, body: { current: { effectiveFrom: won?.body.effectiveFrom } } });
  });

  it('get different versions when two people copy at once, one when one clicks twice', async () => {
    const { id } = await shipped('innovative-2022');
    const both = await Promise.all([
      maker.post(`/api/rulebooks/${id}/draft`),
      second.post(`/api/rulebooks/${id}/draft`),
    ]);
    expect(both.map(({ body }) => body.bookVersion).sort()).toEqual([2, 3]);
    const key = { 'idempotency-key': 'the-same-click' };
    const twice = await Promise.all([
      maker.post(`/api/rulebooks/${id}/draft`, undefined, key),
      maker.post(`/api/rulebooks/${id}/draft`, undefined, key),
    ]);
    expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1);
    expect((await list()).filter(({ code }) => code === 'innovative-2022')).toHaveLength(4);
  });

  it('refuse what does not hold together, and change nothing', async () => {
    const draft = await copy('giant-2026');
    const patch = (over: object) => maker.patch(`/api/rulebooks/${draft.id}`, { version: draft.version, ...over });
    const unknown = await patch({ numbers: [{ path: 'requires[99].test.atLeast', value: 1 }] });
    expect(unknown).toMatchObject({ status: 400, body: { code: 'ladder.number_unknown' } });
    const words = await patch({ words: [{ id: 'nothing', zh: '无', en: 'none' }] });
    expect(words).toMatchObject({ status: 400, body: { code: 'ladder.words_unknown' } });
    const reversed = { effectiveFrom: '2026-06-01', effectiveTo: '2026-05-31' };
    const submitted = (await act(maker, draft, 'submit')).body;
    expect((await act(second, submitted, 'publish', reversed)).body.code).toBe('ladder.effective_reversed');
    expect((await maker.get(`/api/rulebooks/${draft.id}`)).body.body).toEqual(draft.body);
  });

  it('show drafts to the bureau alone, and are edited by nobody else', async () => {
    const draft = await copy();
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await list(county)).every(({ status }) => ['published', 'retired'].includes(status))).toBe(true);
    expect((await county.get(`/api/rulebooks/${draft.id}`)).status).toBe(404);
    for (const role of ['county', 'enterprise', 'leader', 'liaison'] as const) {
      const who = await house.as({ role, ...(role === 'county' ? { unitCode: '411721' as const } : {}) });
      expect((await act(who, draft, 'submit')).status).toBe(403);
      expect((await act(who, draft, 'draft')).status).toBe(403);
    }
  });
});
