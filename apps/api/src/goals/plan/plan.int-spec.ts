import { read } from '@e965/xlsx';
import type { Plan } from '@yanzhen/contract/goals/plan';
import type { PlanLine } from '@yanzhen/domain/goals/plan';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

const flat = (unit: UnitCode | null, value: number): PlanLine => ({ unit, months: new Array(12).fill(value) });

describe('the plan of a year', () => {
  let house: TestApp;
  let bureau: Client;
  let county: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '高工信' });
    county = await house.as({ role: 'county', unitCode: '411721' });
  });
  afterAll(() => house.close());

  const of = async (who = bureau, year = 2025): Promise<Plan> =>
    ((await who.get(`/api/goals/plan?year=${year}`)).body as Plan[]).find(
      ({ code }) => code === 'innovative-sme',
    ) as Plan;
  const save = (version: number, lines: PlanLine[], over = {}) =>
    bureau.put('/api/goals/plan', { code: 'innovative-sme', year: 2025, version, lines, ...over });

  it('begins empty, for each of the four goals', async () => {
    expect(await of()).toMatchObject({ version: 0, lines: [], gaps: [], needed: 600, by: null });
    expect(await of(bureau, 2026)).toMatchObject({ needed: null });
  });

  it('is saved and shows what does not add up', async () => {
    const saved = await save(0, [flat(null, 600), flat('411702', 300), flat('411721', 290)]);
    expect(saved.status).toBe(200);
    expect(await of()).toMatchObject({ version: 1, by: '高工信' });
    expect((await of()).gaps).toHaveLength(12);
    expect((await of()).gaps[11]).toEqual({ what: 'units_differ', month: 12, city: 600, units: 590 });
    await save(1, [flat(null, 600), flat('411702', 300), flat('411721', 300)]);
    expect((await of()).gaps).toEqual([]);
  });

  it('shows a county its own line alone, and lets it change nothing', async () => {
    const own = await of(county);
    expect(own.lines.map(({ unit }) => unit)).toEqual(['411721']);
    expect(own.reached.map(({ unit }) => unit)).toEqual(['411721']);
    expect(own).toMatchObject({ gaps: [], needed: null });
    expect((await county.put('/api/goals/plan', {})).status).toBe(403);
  });

  it('tells the second of two people what the first one saved', async () => {
    const answers = await Promise.all([601, 602].map((city) => save(2, [flat(null, city)])));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.current).toMatchObject({ version: 3 });
    const first = await Promise.all([1, 2].map((city) => save(0, [flat(null, city)], { year: 2027 })));
    expect(first.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await save(7, [flat(null, 1)], { year: 2028 })).status).toBe(409);
    expect((await of(bureau, 2028)).version).toBe(0);
  });

  it.each([
    ['eleven months', [{ unit: null, months: new Array(11).fill(1) }], {}],
    ['half an enterprise', [flat(null, 0.5)], {}],
    ['the same unit twice', [flat('411721', 1), flat('411721', 2)], {}],
    ['a unit nobody knows', [{ ...flat(null, 1), unit: '999999' as UnitCode }], {}],
    ['a goal that is not counted from titles', [flat(null, 1)], { code: 'mva-growth' }],
  ])('refuses %s', async (_, lines, over) => {
    expect((await save(3, lines, over)).status).toBe(400);
  });

  it('stands beside what was reached at each month’s end, leap years too', async () => {
    const { body } = await bureau.post('/api/enterprises', enterpriseInput({ unitCode: '411721' }));
    const title = { kind: 'innovative', batch: 'b', certificateNo: null, document: null };
    const span = { validFrom: '2024-02-29', validTo: '2024-11-29' };
    expect((await bureau.post(`/api/enterprises/${body.id}/titles`, { ...title, ...span })).status).toBe(201);
    for (const who of [bureau, county]) {
      const [line] = (await of(who, 2024)).reached;
      expect(line?.months).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    }
    expect((await of(bureau, 2090)).reached[0]?.months).toEqual(new Array(12).fill(null));
  });

  it('is a workbook with a sheet per goal', async () => {
    const { raw, status } = await bureau.get('/api/goals/plan.xlsx?year=2025');
    expect(status).toBe(200);
    expect(read(raw).SheetNames).toHaveLength(4);
  });
});
