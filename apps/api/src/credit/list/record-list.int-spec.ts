import type { CreditOverview } from '@yanzhen/contract/credit/overview';
import type { ListedRecord } from '@yanzhen/contract/credit/record-list';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import type { Client } from '../../../test/client';
import { creditRecord } from '../../../test/credit-record';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Clock } from '../../platform/clock';

describe('the list of credit records', () => {
  let house: TestApp;
  let bureau: Client;
  let today: string;
  const ids: Record<string, number> = {};

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    today = house.app.get(Clock).today();
    const firm = async (unitCode: '411721' | '411722') =>
      (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body['id'] as number;
    const add = async (id: number, over: Parameters<typeof creditRecord>[0]) => {
      const { status, body } = await bureau.post(`/api/credit/enterprises/${id}/records`, creditRecord(over));
      if (status !== 201) throw new Error(JSON.stringify(body));
    };
    for (const [name, unit] of [['a', '411721'] as const, ['b', '411722'] as const]) ids[name] = await firm(unit);
    await add(ids['a'] ?? 0, { decidedOn: addDays(today, -100) });
    await add(ids['a'] ?? 0, { kind: 'commendation', decidedOn: addDays(today, -50), until: addDays(today, 10) });
    await add(ids['b'] ?? 0, { kind: 'commendation', decidedOn: addDays(today, -40), until: addDays(today, 5) });
    await add(ids['b'] ?? 0, { decidedOn: addDays(today, -300), endedOn: addDays(today, -9), endReason: '补报年报' });
  });
  afterAll(() => house.close());

  const list = async (who: Client, query: string) =>
    (await who.get(`/api/credit/records?${query}`)).body as unknown as {
      items: ListedRecord[];
      next: string | null;
      total: number;
    };
  const days = ({ items }: { items: ListedRecord[] }) => items.map(({ decidedOn }) => decidedOn);

  it('shows the latest decision first, page by page', async () => {
    const whole = await list(bureau, '');
    expect(days(whole)).toEqual([-40, -50, -100, -300].map((by) => addDays(today, by)));
    expect(whole.items.map(({ effect }) => effect)).toEqual(['earns', 'earns', 'blocks', null]);
    const first = await list(bureau, 'limit=3');
    const second = await list(bureau, `limit=3&cursor=${first.next}`);
    expect([...days(first), ...days(second)]).toEqual(days(whole));
  });

  it('is narrowed to what counts, what is over, and what ends soon, the nearest first', async () => {
    expect((await list(bureau, 'state=in_force')).total).toBe(3);
    expect(days(await list(bureau, 'state=over'))).toEqual([addDays(today, -300)]);
    expect(days(await list(bureau, 'kind=abnormal&unit=411721'))).toEqual([addDays(today, -100)]);
    const soon = await list(bureau, 'endsWithin=30');
    expect(soon.items.map(({ until }) => until)).toEqual([addDays(today, 5), addDays(today, 10)]);
    const next = await list(
      bureau,
      `endsWithin=30&limit=1&cursor=${(await list(bureau, 'endsWithin=30&limit=1')).next}`,
    );
    expect(next.items.map(({ until }) => until)).toEqual([addDays(today, 10)]);
  });

  it('has exactly the rows that the overview counts', async () => {
    const overview = (await bureau.get('/api/credit/overview')).body as unknown as CreditOverview;
    expect(overview.ending.records).toBe((await list(bureau, `endsWithin=${overview.ending.days}`)).total);
    for (const { unitCode, ...counts } of overview.units)
      for (const [standing, firms] of Object.entries(counts)) {
        const { body } = await bureau.get(`/api/enterprises?credit=${standing}&unit=${unitCode}`);
        expect([unitCode, standing, (body.items as EnterpriseRow[]).length]).toEqual([unitCode, standing, firms]);
      }
    expect(overview.units.find(({ unitCode }) => unitCode === '411721')).toMatchObject({ blocked: 1, priority: 0 });
    expect(overview.units.find(({ unitCode }) => unitCode === '411722')).toMatchObject({ blocked: 0, priority: 1 });
  });

  it('is seen by a county for itself, and its export is noted', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await list(county, '')).total).toBe(2);
    const overview = (await county.get('/api/credit/overview')).body as unknown as CreditOverview;
    expect(overview.units.map(({ unitCode }) => unitCode)).toEqual(['411721']);
    expect((await county.get('/api/credit/records/export.xlsx?state=in_force')).status).toBe(200);
    const auditor = await house.as({ role: 'auditor' });
    const { body } = await auditor.get('/api/audit?act=credit.records.export');
    expect(JSON.stringify(body.items)).toContain('credit.records.export');
    expect((await (await house.as({ role: 'liaison' })).get('/api/credit/records')).status).toBe(403);
  });
});
