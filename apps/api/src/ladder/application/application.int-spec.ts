import type { ApplicationDetail } from '@yanzhen/contract/ladder/application';
import {
  act,
  type Cast,
  castOf,
  judgeAll,
  newRound,
  passed,
  roundInput,
  start,
} from '../../../test/application-builder';
import { fileForm, PDF, PNG } from '../../../test/attachments';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Clock } from '../../platform/clock';
import { Reminders } from './round/reminders';

describe('an application', () => {
  let house: TestApp;
  let cast: Cast;
  let roundId: number;
  let today: jest.SpyInstance;
  beforeAll(async () => {
    house = await makeApp();
    today = jest.spyOn(house.app.get(Clock), 'today').mockReturnValue('2026-11-25');
    const bureau = await house.as({ role: 'bureau' });
    roundId = (await newRound(bureau)).id;
  });
  beforeEach(async () => {
    today.mockReturnValue('2026-11-25');
    cast = await castOf(house);
  });
  afterAll(() => house.close());

  const read = async (id: number, who = cast.firm): Promise<ApplicationDetail> =>
    (await who.get(`/api/applications/${id}`)).body;
  const news = async (who: typeof cast.firm) =>
    (await who.get('/api/notifications')).body.items.map(({ code }: { code: string }) => code);

  it('is begun once, also by two clicks at the same time', async () => {
    const body = { roundId, enterpriseId: cast.enterpriseId };
    const answers = await Promise.all([
      cast.firm.post('/api/applications', body),
      cast.firm.post('/api/applications', body),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body: rounds } = await cast.firm.get('/api/rounds');
    expect(rounds[0].own.state).toBe('draft');
  });

  it('is refused while a revocation bars the enterprise', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const title = { kind: 'innovative', batch: '已撤销的一批', certificateNo: null, document: null };
    const at = `/api/enterprises/${cast.enterpriseId}/titles`;
    const { body } = await bureau.post(at, { ...title, validFrom: '2024-01-01', validTo: '2026-12-31' });
    const { id } = await start(cast, roundId);
    const revoked = { version: 1, on: '2026-03-01', ground: 'fraud', why: '数据造假', document: null };
    await bureau.post(`${at}/${body.id}/revoke`, revoked);
    expect(await act(cast.firm, id, 'submit')).toMatchObject({ status: 422, body: { code: 'title.barred' } });
    today.mockReturnValue('2029-03-01');
    expect((await act(cast.firm, id, 'submit')).body.code).not.toBe('title.barred');
  });

  it('is judged by the version that its round is held to, whatever is in force', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const old = { code: 'specialised-2022', version: 1 };
    const round = { name: '按2022年标准的一批', tier: 'specialised', scope: 'new' } as const;
    const refused = (book: object) => bureau.post('/api/rounds', roundInput({ ...round, book } as never));
    for (const book of [
      { ...old, version: 99 },
      { code: 'giant-2022', version: 1 },
    ])
      expect(await refused(book)).toMatchObject({ status: 422, body: { code: 'round.book_unfit' } });
    const pinned = await newRound(bureau, { ...round, book: old });
    expect(pinned.book).toEqual(old);
    const { id } = await start(cast, pinned.id);
    expect((await read(id)).present?.book).toMatchObject(old);
    const { body } = await act(cast.firm, id, 'submit');
    expect(body.submitted.book).toMatchObject(old);
    const other = roundInput({ ...round, book: null });
    const change = (book: typeof old | null, note: string) =>
      bureau.put(`/api/rounds/${pinned.id}`, { ...other, note, book, version: pinned.version });
    expect(await change(null, '')).toMatchObject({ status: 422, body: { code: 'round.book_fixed' } });
    expect(await change(old, '另有说明')).toMatchObject({ status: 200, body: { book: old, note: '另有说明' } });
  });

  it('freezes facts, files and verdict when it is handed in', async () => {
    const { id } = await start(cast, roundId);
    await cast.firm.post(`/api/applications/${id}/files`, fileForm(PDF, '审计报告.pdf', { criterion: 'revenue' }));
    const { body } = await act(cast.firm, id, 'submit');
    expect(body.submitted).toMatchObject({ no: 1, name: cast.name, evaluation: { tier: 'specialised' } });
    expect(body.submitted.digest).toMatch(/^[0-9a-f]{64}$/);
    const [frozen] = body.submitted.files;
    expect([frozen.criterion, frozen.file.name]).toEqual(['revenue', '审计报告.pdf']);
    // The applicant's own copy may go, what was handed in stays.
    await act(cast.county, id, 'county_return', '请补充');
    await cast.firm.delete(`/api/applications/${id}/files/${(await read(id)).files[0]?.id}`);
    const stored = await cast.county.get(`/api/applications/${id}/files/${frozen.id}`);
    expect([stored.status, stored.raw.equals(PDF), stored.headers['content-disposition']]).toEqual([
      200,
      true,
      expect.stringContaining('attachment'),
    ]);
    expect(stored.headers['x-content-type-options']).toBe('nosniff');
    const handedIn = await cast.firm.delete(`/api/applications/${id}/files/${frozen.id}`);
    expect(handedIn.body.code).toBe('application.wrong_state');
  });

  it('comes back, is corrected, and shows what changed; what was said of the first time lapses and stays', async () => {
    const { id } = await start(cast, roundId);
    await act(cast.firm, id, 'submit');
    await judgeAll(cast.county, id);
    await act(cast.county, id, 'county_pass');
    await act(cast.bureau, id, 'city_return', '缺上年度审计报告');
    expect(await news(cast.firm)).toContain('application.returned');
    await cast.firm.post(`/api/applications/${id}/files`, fileForm(PNG, '审计.png'));
    const { body } = await act(cast.firm, id, 'submit');
    expect(body.difference).toMatchObject({ added: ['审计.png'], removed: [] });
    const lapsed = body.history.filter(({ lapsed: gone }: { lapsed: boolean }) => gone);
    expect(lapsed.map(({ act: what }: { act: string }) => what)).toEqual(['county_pass', 'city_return']);
    // The judgements of the first time count no more.
    expect((await act(cast.county, id, 'county_pass')).body.code).toBe('application.judgement_open');
  });

  it('takes two people of the city, neither of whom entered it', async () => {
    const { id } = await start(cast, roundId);
    await act(cast.firm, id, 'submit');
    expect((await act(cast.county, id, 'county_pass')).body.code).toBe('application.judgement_open');
    await judgeAll(cast.county, id);
    const said = (await read(id)).opinions.length;
    await judgeAll(cast.county, id);
    expect((await read(id)).opinions).toHaveLength(said);
    await act(cast.county, id, 'county_pass');
    await act(cast.bureau, id, 'city_propose');
    const timeline = await cast.firm.get(`/api/enterprises/${cast.enterpriseId}/timeline`);
    expect(JSON.stringify(timeline.body)).toContain('ladder.application.county_pass');
    expect((await act(cast.bureau, id, 'city_approve')).body.code).toBe('application.second_person_needed');
    expect((await act(cast.second, id, 'city_approve')).body.state).toBe('city_passed');
  });

  it('is not reviewed by the county clerk who entered it', async () => {
    const { body } = await cast.county.post('/api/applications', { roundId, enterpriseId: cast.enterpriseId });
    await act(cast.county, body.id, 'submit');
    expect((await act(cast.county, body.id, 'county_pass')).body.code).toBe('application.own_entry');
    expect((await read(body.id, cast.county)).acts).toEqual(['withdraw']);
  });

  it('tells the second of two reviewers what the first one did', async () => {
    const { id, version } = await start(cast, roundId);
    const body = { version, act: 'withdraw', sentence: '不申报了' };
    const [one, other] = [await cast.firm.post(`/api/applications/${id}/acts`, body), await cast.firm.post(`/api/applications/${id}/acts`, { ...body, act: 'submit' })]; // prettier-ignore
    expect([one.status, other.status]).toEqual([200, 422]);
    const again = await start(cast, roundId);
    await act(cast.firm, again.id, 'submit');
    const late = await cast.county.post(`/api/applications/${again.id}/acts`, {
      ...body,
      version: again.version,
      act: 'county_return',
    });
    expect([late.status, late.body.code, late.body.current.state]).toEqual([
      409,
      'application.changed_since',
      'submitted',
    ]);
  });

  it('is reviewed by whom it is assigned to, and not by who is close to the firm', async () => {
    const { id } = await start(cast, roundId);
    await act(cast.firm, id, 'submit');
    await judgeAll(cast.county, id);
    await act(cast.county, id, 'county_pass');
    await cast.bureau.post(`/api/applications/${id}/reviewers`, { userId: cast.second.userId, stage: 'city' });
    expect((await act(cast.bureau, id, 'city_propose')).body.code).toBe('application.assigned_to_other');
    expect(await news(cast.second)).toContain('application.assigned');
    await cast.second.post(`/api/applications/${id}/conflict`, { reason: '曾在该企业任职' });
    expect((await act(cast.second, id, 'city_propose')).body.code).toBe('application.conflict_of_interest');
    const again = await cast.bureau.post(`/api/applications/${id}/reviewers`, {
      userId: cast.second.userId,
      stage: 'city',
    });
    expect(again.body.code).toBe('application.reviewer_conflict');
    expect((await act(cast.bureau, id, 'city_propose')).body.state).toBe('city_proposed');
  });

  it('comes in late with a reason, and not at all after the grace', async () => {
    const { id } = await start(cast, roundId);
    today.mockReturnValue('2026-12-03');
    expect((await act(cast.firm, id, 'submit')).body.code).toBe('application.late_reason_missing');
    const late = await act(cast.firm, id, 'submit', '审计报告出具较晚');
    expect([late.body.state, late.body.late, late.body.lateReason]).toEqual(['submitted', true, '审计报告出具较晚']);
    await act(cast.county, id, 'county_return', '请补充');
    today.mockReturnValue('2026-12-20');
    expect((await act(cast.firm, id, 'submit')).body.state).toBe('submitted');
    const other = await castOf(house);
    const refused = await other.firm.post('/api/applications', { roundId, enterpriseId: other.enterpriseId });
    expect(refused.body.code).toBe('application.round_closed');
  });

  it('is decided with others in one go, each for itself', async () => {
    const other = await castOf(house, cast.bureau);
    const [a, b] = [await start(cast, roundId), await start(other, roundId)];
    for (const [one, { id }] of [[cast, a], [other, b]] as const) await act(one.firm, id, 'submit'); // prettier-ignore
    await judgeAll(cast.county, a.id);
    const items = [{ id: a.id, version: a.version + 1 }, { id: b.id, version: b.version + 1 }]; // prettier-ignore
    const { body } = await cast.county.post('/api/applications/batch', { act: 'county_pass', sentence: null, items });
    expect(body.items).toMatchObject([
      { id: a.id, done: true, code: null },
      { id: b.id, done: false, code: 'application.judgement_open' },
    ]);
    expect((await read(b.id, cast.county)).state).toBe('submitted');
  });

  it('is listed, counted and exported alike, in sight only', async () => {
    const { id } = await start(cast, roundId);
    const elsewhere = await house.as({ role: 'county', unitCode: '411702' });
    expect((await elsewhere.get(`/api/applications/${id}`)).status).toBe(404);
    expect((await elsewhere.get('/api/applications')).body.total).toBe(0);
    const { body } = await cast.bureau.get(`/api/applications?round=${roundId}&state=draft`);
    const { body: round } = await cast.bureau.get(`/api/rounds/${roundId}`);
    const drafts = round.counts.find(({ state }: { state: string }) => state === 'draft').count;
    expect([body.total, body.items.length]).toEqual([drafts, drafts]);
    expect((await cast.bureau.get('/api/applications/export.xlsx')).raw.subarray(0, 2).toString()).toBe('PK');
  });

  it('is drawn for a check on site by a seed that repeats it', async () => {
    const own = await newRound(cast.bureau, { name: '抽查批次' });
    await passed(cast, own.id);
    await passed(await castOf(house, cast.bureau), own.id);
    const draws = await cast.bureau.post(`/api/rounds/${own.id}/draws`, {
      seed: '开奖号 2026136',
      count: 1,
      purpose: '实地核查',
    });
    expect(draws.body[0]).toMatchObject({ seed: '开奖号 2026136', pool: 2, drawn: [{ ticket: expect.any(String) }] });
    const { body } = await cast.county.get(`/api/draws/${draws.body[0].id}/rerun`);
    expect([body.same, body.pool[0].uscc]).toEqual([true, draws.body[0].drawn[0].uscc]);
    const much = await cast.bureau.post(`/api/rounds/${own.id}/draws`, { seed: null, count: 3, purpose: '实地核查' });
    expect(much.body.code).toBe('draw.pool_too_small');
  });

  it('is asked for before the end of the round, once', async () => {
    const own = await newRound(cast.bureau, { name: '提醒批次' });
    await start(cast, own.id);
    today.mockReturnValue('2026-11-26');
    await house.app.get(Reminders).run();
    await house.app.get(Reminders).run();
    expect((await news(cast.firm)).filter((code: string) => code === 'application.closing')).toHaveLength(1);
  });

  it('is asked for by the day of its unit, while it waits', async () => {
    const deadlines = [{ unitCode: '411721' as const, day: '2026-11-27' }];
    const own = await newRound(cast.bureau, { name: '县区时限批次', deadlines });
    const due = async () =>
      (await news(cast.county)).filter((code: string) => code === 'application.review_due').length;
    await house.app.get(Reminders).run();
    expect(await due()).toBe(0);
    const { id } = await start(cast, own.id);
    await act(cast.firm, id, 'submit');
    await house.app.get(Reminders).run();
    await house.app.get(Reminders).run();
    expect(await due()).toBe(1);
  });
});
