import { read, utils } from '@e965/xlsx';
import type { PoolRow } from '@yanzhen/contract/ladder/pool';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

describe('pools beside the ladder', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const enterprise = async (unitCode: UnitCode = '411702', over = {}): Promise<number> =>
    (await bureau.post('/api/enterprises', enterpriseInput({ unitCode, ...over }))).body.id;
  const enter = (enterpriseId: number, over = {}, who = bureau, headers = {}) =>
    who.post(
      '/api/pools',
      { pool: 'rnd', enterpriseId, enteredOn: '2025-03-01', reason: '研发活跃', ...over },
      headers,
    );
  const leave = (id: number, over = {}, who = bureau) =>
    who.post(`/api/pools/${id}/leave`, { version: 1, leftOn: '2025-09-01', reason: '停止研发', ...over });
  const list = async (query: string, who = bureau) => (await who.get(`/api/pools?${query}`)).body;

  it('are entered once, left with a reason, and entered again', async () => {
    const id = await enterprise('411721');
    const key = { 'idempotency-key': 'one-click-on-a-pool' };
    const [first, second] = [await enter(id, {}, bureau, key), await enter(id, {}, bureau, key)];
    expect([first.status, second.body.id]).toEqual([201, first.body.id]);
    expect(await enter(id)).toMatchObject({ status: 409, body: { code: 'pool.in_already' } });
    expect((await enter(id, { pool: 'seed-giant' })).status).toBe(201);
    const left = await leave(first.body.id);
    expect(left.body).toMatchObject({ leftOn: '2025-09-01', leaveReason: '停止研发', version: 2 });
    expect(await leave(first.body.id)).toMatchObject({ status: 409, body: { current: { version: 2 } } });
    expect(await leave(first.body.id, { version: 2 })).toMatchObject({ body: { code: 'pool.left_already' } });
    expect(await enter(id, { enteredOn: '2025-08-31' })).toMatchObject({ body: { code: 'pool.still_in' } });
    expect((await enter(id, { enteredOn: '2025-09-01' })).status).toBe(201);
    const { body } = await bureau.get(`/api/enterprises/${id}/pools`);
    expect(body.map((row: PoolRow) => [row.pool, row.leftOn])).toEqual([
      ['rnd', null],
      ['seed-giant', null],
      ['rnd', '2025-09-01'],
    ]);
  });

  it('list who was in on a day, or ever; the export has as many rows', async () => {
    const [a, b] = [await enterprise('411722'), await enterprise('411722')];
    await leave((await enter(a)).body.id);
    await enter(b, { enteredOn: '2025-06-01' });
    const totals = ['2025-02-28', '2025-03-01', '2025-06-01', '2025-08-31', '2025-09-01'].map(
      async (day) => (await list(`pool=rnd&unit=411722&asOf=${day}`)).total,
    );
    expect(await Promise.all(totals)).toEqual([0, 1, 2, 2, 1]);
    expect((await list('pool=rnd&unit=411722&past=true')).total).toBe(2);
    const { raw, headers } = await bureau.get('/api/pools/export.xlsx?pool=rnd&unit=411722&past=true');
    const sheet = Object.values(read(raw).Sheets)[0];
    expect([sheet && utils.sheet_to_json(sheet).length, headers['x-row-count']]).toEqual([2, '2']);
  });

  it('are entered by many at once, or by none of them', async () => {
    const [a, b, c] = [await enterprise('411728'), await enterprise('411728'), await enterprise('411728')];
    const many = (enterpriseIds: unknown[], headers = {}) =>
      bureau.post(
        '/api/pools/batch',
        { pool: 'seed-leading', enterpriseIds, enteredOn: '2025-05-01', reason: '接近条件' },
        headers,
      );
    const key = { 'idempotency-key': 'one-click-on-many' };
    const [first, second] = [await many([b, a], key), await many([b, a], key)];
    expect([first.status, first.body.length, second.body]).toEqual([201, 2, first.body]);
    expect(await many([c, a])).toMatchObject({ status: 409, body: { code: 'pool.in_already' } });
    expect((await bureau.get(`/api/enterprises/${c}/pools`)).body).toEqual([]);
    const other = await house.as({ role: 'county', unitCode: '411724' });
    const theirs = { pool: 'rnd', enterpriseIds: [c], enteredOn: '2025-05-01', reason: '接近条件' };
    expect((await other.post('/api/pools/batch', theirs)).status).toBe(404);
    expect((await many([])).status).toBe(400);
    const counts = async (query: string, who = bureau) =>
      (await who.get(`/api/pools/counts?unit=411728&${query}`)).body;
    expect(await counts('asOf=2025-05-01')).toEqual([{ pool: 'seed-leading', members: 2 }]);
    expect([await counts('asOf=2025-04-30'), await counts('', other)]).toEqual([[], []]);
  });

  it.each<[string, object, string]>([
    ['a day ahead', { enteredOn: '2999-01-01' }, 'pool.day_ahead'],
    ['no reason', { reason: ' ' }, 'input.invalid'],
    ['an unknown pool', { pool: 'gold' }, 'input.invalid'],
    ['an unknown enterprise', { enterpriseId: 1_999_999_999 }, 'registry.enterprise_not_found'],
  ])('refuse %s', async (_, over, code) => {
    expect((await enter(await enterprise(), over)).body.code).toBe(code);
  });

  it('refuse who is not in business, and leaving before entering', async () => {
    const gone = await enterprise('411702', { state: 'deregistered' });
    expect((await enter(gone)).body.code).toBe('pool.not_active');
    const { body } = await enter(await enterprise());
    expect((await leave(body.id, { leftOn: '2025-02-28' })).body.code).toBe('pool.left_before');
  });

  it('are kept by a county for its own unit, seen by the enterprise, hidden from others', async () => {
    const id = await enterprise('411723');
    const own = await house.as({ role: 'county', unitCode: '411723' });
    const other = await house.as({ role: 'county', unitCode: '411724' });
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    const { body } = await enter(id, {}, own);
    expect((await list('pool=rnd', own)).total).toBe(1);
    expect((await list('pool=rnd', firm)).total).toBe(1);
    expect((await list('pool=rnd', other)).total).toBe(0);
    expect((await leave(body.id, {}, other)).status).toBe(404);
    expect((await enter(id, { pool: 'seed-giant' }, other)).status).toBe(404);
    expect((await enter(id, { pool: 'seed-giant' }, firm)).status).toBe(403);
  });

  it('follow a merger: one stay goes on, the other ends', async () => {
    const [goes, stays] = [await enterprise('411725'), await enterprise('411725')];
    await enter(goes);
    await enter(goes, { pool: 'seed-giant' });
    await enter(stays, { enteredOn: '2025-04-01' });
    await bureau.post(`/api/enterprises/${goes}/merge`, { version: 1, into: stays, intoVersion: 1 });
    expect((await list('pool=rnd&unit=411725')).items).toMatchObject([
      { enterpriseId: stays, enteredOn: '2025-04-01' },
    ]);
    expect((await list('pool=seed-giant&unit=411725')).items).toMatchObject([{ enterpriseId: stays }]);
    expect((await list('pool=rnd&unit=411725&past=true')).total).toBe(2);
  });
});
