import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import type { GoalRow } from '@yanzhen/contract/goals/goal';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { Client } from '../../../test/client';
import { enterpriseInput, NO_FIGURES } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

const SOURCE = '市统计局月报';

describe('figures that are reported', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '高工信' });
  });
  afterAll(() => house.close());

  const others = async (asOf: string, who = bureau) => {
    const { body } = await who.get(`/api/goals/others?asOf=${asOf}`);
    return new Map((body as OtherGoal[]).map((goal) => [goal.code, goal]));
  };
  const growth = async (asOf: string, who = bureau) => (await others(asOf, who)).get('mva-growth');
  const report = (asOf: string, value: number | null, version = 0, over = {}) =>
    bureau.put('/api/goals/reports', { code: 'mva-growth', asOf, value, source: SOURCE, version, ...over });

  it('stand with source, day and person, and apply from their day on', async () => {
    expect((await report('2024-12-31', 6.5)).status).toBe(200);
    expect((await report('2025-12-31', 7.2)).status).toBe(200);
    expect((await growth('2024-12-30'))?.reported).toBeNull();
    expect(await growth('2025-01-01')).toMatchObject({
      reported: { value: 6.5, source: SOURCE, by: '高工信' },
      met: false,
    });
    expect(await growth('2025-12-31')).toMatchObject({ reported: { value: 7.2, asOf: '2025-12-31' }, met: true });
  });

  it('are corrected beside the old figure, and taken back', async () => {
    expect((await report('2025-12-31', 6.9, 1, { source: '年度核定数' })).body).toMatchObject({ version: 2 });
    const corrected = await growth('2025-12-31');
    expect(corrected?.reported).toMatchObject({ value: 6.9, version: 2 });
    expect(corrected?.history.map(({ value, version }) => [value, version])).toEqual([
      [6.9, 2],
      [7.2, 1],
      [6.5, 1],
    ]);
    expect((await report('2025-12-31', null, 2)).status).toBe(200);
    expect((await growth('2026-06-30'))?.reported?.value).toBe(6.5);
  });

  it('tell the second of two people what the first one entered', async () => {
    const answers = await Promise.all([1, 2, 3].map((value) => report('2025-06-30', value)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'goals.changed_since', current: { asOf: '2025-06-30', version: 1 } });
    expect((await growth('2025-06-30'))?.history.filter(({ asOf }) => asOf === '2025-06-30')).toHaveLength(1);
  });

  it('are entered once by a second click', async () => {
    const body = { code: 'land-share', asOf: '2025-12-31', value: 31, source: SOURCE, version: 0 };
    const send = () => bureau.put('/api/goals/reports', body);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
    const { history } = (await others('2025-12-31')).get('land-share') ?? {};
    expect(history).toHaveLength(1);
  });

  it.each([
    ['of titles', { code: 'little-giant' }, 422, 'goals.counted_from_titles'],
    ['of tomorrow', { asOf: '2999-01-01' }, 422, 'goals.day_ahead'],
    ['without a source', { source: ' ' }, 400, 'input.invalid'],
    ['that takes back nothing', { asOf: '2020-12-31', value: null }, 400, 'goals.value_missing'],
  ])('are refused: one %s', async (_, over, status, code) => {
    const { body, status: got } = await report('2025-01-31', 1, 0, over);
    expect([got, body.code]).toEqual([status, code]);
  });

  it('are the bureau’s to enter, and the city’s alone to see', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await county.put('/api/goals/reports', {})).status).toBe(403);
    expect(await growth('2025-12-31', county)).toBeUndefined();
  });
});

describe('goals as rows', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const rows = async () => (await bureau.get('/api/goals/rows')).body as GoalRow[];
  const board = async (asOf: string) =>
    ((await bureau.get(`/api/goals/scoreboard?asOf=${asOf}`)).body.goals as { code: string; target: number }[]).map(
      ({ code, target }) => `${code} ${target}`,
    );
  const later = {
    code: 'innovative-sme',
    horizon: '2030-12-31',
    target: 1000,
    upTo: null,
    comparison: 'at_least',
    clause: '十五五规划',
  };

  it('are those of the policy, each once, also after another start', async () => {
    const all = await rows();
    expect(all).toHaveLength(4 + 25);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });

  it('get a later horizon, and the old one stays readable', async () => {
    expect((await bureau.post('/api/goals/rows', later)).status).toBe(201);
    expect((await bureau.post('/api/goals/rows', later)).body).toMatchObject({ code: 'goals.horizon_taken' });
    expect(await board('2025-12-31')).toContain('innovative-sme 600');
    expect(await board('2026-01-01')).toContain('innovative-sme 1000');
    expect(await board('2026-01-01')).toHaveLength(4);
    expect((await rows()).filter(({ code }) => code === 'innovative-sme')).toHaveLength(2);
  });

  it('are changed by one of two people', async () => {
    const row = (await rows()).find(({ horizon }) => horizon === '2030-12-31');
    const { upTo, comparison, clause } = later;
    const change = (target: number) =>
      bureau.patch(`/api/goals/rows/${row?.id}`, { upTo, comparison, clause, target, version: 1 });
    const answers = await Promise.all([change(1100), change(1200)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.current).toMatchObject({ version: 2 });
  });

  it.each([
    ['a number without a comparison', { comparison: null }, 'goals.bar_incomplete'],
    ['a range without its end', { comparison: 'between' }, 'goals.range_reversed'],
    ['a range the wrong way round', { comparison: 'between', upTo: 5 }, 'goals.range_reversed'],
  ])('refuse %s', async (_, over, code) => {
    expect((await bureau.post('/api/goals/rows', { ...later, horizon: '2035-12-31', ...over })).body.code).toBe(code);
  });
});

describe('the firms behind a number', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    for (const [at, revenue] of [100_000, 100_000, 99_999.9999, 2_000_000, 350_000.5].entries()) {
      const unitCode = at % 2 ? ('411721' as const) : ('411702' as const);
      const { body } = await bureau.post('/api/enterprises', enterpriseInput({ unitCode }));
      const url = `/api/enterprises/${(body as EnterpriseRow).id}/facts/2025`;
      await bureau.put(url, { ...NO_FIGURES, version: 0, revenue, rndExpense: at === 3 ? null : 50 });
    }
  });
  afterAll(() => house.close());

  it.each(['goose-10', 'goose-30', 'goose-50', 'goose-100', 'rd-intensity'])(
    '%s are as many as it says',
    async (code) => {
      for (const who of [bureau, await house.as({ role: 'county', unitCode: '411721' })]) {
        const others = (await who.get('/api/goals/others?asOf=2026-02-28')).body as OtherGoal[];
        const list = (await who.get(`/api/goals/firms?code=${code}&asOf=2026-02-28`)).body;
        expect(list.items).toHaveLength(others.find((goal) => goal.code === code)?.rows ?? -1);
        expect(list.total).toBe(list.items.length);
      }
    },
  );

  it('open for nobody who may not open lists', async () => {
    const leader = await house.as({ role: 'leader' });
    expect((await leader.get('/api/goals/firms?code=goose-10&asOf=2026-02-28')).body.total).toBe(0);
    expect((await bureau.get('/api/goals/firms?code=mva-growth')).status).toBe(400);
    expect((await bureau.get('/api/goals/firms/export.xlsx?code=goose-10&asOf=2026-02-28')).status).toBe(200);
  });
});
