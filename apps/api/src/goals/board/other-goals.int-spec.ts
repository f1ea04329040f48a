import { read, utils } from '@e965/xlsx';
import type { OtherGoal, Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Client } from '../../../test/client';
import { enterpriseInput, NO_FIGURES } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

describe('the other goals of the policy', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const board = async (who = bureau) => (await who.get('/api/goals/scoreboard')).body as Scoreboard;
  const lastYear = async () => Number((await board()).asOf.slice(0, 4)) - 1;
  const others = async (who = bureau) => {
    const { body } = await who.get('/api/goals/others');
    return new Map((body as OtherGoal[]).map((goal) => [goal.code, goal]));
  };
  async function reported(unitCode: UnitCode, revenue: number, rndExpense: number | null, year?: number) {
    const { body } = await bureau.post('/api/enterprises', enterpriseInput({ unitCode }));
    const url = `/api/enterprises/${(body as EnterpriseRow).id}/facts/${year ?? (await lastYear())}`;
    expect((await bureau.put(url, { ...NO_FIGURES, version: 0, revenue, rndExpense })).status).toBe(200);
  }

  it('say nothing while nobody has reported', async () => {
    const goals = await others();
    expect([...goals.values()].filter(({ value }) => value !== null)).toEqual([]);
    expect(goals.get('mva-growth')).toMatchObject({
      target: '≥ 7%/年',
      how: 'reported',
      value: null,
      basis: null,
      reported: null,
      met: null,
    });
    expect(goals.get('flagship-provincial')).toMatchObject({ target: '2–3 家/年' });
  });

  it("are counted from last year's figures, each unit for itself", async () => {
    await reported('411702', 100_000, 3_000);
    await reported('411702', 99_999.9999, null);
    await reported('411721', 1_000_000, 8_000);
    await reported('411721', 5_000_000, 1, (await lastYear()) - 1);
    const city = await others();
    expect(['10', '30', '50', '100'].map((bar) => city.get(`goose-${bar}`)?.value)).toEqual([2, 1, 1, 1]);
    expect(city.get('rd-intensity')).toMatchObject({
      value: 1,
      rows: 2,
      met: false,
      basis: `facts.${await lastYear()}`,
    });
    const county = await others(await house.as({ role: 'county', unitCode: '411702' }));
    expect(county.get('goose-10')?.value).toBe(1);
    expect(county.get('rd-intensity')?.value).toBeCloseTo(3, 10);
  });

  it('stand beside the board in a workbook, for a county with its own unit alone', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const { raw, headers } = await county.get('/api/goals/scoreboard.xlsx?asOf=2025-12-31');
    expect(headers['content-disposition']).toContain(encodeURIComponent('目标看板2025-12-31.xlsx'));
    const { SheetNames, Sheets } = read(raw);
    expect(SheetNames).toEqual(['目标', '分县区', '趋势']);
    const units = utils.sheet_to_json<unknown[]>(Sheets['分县区'] ?? {}, { header: 1 });
    expect(units.map(([unit]) => unit)).toEqual(['县区', '西平县', '合计']);
  });

  it.each(['asOf=2025-02-30', 'asOf=today', 'unit=411702'])(
    'refuse a question that makes no sense: %s',
    async (query) => {
      expect((await bureau.get(`/api/goals/scoreboard?${query}`)).status).toBe(400);
    },
  );
});
