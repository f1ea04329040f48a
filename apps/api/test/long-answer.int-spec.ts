import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { EnterpriseEntity } from '../src/registry/enterprise/enterprise.entity';
import { Database } from '../src/platform/database/database';
import type { Client } from './client';
import { enterpriseInput } from './enterprise-builder';
import { makeApp, type TestApp } from './make-app';
import { officer, shippedCampaign } from './officer-builder';

/** An answer that names as many as a request may carry is kept for a second click like any other. */
describe('the longest answer', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  async function enterprises(howMany: number): Promise<number[]> {
    const rows = house.app.get(Database).rows(EnterpriseEntity);
    const first = (await bureau.post('/api/enterprises', enterpriseInput())).body.id as number;
    const like = await rows.findOneByOrFail({ id: first });
    for (let from = 0; from < howMany; from += 50)
      await rows.insert(
        Array.from({ length: 50 }, (_none, at) => ({
          ...like,
          id: undefined,
          name: `驻马店市第${from + at}高端装备智能制造科技发展（集团）股份有限公司`,
          uscc: `9141${String(from + at).padStart(14, '0')}`,
        })),
      );
    return (await rows.find({ select: { id: true }, order: { id: 'ASC' } }))
      .map(({ id }) => id)
      .filter((id) => id !== first);
  }

  it('of a bulk assignment in which all are taken', async () => {
    const enterpriseIds = await enterprises(LIAISON_LIMITS.bulk);
    const { id: campaignId } = await shippedCampaign(bureau);
    const terms = { role: 'chief', campaignId, startsOn: '2026-01-01', endsOn: null, enterpriseIds };
    const bulk = (officerId: number, key: string) =>
      bureau.post('/api/liaison/assignments/bulk', { ...terms, officerId }, { 'idempotency-key': key });
    const given = await bulk((await officer(bureau)).id, 'the-first-has-them');
    expect(given).toMatchObject({ status: 200, body: { assigned: LIAISON_LIMITS.bulk, left: [] } });
    const late = (await officer(bureau)).id;
    const first = await bulk(late, 'the-second-is-late');
    expect([first.status, first.body.assigned, first.body.left.length]).toEqual([200, 0, LIAISON_LIMITS.bulk]);
    expect((await bulk(late, 'the-second-is-late')).body).toEqual(first.body);
  }, 240_000);
});
