import { enterpriseInput } from '../../../../test/enterprise-builder';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { livingAt } from '../../../../test/shifted-clock';

const YEAR_END = '2026-12-31T15:59:59.000Z';
const NEW_YEAR = '2026-12-31T16:00:00.000Z';

describe('a title that ends with the year', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await makeApp();
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  async function at(instant: string) {
    livingAt(instant);
    const bureau = await house.as({ role: 'bureau' });
    const total = async (path: string) => (await bureau.get(path)).body.total;
    return {
      bureau,
      held: await total('/api/holders?kind=innovative&unit=411729'),
      due: await total('/api/title-watch?watch=due&unit=411729'),
      lapsed: await total('/api/title-watch?watch=lapsed&unit=411729'),
    };
  }

  it('is valid to the last second of the year in Shanghai, and over with the first of the next', async () => {
    livingAt('2026-06-01T00:00:00Z');
    const bureau = await house.as({ role: 'bureau' });
    const unitCode: UnitCode = '411729';
    const { body } = await bureau.post('/api/enterprises', enterpriseInput({ unitCode }));
    const path = `/api/enterprises/${body.id}`;
    const title = { kind: 'innovative', batch: '2023年度', certificateNo: null, document: null };
    await bureau.post(`${path}/titles`, { ...title, validFrom: '2024-01-01', validTo: '2026-12-31' });
    expect(await at(YEAR_END)).toMatchObject({ held: 1, due: 1, lapsed: 0 });
    const after = await at(NEW_YEAR);
    expect(after).toMatchObject({ held: 0, due: 0, lapsed: 1 });
    expect((await after.bureau.get(path)).body.tier).toBeNull();
    const renewed = { ...title, batch: '复核通过', validFrom: '2027-01-01', validTo: '2029-12-31' };
    expect((await after.bureau.post(`${path}/titles`, renewed)).status).toBe(201);
    expect(await at(NEW_YEAR)).toMatchObject({ held: 1, due: 0, lapsed: 0 });
  });
});
