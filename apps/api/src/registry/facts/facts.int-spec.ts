import type { Client } from '../../../test/client';
import { enterpriseInput, NO_FIGURES } from '../../../test/enterprise-builder';
import { Clock } from '../../platform/clock';
import { makeApp, type TestApp } from '../../../test/make-app';

describe('annual facts', () => {
  let house: TestApp;
  let bureau: Client;
  let id: number;
  const put = (year: number, over: object, who = bureau) =>
    who.put(`/api/enterprises/${id}/facts/${year}`, { ...NO_FIGURES, version: 0, ...over });
  const standing = async () => (await bureau.get(`/api/enterprises/${id}`)).body;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());
  beforeEach(async () => void (id = (await bureau.post('/api/enterprises', enterpriseInput())).body.id));

  it('derive the size class anew with every change', async () => {
    expect(await standing()).toMatchObject({ sizeClass: null, sizeYear: null, flags: ['no_facts'] });
    await put(2024, { revenue: 41_000, employees: 1200 });
    expect(await standing()).toMatchObject({ sizeClass: 'large', sizeYear: 2024, revenue: 41_000, flags: [] });
    await put(2025, { revenue: 2000.5, employees: 300 });
    expect(await standing()).toMatchObject({ sizeClass: 'medium', sizeYear: 2025, revenue: 2000.5 });
    await put(2025, { version: 1, revenue: 100, employees: 30 });
    expect(await standing()).toMatchObject({ sizeClass: 'micro', version: 1 });
    const seen = await standing();
    await bureau.patch(`/api/enterprises/${id}`, {
      ...Object.fromEntries(
        ['version', 'name', 'unitCode', 'address', 'establishedOn', 'state', 'remark', 'formerNames'].map((key) => [
          key,
          seen[key],
        ]),
      ),
      industryCode: '52',
    });
    expect(await standing()).toMatchObject({ sizeClass: 'small' });
  });

  it('point out 元 typed into a 万元 column, and keep it', async () => {
    await put(2024, { revenue: 3_000_000, totalAssets: 5_000_000, totalLiabilities: 2_000_000 });
    await put(2025, { revenue: 310.25, totalAssets: 520, totalLiabilities: 210 });
    expect(await standing()).toMatchObject({ flags: ['suspect_facts'], revenue: 310.25 });
    const { body } = await bureau.get(`/api/enterprises/${id}/facts`);
    expect(body).toMatchObject([
      { year: 2025, suspect: false },
      { year: 2024, suspect: true, revenue: 3_000_000 },
    ]);
    await put(2024, { version: 1, revenue: 300, totalAssets: 500, totalLiabilities: 200 });
    expect(await standing()).toMatchObject({ flags: [] });
  });

  it('tell the second of two people who enter the same year', async () => {
    const both = await Promise.all([put(2025, { revenue: 1 }), put(2025, { revenue: 2 })]);
    const [won, lost] = both.sort((a, b) => a.status - b.status);
    expect(won).toMatchObject({ status: 200, body: { version: 1 } });
    expect(lost).toMatchObject({ status: 409, body: { current: { year: 2025, revenue: won?.body.revenue } } });
  });

  it('see all years when two people enter different ones at once', async () => {
    const years = [2021, 2022, 2023, 2024, 2025];
    const answers = await Promise.all(years.map((year) => put(year, { revenue: year, employees: 400 })));
    expect(answers.map(({ status }) => status)).toEqual(years.map(() => 200));
    expect(await standing()).toMatchObject({ sizeYear: 2025, revenue: 2025, sizeClass: 'medium' });
  });

  it('are entered by the firm itself, but not verified by it', async () => {
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    expect((await put(2025, { revenue: 5 }, firm)).status).toBe(200);
    const verified = await put(2025, { version: 1, revenue: 5, verified: true }, firm);
    expect(verified).toMatchObject({ status: 403, body: { code: 'registry.verify_not_yours' } });
    const other = await house.as({ role: 'enterprise', enterpriseId: id + 1000 });
    expect((await put(2025, { revenue: 5 }, other)).status).toBe(404);
  });

  it.each([
    ['a negative revenue', 2025, { revenue: -1 }, 'input.invalid'],
    ['half a person', 2025, { employees: 1.5 }, 'input.invalid'],
    ['five decimals', 2025, { revenue: 0.00001 }, 'input.invalid'],
    ['a year to come', 2099, {}, 'registry.year_implausible'],
    ['a year long ago', 1999, {}, 'registry.year_implausible'],
  ])('are refused with %s', async (_, year, over, code) => {
    expect(await put(year, over)).toMatchObject({ status: 400, body: { code } });
  });

  it.each([
    ['R&D above revenue', { revenue: 100, rndExpense: 101 }, { part: 'rndExpense', whole: 'revenue' }],
    ['main revenue above revenue', { revenue: 100, mainRevenue: 100.01 }, { part: 'mainRevenue', limit: 100 }],
    ['more R&D staff than staff', { employees: 10, rndStaff: 11 }, { part: 'rndStaff', whole: 'employees' }],
  ])('are refused when they contradict one another: %s', async (_, over, details) => {
    const refused = await put(2024, over);
    expect(refused).toMatchObject({ status: 422, body: { code: 'registry.part_above_whole', details } });
    expect((await bureau.get(`/api/enterprises/${id}/facts`)).body).toEqual([]);
  });

  it('are refused for a year that is not over', async () => {
    const thisYear = Number(house.app.get(Clock, { strict: false }).today().slice(0, 4));
    const refused = await put(thisYear, { revenue: 1 });
    expect(refused).toMatchObject({ status: 422, body: { code: 'registry.year_not_finished' } });
  });
});
