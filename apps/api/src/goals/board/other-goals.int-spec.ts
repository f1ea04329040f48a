import { read, utils } from '@e965/xlsx';
import type { OtherGoal, Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import type { LabelKindRow } from '@yanzhen/contract/ladder/label';
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
  const others = async (who = bureau, asOf?: string) => {
    const { body } = await who.get(`/api/goals/others${asOf ? `?asOf=${asOf}` : ''}`);
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

  it('are counted from labels, with a list of exactly as many rows', async () => {
    const kinds = (await bureau.get('/api/label-kinds')).body as LabelKindRow[];
    const give = async (unitCode: UnitCode, code: string, validFrom: string, item = '') => {
      const { body } = await bureau.post('/api/enterprises', enterpriseInput({ unitCode }));
      const kindId = kinds.find((kind) => kind.code === code)?.id ?? 0;
      const empty = { batch: null, document: null, certificateNo: null, note: null, validTo: null };
      const url = `/api/enterprises/${(body as EnterpriseRow).id}/labels`;
      expect((await bureau.post(url, { ...empty, kindId, item, validFrom })).status).toBe(201);
    };
    await give('411702', 'smart-workshop', '2024-12-31', '一车间');
    await give('411702', 'smart-workshop', '2025-03-01', '二车间');
    await give('411721', 'smart-benchmark', '2025-06-30');
    await give('411721', 'smart-benchmark', '2025-12-31');
    await give('411721', 'demo-platform', '2023-05-01');
    const county = await house.as({ role: 'county', unitCode: '411702' });
    const seen = async (asOf: string, who = bureau) => {
      const goals = await others(who, asOf);
      return ['smart-factories', 'demo-platforms', 'flagship-provincial'].map((code) => goals.get(code)?.value);
    };
    expect(await seen('2025-06-30')).toEqual([2, 1, null]);
    expect(await seen('2025-12-31')).toEqual([3, 1, null]);
    expect(await seen('2026-01-01')).toEqual([0, 1, null]);
    expect(await seen('2025-12-31', county)).toEqual([1, null, null]);
    const goals = await others(bureau, '2025-12-31');
    expect(goals.get('smart-factories')).toMatchObject({ how: 'counted', basis: 'labels.2025', rows: 3, met: true });
    expect(goals.get('demo-platforms')).toMatchObject({ how: 'counted', basis: 'labels', rows: 1, met: false });
    const rows = async (query: string, who = bureau) => (await who.get(`/api/labels?${query}`)).body.total as number;
    expect(await rows('goal=smart-factories&begunIn=2025&asOf=2025-06-30')).toBe(2);
    expect(await rows('goal=smart-factories&begunIn=2025&asOf=2025-12-31')).toBe(3);
    expect(await rows('goal=smart-factories&begunIn=2025&asOf=2025-12-31', county)).toBe(1);
    expect(await rows('goal=demo-platforms&asOf=2025-12-31')).toBe(1);
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
