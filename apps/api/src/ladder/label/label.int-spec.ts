import type { LabelKindRow, LabelRow, SaveLabel } from '@yanzhen/contract/ladder/label';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { read, utils } from '@e965/xlsx';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Labels } from '..';

describe('labels beside the ladder', () => {
  let house: TestApp;
  let bureau: Client;
  let kinds: LabelKindRow[];
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    kinds = (await bureau.get('/api/label-kinds')).body;
  });
  afterAll(() => house.close());

  const kind = (code: string): number => kinds.find((one) => one.code === code)?.id ?? 0;
  const label = (over: Partial<SaveLabel> = {}): SaveLabel => ({
    kindId: kind('flagship'),
    item: '',
    batch: null,
    document: null,
    certificateNo: null,
    note: null,
    validFrom: '2025-06-01',
    validTo: '2028-05-31',
    ...over,
  });
  const enterprise = async (unitCode: UnitCode = '411702'): Promise<EnterpriseRow> =>
    (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body;
  const add = (id: number, over: Partial<SaveLabel> = {}, headers = {}) =>
    bureau.post(`/api/enterprises/${id}/labels`, label(over), headers);
  const list = async (query: string, who = bureau) => (await who.get(`/api/labels?${query}`)).body;

  it('come with kinds, which the bureau adds, renames and retires', async () => {
    expect(kinds).toHaveLength(10);
    const own = { zh: '绿色工厂', en: '', goal: null, source: null, unconfirmed: false, retiredOn: null };
    const { status, body } = await bureau.post('/api/label-kinds', own);
    expect([status, body]).toMatchObject([201, { en: '绿色工厂', code: null, version: 1 }]);
    expect(await bureau.post('/api/label-kinds', own)).toMatchObject({
      status: 409,
      body: { code: 'label.kind_named_already' },
    });
    const retire = (version: number) =>
      bureau.patch(`/api/label-kinds/${body.id}`, { ...own, retiredOn: '2026-01-01', version });
    expect(await retire(1)).toMatchObject({ status: 200, body: { retiredOn: '2026-01-01', version: 2 } });
    expect(await retire(1)).toMatchObject({ status: 409, body: { current: { version: 2 } } });
    const { id } = await enterprise();
    expect(await add(id, { kindId: body.id, validFrom: '2026-01-01', validTo: null })).toMatchObject({
      status: 422,
      body: { code: 'label.kind_retired' },
    });
    expect((await add(id, { kindId: body.id, validFrom: '2025-12-31', validTo: null })).status).toBe(201);
    expect(await add(id, { kindId: 4711 })).toMatchObject({ status: 422, body: { code: 'label.kind_unknown' } });
  });

  it('stand once, whatever is clicked twice, and keep the name of their day', async () => {
    const firm = await enterprise();
    const key = { 'idempotency-key': 'one-click-on-a-label' };
    const [first, second] = [await add(firm.id, {}, key), await add(firm.id, {}, key)];
    expect([first.status, second.body.id]).toEqual([201, first.body.id]);
    expect(await add(firm.id)).toMatchObject({ status: 409, body: { code: 'label.registered_already' } });
    const input = enterpriseInput({ name: '改名之后有限公司', unitCode: '411722', formerNames: [firm.name] });
    const moved = { ...input, uscc: undefined, version: 1 };
    expect((await bureau.patch(`/api/enterprises/${firm.id}`, moved)).status).toBe(200);
    expect((await bureau.get(`/api/enterprises/${firm.id}/labels`)).body).toMatchObject([
      { name: '改名之后有限公司', nameThen: firm.name, unitCode: '411722' },
    ]);
    expect(await add(firm.id, { validFrom: '2026-01-02', validTo: '2026-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'label.validity_reversed' },
    });
  });

  it('tell the second of two people what the first has made of it', async () => {
    const { id } = await enterprise();
    const { body } = await add(id);
    const at = `/api/enterprises/${id}/labels/${body.id}`;
    const change = (over: Partial<SaveLabel>) => bureau.patch(at, { ...label(over), version: body.version });
    expect(await change({ validTo: '2026-12-31' })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await change({ batch: '第二批' })).toMatchObject({
      status: 409,
      body: { code: 'label.changed_since', current: { version: 2, validTo: '2026-12-31' } },
    });
    expect((await bureau.delete(`${at}?version=1`)).status).toBe(409);
    expect((await bureau.delete(`${at}?version=2`)).status).toBe(204);
    expect((await bureau.get(`/api/enterprises/${id}/timeline`)).body.map(({ act }: { act: string }) => act)).toEqual([
      'registry.enterprise.create',
    ]);
  });

  it('end early for a reason, once, and count on the days before', async () => {
    const { id } = await enterprise('411725');
    const { body } = await add(id, { kindId: kind('gazelle'), validFrom: '2026-01-01', validTo: '2026-12-31' });
    const end = (lastDay: string, version = 1, reason = '年度评价未通过') =>
      bureau.post(`/api/enterprises/${id}/labels/${body.id}/end`, { version, lastDay, reason });
    expect(await end('2025-12-31')).toMatchObject({ status: 422, body: { code: 'label.ends_before' } });
    expect(await end('2026-12-31')).toMatchObject({ status: 422, body: { code: 'label.over_already' } });
    expect((await end('2026-06-30', 1, ' ')).status).toBe(400);
    const both = await Promise.all([end('2026-06-30'), end('2026-05-31')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const at = (day: string) => list(`enterprise=${id}&asOf=${day}`);
    expect([(await at('2026-05-31')).total, (await at('2026-07-01')).total]).toEqual([1, 0]);
    const [row] = (await bureau.get(`/api/enterprises/${id}/labels`)).body as LabelRow[];
    expect(row).toMatchObject({ endedWhy: '年度评价未通过', version: 2 });
    const longer = {
      ...label({ kindId: kind('gazelle'), validFrom: '2026-01-01', validTo: '2027-12-31' }),
      version: 2,
    };
    expect((await bureau.patch(`/api/enterprises/${id}/labels/${body.id}`, longer)).body).toMatchObject({
      endedWhy: null,
    });
  });

  it('narrow the register to who has one today, and are counted by kind', async () => {
    const [has, had] = [await enterprise('411721'), await enterprise('411721')];
    const kindId = kind('tech-sme');
    await add(has.id, { kindId, validTo: null, validFrom: '2020-01-01' });
    await add(had.id, { kindId, validFrom: '2020-01-01', validTo: '2020-12-31' });
    const { body } = await bureau.get(`/api/enterprises?label=${kindId},${kind('champion')}&unit=411721`);
    expect(body.items.map((row: EnterpriseRow) => row.id)).toEqual([has.id]);
    const counts = async (query: string) => (await bureau.get(`/api/labels/counts?unit=411721&${query}`)).body;
    expect(await counts('asOf=2020-06-30')).toEqual([{ kindId, labels: 2, enterprises: 2 }]);
    expect(await counts('asOf=2021-01-01')).toEqual([{ kindId, labels: 1, enterprises: 1 }]);
    expect((await bureau.get('/api/enterprises?label=gazelle')).status).toBe(400);
  });

  it('are seen by their county and enterprise alone, and written by the bureau', async () => {
    const { id } = await enterprise('411723');
    await add(id, { kindId: kind('gazelle') });
    const own = await house.as({ role: 'county', unitCode: '411723' });
    const other = await house.as({ role: 'county', unitCode: '411724' });
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    const query = `kind=${kind('gazelle')}&asOf=2026-01-01`;
    expect((await list(query, own)).total).toBe(1);
    expect((await list(query, firm)).total).toBe(1);
    expect((await list(query, other)).total).toBe(0);
    expect((await list(`${query}&enterprise=${id}`, other)).total).toBe(0);
    expect((await other.get(`/api/enterprises/${id}/labels`)).status).toBe(404);
    expect((await own.post(`/api/enterprises/${id}/labels`, label())).status).toBe(403);
  });

  it('count for the goals of the policy, as many as the list has rows', async () => {
    const [a, b] = [await enterprise('411726'), await enterprise('411727')];
    const smart = kind('smart-workshop');
    await add(a.id, { kindId: smart, item: '一车间', validFrom: '2030-03-01', validTo: null });
    await add(a.id, { kindId: smart, item: '二车间', validFrom: '2030-12-31', validTo: null });
    await add(a.id, { kindId: smart, item: '一车间', validFrom: '2031-01-01', validTo: null });
    await add(b.id, { kindId: kind('smart-benchmark'), validFrom: '2031-05-01', validTo: '2031-12-31' });
    const labels = house.app.get(Labels, { strict: false });
    const units = ['411726', '411727'] as const;
    const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` });
    expect(await labels.countForGoal('smart-factories', units, year(2030))).toEqual([
      { unitCode: '411726', labels: 2 },
    ]);
    expect(await labels.countForGoal('smart-factories', units, year(2031))).toEqual([
      { unitCode: '411727', labels: 1 },
    ]);
    expect(await labels.countForGoal('smart-factories', [], year(2031))).toEqual([]);
    const asOf = await labels.countForGoal('smart-factories', units, { asOf: '2031-12-31' });
    expect(asOf.map((row) => row.labels)).toEqual([2, 1]);
    const rows = async (query: string) => {
      const page = await list(`goal=smart-factories&unit=411726,411727&${query}`);
      return [page.items.length, page.total, page.items.map((row: LabelRow) => row.item)];
    };
    expect(await rows('begunIn=2030')).toEqual([2, 2, ['一车间', '二车间']]);
    expect(await rows('begunIn=2030&asOf=2030-12-30')).toEqual([1, 1, ['一车间']]);
    expect(await rows('begunIn=2031')).toEqual([1, 1, ['']]);
    expect(await rows('asOf=2031-12-31')).toEqual([3, 3, ['二车间', '一车间', '']]);
    expect(await rows('asOf=2032-01-01')).toEqual([2, 2, ['二车间', '一车间']]);
    expect((await rows('ever=true'))[1]).toBe(4);
    const { raw, headers } = await bureau.get('/api/labels/export.xlsx?goal=smart-factories&ever=true');
    const sheet = Object.values(read(raw).Sheets)[0];
    expect([sheet && utils.sheet_to_json(sheet).length, headers['x-row-count']]).toEqual([4, '4']);
  });

  it('go page by page without gaps', async () => {
    for (let n = 0; n < 5; n += 1) {
      const { id } = await enterprise(n % 2 ? '411729' : '411728');
      await add(id, { kindId: kind('champion'), validFrom: '2041-01-01', validTo: null });
    }
    const seen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await list(`kind=${kind('champion')}&asOf=2041-05-05&limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map((row: LabelRow) => row.id));
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(5);
  });

  it('go with the enterprise when two turn out to be one; the same award of both stands once', async () => {
    const [goes, stays] = [await enterprise(), await enterprise()];
    await add(goes.id, { validFrom: '2050-01-01', validTo: null });
    await add(goes.id, { kindId: kind('high-tech'), validFrom: '2050-01-01', validTo: null });
    await add(stays.id, { validFrom: '2050-01-01', validTo: null });
    const merge = { version: 1, into: stays.id, intoVersion: 1 };
    expect((await bureau.post(`/api/enterprises/${goes.id}/merge`, merge)).status).toBe(200);
    const { body } = await bureau.get(`/api/enterprises/${stays.id}/labels`);
    expect(body.map((row: LabelRow) => [row.kind.zh, row.nameThen])).toEqual([
      ['头雁企业', stays.name],
      ['高新技术企业', goes.name],
    ]);
    expect((await add(goes.id)).body.code).toBe('registry.enterprise_merged');
  });
});
