import { read, utils } from '@e965/xlsx';
import type { Forecast, ForecastRow, GapPage } from '@yanzhen/contract/goals/forecast';
import { FORECAST_PARTS } from '@yanzhen/domain/goals/forecast/rate-key';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { act, type Cast, castOf, newRound, start } from '../../../test/application-builder';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { sayAll, SOUND_STATEMENTS, THIS_YEAR } from '../../../test/ladder-facts';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Evaluations } from '../../ladder';

const NEXT_YEAR = THIS_YEAR + 1;
const TO = `${NEXT_YEAR}-12-31`;
/** Everything but what a person has to judge. */
const SOUND = {
  ...SOUND_STATEMENTS,
  honours: [{ kind: 'tech_sme', on: '2020-01-01', until: '2099-12-31' }],
  marketPosition: { yes: true, why: '行业前列' },
};
const NEAR = ['eligible', 'short1', 'short2'] as const;

describe('a forecast', () => {
  let house: TestApp;
  let bureau: Client;
  let county: Client;
  let leader: Client;
  let cast: Cast;
  beforeAll(async () => {
    house = await makeApp();
    cast = await castOf(house);
    bureau = cast.bureau;
    county = await house.as({ role: 'county', unitCode: '411721' });
    leader = await house.as({ role: 'leader' });
    const spans = [
      [THIS_YEAR - 2, THIS_YEAR, '411721'],
      [THIS_YEAR - 1, NEXT_YEAR, '411721'],
      [NEXT_YEAR, NEXT_YEAR + 2, '411702'],
      [THIS_YEAR, NEXT_YEAR + 1, '411702'],
      [THIS_YEAR - 6, THIS_YEAR - 4, '411721'],
    ] as const;
    for (const [first, last, unitCode] of spans) await titled(unitCode, `${first}-01-01`, `${last}-12-31`);
    await sayAll(bureau, cast.enterpriseId, SOUND);
    for (const unitCode of ['411721', '411702'] as const)
      await sayAll(bureau, (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body.id, SOUND);
    await house.app.get(Evaluations, { strict: false }).settled();
    const round = await newRound(bureau, { opensOn: `${THIS_YEAR}-01-01`, closesOn: `${THIS_YEAR}-12-31` });
    const { id } = await start(cast, round.id);
    expect((await act(cast.firm, id, 'submit')).status).toBe(200);
  }, 60_000);
  afterAll(() => house.close());

  async function titled(unitCode: UnitCode, validFrom: string, validTo: string): Promise<number> {
    const { body } = await bureau.post('/api/enterprises', enterpriseInput({ unitCode }));
    const title = { kind: 'specialised', batch: `批 ${validFrom}`, certificateNo: null, document: null };
    const answer = await bureau.post(`/api/enterprises/${body.id}/titles`, { ...title, validFrom, validTo });
    expect(answer.status).toBe(201);
    return body.id;
  }
  const query = (over: object = {}) =>
    new URLSearchParams({ code: 'specialised-sme', to: TO, ...(over as Record<string, string>) }).toString();
  const foresee = async (who = bureau, over = {}): Promise<Forecast> =>
    (await who.get(`/api/goals/forecast?${query(over)}`)).body;
  const gap = async (who = bureau, over = {}): Promise<GapPage> =>
    (await who.get(`/api/goals/forecast/gap?${query(over)}`)).body;
  const rows = async (part: string, who = bureau): Promise<ForecastRow[]> => {
    const all: ForecastRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await who.get(`/api/goals/forecast/rows?${query({ part })}${cursor && `&cursor=${cursor}`}`);
      expect(page.status).toBe(200);
      all.push(...page.body.items);
      cursor = page.body.next;
      if (cursor === null) expect(page.body.total).toBe(all.length);
    }
    return all;
  };
  const line = ({ lines }: Forecast, by: string) => lines.find((one) => one.by === by);

  it('counts what is registered, what ends before the day, what is on its way and what is near', async () => {
    const city = await foresee();
    expect(city).toMatchObject({ valid: 3, coming: 1, ending: 1, registered: 3, needed: 101, neededBy: 'goal' });
    expect(city).toMatchObject({ missing: 98, outlook: 'short', unit: null, to: TO });
    expect(line(city, 'submitted')).toMatchObject({ count: 1, rate: { basis: 'assumed', low: 0, point: 0, high: 1 } });
    expect(line(city, 'renewal')).toMatchObject({ count: 1, rate: { observed: { successes: 0, of: 1 } } });
    expect(city.total.point).toBe(3);
    expect(city.total.high).toBe(7);
  });

  it.each(['bureau', 'county'] as const)(
    'opens exactly as many rows as each of its numbers, for the %s',
    async (role) => {
      const who = role === 'bureau' ? bureau : county;
      const shown = await foresee(who);
      for (const part of FORECAST_PARTS) {
        const count = line(shown, part)?.count ?? shown[part as 'valid'];
        const found = await rows(part, who);
        expect([part, found.length]).toEqual([part, count]);
        if (role === 'county') expect(found.filter(({ unitCode }) => unitCode !== '411721')).toEqual([]);
      }
    },
  );

  it('counts nobody twice who is on the way and near at once', async () => {
    const [applicant] = await rows('submitted');
    expect(applicant?.enterpriseId).toBe(cast.enterpriseId);
    const near = (await Promise.all(NEAR.map((part) => rows(part)))).flat();
    expect(near).toHaveLength(2);
    expect(near.map(({ enterpriseId }) => enterpriseId)).not.toContain(cast.enterpriseId);
  });

  it('follows the rates of the address, and refuses what is none', async () => {
    const edited = await foresee(bureau, { rates: 'submitted:50-100-100,renewal:0-50-100' });
    expect(line(edited, 'submitted')).toMatchObject({ rate: { basis: 'edited', point: 1 }, expected: { point: 1 } });
    expect(edited.total.point).toBe(4.5);
    const wrong = await bureau.get(`/api/goals/forecast?${query({ rates: 'submitted:90-50-100' })}`);
    expect(wrong.body.code).toBe('goals.rates_wrong');
    for (const [over, code] of [
      [{ to: `${THIS_YEAR - 1}-12-31` }, 'goals.forecast_day'],
      [{ to: `${THIS_YEAR + 11}-01-01` }, 'goals.forecast_day'],
      [{ code: 'mva-growth' }, 'input.invalid'],
    ] as const)
      expect((await bureau.get(`/api/goals/forecast?${query(over)}`)).body.code).toBe(code);
  });

  it('ranks who can close the gap: on their way first, then those to renew, then the near ones', async () => {
    const page = await gap();
    expect(page).toMatchObject({ missing: 98, needed: 101, registered: 3 });
    expect(page.total).toBe(Math.min(98, page.candidates));
    expect(page.items.slice(0, 2).map(({ by, rank }) => [by, rank])).toEqual([
      ['submitted', 1],
      ['renewal', 2],
    ]);
  });

  it('shows a county its own against its plan', async () => {
    expect(await foresee(county)).toMatchObject({
      unit: '411721',
      needed: null,
      missing: null,
      outlook: null,
      goal: null,
    });
    const months = new Array<number>(12).fill(2);
    const lines = [{ unit: '411721', months }];
    await bureau.put('/api/goals/plan', { code: 'specialised-sme', year: NEXT_YEAR, version: 0, lines });
    expect(await foresee(county)).toMatchObject({ valid: 2, needed: 2, neededBy: 'plan', registered: 1, missing: 1 });
    expect((await gap(county)).items).toHaveLength(1);
  });

  it('shows a leader the numbers, and no lists', async () => {
    const { lines: seen } = await foresee(leader);
    const { lines: all, opens } = await foresee();
    expect([seen, opens]).toEqual([all, true]);
    expect(await rows('valid', leader)).toEqual([]);
    expect(await gap(leader)).toMatchObject({ total: 0, candidates: 0, items: [] });
  });

  it('keeps what the bureau assumes: by whom and when, and tells the second of two people', async () => {
    const save = (version: number, rates: string, who = bureau) =>
      who.put('/api/goals/forecast/assumptions', { code: 'specialised-sme', version, rates, note: '近三年评审情况' });
    const first = await Promise.all([save(0, 'submitted:40-60-80'), save(0, 'submitted:10-20-30')]);
    expect(first.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(first.find(({ status }) => status === 409)?.body.current).toMatchObject({ version: 1 });
    expect((await save(1, 'submitted:40-60-80,eligible:0-5-20')).status).toBe(200);
    expect((await save(1, '')).status).toBe(409);
    expect((await save(7, 'submitted:1-2')).body.code).toBe('goals.rates_wrong');
    expect((await save(2, '', county)).status).toBe(403);
    const shown = await foresee();
    expect(shown.saved).toMatchObject({
      version: 2,
      note: '近三年评审情况',
      by: expect.any(String),
      at: expect.any(String),
    });
    expect(line(shown, 'submitted')).toMatchObject({ rate: { basis: 'saved', point: 0.6 } });
    expect(line(await foresee(county), 'submitted')).toMatchObject({ rate: { basis: 'saved' } });
    const edited = await foresee(bureau, { rates: 'submitted:0-0-0' });
    expect(line(edited, 'submitted')).toMatchObject({ rate: { basis: 'edited', point: 0 } });
    expect((await save(2, '')).body).toMatchObject({ version: 3, bands: {} });
  });

  it('is a workbook with its assumptions and the list', async () => {
    const { raw, status } = await bureau.get(`/api/goals/forecast/export.xlsx?${query()}`);
    expect(status).toBe(200);
    const { SheetNames, Sheets } = read(raw);
    expect(SheetNames).toEqual(['预测', '谁能补上差额']);
    const listed = utils.sheet_to_json<unknown[]>(Sheets['谁能补上差额'] ?? {}, { header: 1 });
    expect(listed).toHaveLength((await gap()).total + 1);
  });
});
