import type { Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import type { OutcomeDifferences, PublicDraw, PublicityRow } from '@yanzhen/contract/ladder/publicity';
import { draw } from '@yanzhen/domain/shared/draw';
import { sha256 } from '@yanzhen/domain/shared/sha256';
import { act, type Cast, castOf, newRound, passed } from '../../../test/application-builder';
import { client, type Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { runImport } from '../../../test/run-import';
import { workbook } from '../../../test/workbooks';
import { Clock } from '../../platform/clock';

const TITLE = {
  batch: '2026年第二批专精特新',
  certificateNo: null,
  document: null,
  validFrom: '2027-01-01',
  validTo: '2029-12-31',
};

describe('publicity and outcome', () => {
  let house: TestApp;
  let cast: Cast;
  let nobody: Client;
  let today: jest.SpyInstance;
  beforeAll(async () => {
    house = await makeApp();
    today = jest.spyOn(house.app.get(Clock), 'today');
    nobody = client(house.app, { 'content-type': 'application/json' });
  });
  beforeEach(async () => {
    today.mockReturnValue('2026-11-25');
    cast = await castOf(house);
  });
  afterAll(() => house.close());

  const opened = async (roundId: number, items: { id: number; version: number }[]): Promise<PublicityRow> => {
    const seen = items.map(({ id, version }) => ({ id, version }));
    const body = {
      title: '关于拟推荐名单的公示',
      contact: '市工信局企业科 0396-2600000',
      startsOn: '2026-11-25',
      items: seen,
    };
    const answer = await cast.bureau.post(`/api/rounds/${roundId}/publicities`, body);
    expect(answer.status).toBe(201);
    return answer.body[0];
  };
  const recommended = async (roundId: number, who: Cast) => {
    const { id, version } = await passed(who, roundId);
    const publicity = await opened(roundId, [{ id, version }]);
    today.mockReturnValue('2026-12-02');
    await cast.bureau.post(`/api/publicities/${publicity.id}/conclude`);
    return id;
  };
  const stateOf = async (id: number) => (await cast.bureau.get(`/api/applications/${id}`)).body.state;
  const objection = (over = {}) => ({
    applicationId: null,
    name: '周正直',
    contact: '13912345678',
    content: '该企业去年发生过较大安全事故，请核实。',
    ...over,
  });

  it('stands five working days before everybody, with nothing personal', async () => {
    const { id: roundId } = await newRound(cast.bureau);
    const { id, version } = await passed(cast, roundId);
    const publicity = await opened(roundId, [{ id, version }]);
    expect([publicity.startsOn, publicity.endsOn, publicity.estimated]).toEqual(['2026-11-25', '2026-12-01', false]);
    const { body, status } = await nobody.get(`/api/publicity/${publicity.id}`);
    expect(status).toBe(200);
    expect(body.enterprises).toEqual([{ id, name: cast.name, unitCode: '411721' }]);
    expect(JSON.stringify(body)).not.toMatch(/1[3-9]\d{9}|uscc|contactName/);
    today.mockReturnValue('2026-12-01');
    const early = await cast.bureau.post(`/api/publicities/${publicity.id}/conclude`);
    expect(early.body.code).toBe('publicity.still_running');
    expect((await nobody.get('/api/publicity')).body[0].running).toBe(true);
  });

  it('runs over the year end into a year without a calendar, marked as an estimate, to its last day', async () => {
    const { id: roundId } = await newRound(cast.bureau);
    const mine = await passed(cast, roundId);
    today.mockReturnValue('2026-12-30');
    const seen = [{ id: mine.id, version: mine.version }];
    const order = { title: '跨年公示', contact: '市工信局企业科 0396-2600000', startsOn: '2026-12-30', items: seen };
    const { body } = await cast.bureau.post(`/api/rounds/${roundId}/publicities`, order);
    expect(body[0]).toMatchObject({ startsOn: '2026-12-30', endsOn: '2027-01-06', estimated: true, running: true });
    const conclude = () => cast.bureau.post(`/api/publicities/${body[0].id}/conclude`);
    today.mockReturnValue('2027-01-06');
    expect((await nobody.get(`/api/publicity/${body[0].id}`)).body).toMatchObject({ running: true, estimated: true });
    expect((await conclude()).body.code).toBe('publicity.still_running');
    today.mockReturnValue('2027-01-07');
    expect((await nobody.get(`/api/publicity/${body[0].id}`)).body.running).toBe(false);
    expect((await conclude()).body).toEqual({ recommended: 1, held: 0 });
  });

  it('shows the draws of its round to everybody, who repeats them with nothing but what is shown', async () => {
    const { id: roundId } = await newRound(cast.bureau);
    const other = await castOf(house, cast.bureau);
    const [mine] = [await passed(cast, roundId), await passed(other, roundId)];
    const order = { seed: '开奖号 2026136', count: 1, purpose: '实地核查' };
    const made = (await cast.bureau.post(`/api/rounds/${roundId}/draws`, order)).body[0];
    const { id } = await opened(roundId, [mine]);
    const { status, body } = (await nobody.get(`/api/publicity/${id}/draws`)) as { status: number; body: PublicDraw[] };
    expect(status).toBe(200);
    expect(body).toMatchObject([{ ...order, drawn: [made.drawn[0].uscc] }]);
    const [shown] = body as [PublicDraw];
    expect(shown.pool.map(({ name }) => name).sort()).toEqual([cast.name, other.name].sort());
    expect(draw(shown.pool, shown.seed, shown.count, sha256).map(({ uscc }) => uscc)).toEqual(shown.drawn);
    expect(JSON.stringify(body)).not.toMatch(/1[3-9]\d{9}"|contact|"by"/);
    today.mockReturnValue('2026-11-24');
    expect((await nobody.get(`/api/publicity/${id}/draws`)).status).toBe(404);
  });

  it('waits for the answer to each objection, and takes off what an objection is right about', async () => {
    const { id: roundId } = await newRound(cast.bureau);
    const other = await castOf(house, cast.bureau);
    const [mine, theirs] = [await passed(cast, roundId), await passed(other, roundId)];
    const { id } = await opened(roundId, [mine, theirs]);
    const raise = (over = {}) => nobody.post(`/api/publicity/${id}/objections`, objection(over));
    expect((await raise({ applicationId: 999_999 })).body.code).toBe('publicity.not_on_list');
    expect((await raise({ name: ' ' })).status).toBe(400);
    expect((await raise({ applicationId: mine.id })).status).toBe(204);
    expect((await raise()).status).toBe(204);
    const listed = (await cast.bureau.get(`/api/publicities/${id}/objections`)).body;
    expect(listed).toHaveLength(2);
    expect([listed[0].name, listed[0].contact]).toEqual(['周**', '139****']);
    expect((await cast.bureau.post(`/api/objections/${listed[0].id}/unmask`)).body.contact).toBe('13912345678');
    today.mockReturnValue('2026-12-02');
    expect((await raise()).body.code).toBe('publicity.not_running');
    const conclude = () => cast.bureau.post(`/api/publicities/${id}/conclude`);
    expect((await conclude()).body.code).toBe('publicity.objections_open');
    const answer = (of: { id: number; version: number }, upheld: boolean) =>
      cast.bureau.post(`/api/objections/${of.id}/answer`, {
        version: of.version,
        upheld,
        answer: '经核查，答复如下。',
      });
    await answer(listed[0], false);
    // The other one holds its own application only.
    expect((await conclude()).body).toEqual({ recommended: 1, held: 1 });
    await answer(listed[1], true);
    expect((await answer(listed[1], true)).body.code).toBe('objection.answered');
    expect([await stateOf(mine.id), await stateOf(theirs.id)]).toEqual(['rejected', 'recommended']);
  });

  it('is recognised by hand, and open again when the title is taken back', async () => {
    const { id: roundId } = await newRound(cast.bureau);
    const id = await recommended(roundId, cast);
    const { body } = await cast.bureau.get(`/api/applications/${id}`);
    const hand = await cast.bureau.post(`/api/applications/${id}/recognise`, { ...TITLE, version: body.version });
    expect([hand.status, hand.body.state, hand.body.titleId]).toEqual([200, 'recognised', expect.any(Number)]);
    const again = await cast.bureau.post(`/api/applications/${id}/recognise`, { ...TITLE, version: body.version });
    expect(again.body.code).toBe('application.changed_since');
    await cast.bureau.delete(`/api/enterprises/${cast.enterpriseId}/titles/${hand.body.titleId}?version=1`);
    expect(await stateOf(id)).toBe('recommended');
  });

  it('is recognised by the workbook of the notice, differences are listed, undoing the import undoes it', async () => {
    const { id: roundId } = await newRound(cast.bureau);
    const other = await castOf(house, cast.bureau);
    const third = await castOf(house, cast.bureau);
    const id = await recommended(roundId, cast);
    today.mockReturnValue('2026-11-25');
    const waiting = await recommended(roundId, other);
    const notice = await workbook({
      专精特新: [
        ['2026年第二批专精特新中小企业名单（有效期2027年1月1日至2029年12月31日）'],
        ['序号', '企业名称', '所属县区'],
        [1, cast.name, '西平县'],
        [2, third.name, '西平县'],
      ],
    });
    const board = async () => {
      const { body } = await cast.bureau.get('/api/goals/scoreboard?asOf=2027-01-05');
      return (body as Scoreboard).goals.find(({ kind }) => kind === 'specialised')?.count ?? 0;
    };
    const before = await board();
    const job = await runImport(house, cast.bureau, '公告.xlsx', notice);
    expect(await stateOf(id)).toBe('recognised');
    // The notice names one more, whom nobody recommended.
    expect(await board()).toBe(before + 2);
    const { body } = (await cast.bureau.get(`/api/rounds/${roundId}/outcome`)) as { body: OutcomeDifferences };
    expect([body.recognised, body.waiting.map((one) => one.id), body.beyond.map((one) => one.enterpriseId)]).toEqual([
      1,
      [waiting],
      [third.enterpriseId],
    ]);
    const left = await act(cast.bureau, waiting, 'not_recognise', '未列入公告');
    expect(left.body.state).toBe('not_recognised');
    await runImport.act(house, cast.bureau, job, 'undo');
    expect([await stateOf(id), await board()]).toEqual(['recommended', before]);
  });
});
