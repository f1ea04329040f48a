import { read, utils } from '@e965/xlsx';
import type { ChangeTitle, HolderRow, RegisterTitle, TitleRow } from '@yanzhen/contract/ladder/title';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

const title = (over: Partial<RegisterTitle> = {}): RegisterTitle => ({
  kind: 'innovative',
  batch: '2024年度创新型',
  certificateNo: null,
  document: null,
  validFrom: '2025-01-01',
  validTo: '2027-12-31',
  ...over,
});

describe('titles registered by hand', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const enterprise = async (unitCode: UnitCode = '411702', name?: string): Promise<number> =>
    (
      (await bureau.post('/api/enterprises', enterpriseInput({ unitCode, ...(name ? { name } : {}) })))
        .body as EnterpriseRow
    ).id;
  const register = (id: number, over: Partial<RegisterTitle> = {}, headers = {}) =>
    bureau.post(`/api/enterprises/${id}/titles`, title(over), headers);
  const titlesOf = async (id: number) => (await bureau.get(`/api/enterprises/${id}/titles`)).body as TitleRow[];
  const holders = async (query: string, who = bureau) => (await who.get(`/api/holders?${query}`)).body;
  const namesOf = async (query: string) => (await holders(query)).items.map((row: HolderRow) => row.name);

  it('are listed with the longest first, and shown as the tier of the enterprise', async () => {
    const id = await enterprise();
    expect(await register(id)).toMatchObject({ status: 201, body: { version: 1, batch: '2024年度创新型' } });
    await register(id, {
      kind: 'specialised',
      batch: '2026年第一批专精特新',
      validFrom: '2026-01-01',
      validTo: '2028-12-31',
    });
    expect((await titlesOf(id)).map(({ kind }) => kind)).toEqual(['specialised', 'innovative']);
    expect((await bureau.get(`/api/enterprises/${id}`)).body.tier).toBe('specialised');
  });

  it('stand in the history of their enterprise, for the enterprise without the names of officials', async () => {
    const id = await enterprise();
    const { body } = await register(id, { batch: '2024年度第一批' });
    await bureau.patch(`/api/enterprises/${id}/titles/${body.id}`, {
      ...title({ batch: '2024年度第二批' }),
      version: 1,
    });
    const history = async (who: Client) => (await who.get(`/api/enterprises/${id}/timeline`)).body;
    const change = { room: 'ladder', act: 'ladder.title.change', text: '2024年度第二批', fields: ['batch'] };
    const told = [change, { act: 'ladder.title.register' }, { act: 'registry.enterprise.create' }];
    expect(await history(bureau)).toMatchObject(told);
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    expect(await history(firm)).toMatchObject(told.map((line) => ({ ...line, by: '' })));
  });

  it('are refused twice in one batch, and written once when the click comes twice', async () => {
    const id = await enterprise();
    const key = { 'idempotency-key': 'one-click-of-the-bureau' };
    const [first, second] = [await register(id, {}, key), await register(id, {}, key)];
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    expect(await register(id)).toMatchObject({ status: 409, body: { code: 'title.registered_already' } });
    expect(await titlesOf(id)).toHaveLength(1);
  });

  it.each([
    ['an end before the beginning', { validTo: '2024-12-31' }, 422, 'title.validity_reversed'],
    ['a day that does not exist', { validTo: '2027-02-30' }, 400, 'input.invalid'],
    ['an unknown kind', { kind: 'golden' as never }, 400, 'input.invalid'],
    ['a blank batch', { batch: '  ' }, 400, 'input.invalid'],
  ])('%s is refused', async (_, over, status, code) => {
    expect(await register(await enterprise(), over)).toMatchObject({ status, body: { code } });
  });

  it('tell the second of two people what the first has made of it', async () => {
    const id = await enterprise();
    const { body } = await register(id);
    const change = (over: Partial<ChangeTitle>) =>
      bureau.patch(`/api/enterprises/${id}/titles/${body.id}`, { ...title(), version: body.version, ...over });
    expect(await change({ validTo: '2026-06-30' })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await change({ certificateNo: 'A1' })).toMatchObject({
      status: 409,
      body: { code: 'title.changed_since', current: { version: 2, validTo: '2026-06-30' } },
    });
    const remove = (version: number) => bureau.delete(`/api/enterprises/${id}/titles/${body.id}?version=${version}`);
    expect((await remove(1)).status).toBe(409);
    expect((await remove(2)).status).toBe(204);
    expect((await remove(2)).status).toBe(404);
  });

  it('are out of reach for whoever does not see the enterprise, and read-only for the county', async () => {
    const id = await enterprise('411721');
    const { body } = await register(id);
    const neighbour = await house.as({ role: 'county', unitCode: '411722' });
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const own = await house.as({ role: 'enterprise', enterpriseId: id });
    expect((await neighbour.get(`/api/enterprises/${id}/titles`)).status).toBe(404);
    expect((await county.get(`/api/enterprises/${id}/titles`)).body).toHaveLength(1);
    expect((await own.get(`/api/enterprises/${id}/titles`)).body).toHaveLength(1);
    expect((await county.post(`/api/enterprises/${id}/titles`, title())).status).toBe(403);
    const other = await enterprise();
    expect((await bureau.delete(`/api/enterprises/${other}/titles/${body.id}?version=1`)).status).toBe(404);
  });

  it.each([
    ['the first day counts', 'asOf=2031-01-01', ['甲', '乙']],
    ['the day before does not', 'asOf=2030-12-31', []],
    ['the last day counts', 'asOf=2033-12-31', ['甲', '乙']],
    ['the day after does not', 'asOf=2034-01-01', ['乙']],
    ['by unit', 'asOf=2031-06-30&unit=411728', ['乙']],
    ['expiring: not the one that is carried on', 'asOf=2033-12-01&expiringWithin=180', ['甲']],
    ['since the year of the first title', 'asOf=2034-06-30&since=2031', ['乙']],
    ['not since a later one', 'asOf=2034-06-30&since=2034', []],
  ])('holders: %s', async (_, query, names) => {
    if ((await titlesOf(await first())).length === 0) throw new Error('no titles');
    expect((await namesOf(`kind=giant&${query}`)).map((name: string) => name.slice(0, 1))).toEqual(names);
    expect((await holders(`kind=giant&${query}`)).total).toBe(names.length);
  });

  let made: Promise<number> | undefined;
  const first = () => (made ??= giants());
  async function giants(): Promise<number> {
    const a = await enterprise('411727', '甲测试重工有限公司');
    const b = await enterprise('411728', '乙测试重工有限公司');
    const span = { kind: 'giant', validFrom: '2031-01-01', validTo: '2033-12-31' } as const;
    await register(a, { ...span, batch: '第一批' });
    await register(b, { ...span, batch: '第一批' });
    await register(b, { ...span, batch: '复核通过', validFrom: '2034-01-01', validTo: '2036-12-31' });
    return a;
  }

  it('holders come page by page without gaps, and as many as the total says', async () => {
    for (let n = 0; n < 7; n += 1)
      await register(await enterprise(n % 2 ? '411729' : '411726', '同名测试有限公司'), {
        kind: 'leading',
        validFrom: '2041-01-01',
        validTo: '2041-12-31',
      });
    const seen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await holders(`kind=leading&asOf=2041-05-05&limit=2${cursor && `&cursor=${cursor}`}`);
      expect(page).toMatchObject({ total: 7, capped: false });
      seen.push(...page.items.map((row: HolderRow) => row.enterpriseId));
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(7);
    const { raw, headers } = await bureau.get('/api/holders/export.xlsx?kind=leading&asOf=2041-05-05');
    const sheet = Object.values(read(raw).Sheets)[0];
    expect(sheet && utils.sheet_to_json(sheet)).toHaveLength(7);
    expect(headers['x-row-count']).toBe('7');
    expect((await bureau.get('/api/holders?kind=leading&cursor=%00')).status).toBe(400);
  });

  it('filter the enterprise list by the highest tier of today', async () => {
    const names = async (tier: string) =>
      (await bureau.get(`/api/enterprises?tier=${tier}&q=${encodeURIComponent('层级')}`)).body.items.map(
        (row: EnterpriseRow) => row.name.slice(2, 3),
      );
    const long = { validFrom: '2020-01-01', validTo: '2060-12-31' };
    await enterprise('411702', '层级一测试有限公司');
    const two = await enterprise('411702', '层级二测试有限公司');
    const three = await enterprise('411702', '层级三测试有限公司');
    await register(two, long);
    await register(three, long);
    await register(three, { ...long, kind: 'specialised' });
    expect(await names('innovative')).toEqual(['二']);
    expect(await names('specialised')).toEqual(['三']);
    expect(await names('none')).toEqual(['一']);
    expect((await names('none,specialised')).sort()).toEqual(['一', '三']);
  });
});
