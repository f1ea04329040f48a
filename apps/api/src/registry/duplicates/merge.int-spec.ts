import type { CreateEnterprise, EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { Client } from '../../../test/client';
import { enterpriseInput, NO_FIGURES } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { type EnterprisesMerged, Registry } from '../index';

describe('two rows of one firm', () => {
  let house: TestApp;
  let bureau: Client;
  const heard: EnterprisesMerged[] = [];
  const add = async (over: Partial<CreateEnterprise>): Promise<EnterpriseDetail> =>
    (await bureau.post('/api/enterprises', enterpriseInput(over))).body;
  const facts = (id: number, year: number, revenue: number) =>
    bureau.put(`/api/enterprises/${id}/facts/${year}`, { ...NO_FIGURES, version: 0, revenue, employees: 5 });

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    house.app.get(Registry, { strict: false }).merged.onMerged((news) => Promise.resolve(void heard.push(news)));
  });
  afterAll(() => house.close());

  it('are suggested by the same name and by a former one, within sight', async () => {
    const one = await add({ name: '双生(驻马店)有限公司', unitCode: '411721' });
    const two = await add({ name: '双生（驻马店）有限公司', unitCode: '411721' });
    const old = await add({ name: '旧名纺织厂', unitCode: '411722' });
    const now = await add({ name: '新名纺织有限公司', unitCode: '411721', formerNames: ['旧名纺织厂'] });
    const pairs = (await bureau.get('/api/enterprises/duplicates')).body;
    expect(pairs).toMatchObject([
      { why: 'same_name', left: { id: one.id }, right: { id: two.id } },
      { why: 'former_name', left: { id: now.id }, right: { id: old.id } },
    ]);
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await county.get('/api/enterprises/duplicates')).body).toMatchObject([{ left: { id: one.id } }]);
  });

  it('become one, with names, people and missing years moved and the rest kept as history', async () => {
    const goes = await add({ name: '甲合并有限公司', formerNames: ['甲老厂'] });
    const stays = await add({ name: '乙合并有限公司' });
    await facts(goes.id, 2023, 23);
    await facts(goes.id, 2024, 24);
    await facts(stays.id, 2024, 240);
    const contact = { version: 0, role: 'leader', name: '李测试', phone: null, duty: null };
    await bureau.post(`/api/enterprises/${goes.id}/contacts`, contact);
    const body = { version: goes.version, into: stays.id, intoVersion: stays.version };
    const path = `/api/enterprises/${goes.id}/merge`;
    const key = { 'idempotency-key': 'merge-once-000001' };
    const answers = await Promise.all([bureau.post(path, body, key), bureau.post(path, body, key)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).toMatchObject({
      id: stays.id,
      formerNames: ['甲合并有限公司', '甲老厂'],
      hasLeader: true,
    });
    const years = (await bureau.get(`/api/enterprises/${stays.id}/facts`)).body;
    expect(years).toMatchObject([
      { year: 2024, revenue: 240 },
      { year: 2023, revenue: 23 },
    ]);
    expect((await bureau.get(`/api/enterprises/${goes.id}/facts`)).body).toMatchObject([{ year: 2024, revenue: 24 }]);
    expect((await bureau.get(`/api/enterprises/${goes.id}`)).body.state).toBe('merged');
    expect((await bureau.get('/api/enterprises?q=甲合并')).body.items).toMatchObject([{ id: stays.id }]);
    expect(heard).toMatchObject([{ from: goes.id, into: stays.id }]);
    const again = await bureau.post(path, body);
    expect(again).toMatchObject({ status: 422, body: { code: 'registry.enterprise_merged' } });
  });

  it('take their people along, and nothing more is hung on the one that went', async () => {
    const goes = await add({ name: '戊合并有限公司' });
    const stays = await add({ name: '己合并有限公司' });
    const firm = await house.as({ role: 'enterprise', enterpriseId: goes.id });
    const of = `/api/enterprises/${goes.id}`;
    await bureau.post(`${of}/merge`, { version: 1, into: stays.id, intoVersion: 1 });
    expect((await firm.get('/api/enterprises')).body.items).toMatchObject([{ id: stays.id }]);
    expect((await firm.get('/api/session')).body.enterpriseId).toBe(stays.id);
    const auditor = await house.as({ role: 'auditor' });
    const trail = (await auditor.get(`/api/audit?subject=user:${firm.userId}`)).body.items;
    expect(trail).toMatchObject([{ before: { enterpriseId: goes.id }, after: { enterpriseId: stays.id } }]);
    const contact = { version: 0, role: 'contact', name: '李测试', phone: null, duty: null };
    const award = {
      version: 0,
      kind: 'award',
      name: '奖',
      number: null,
      obtainedOn: null,
      expiresOn: null,
      note: null,
    };
    const late = [
      await bureau.post(`${of}/contacts`, contact),
      await bureau.post(`${of}/evidence`, award),
      await facts(goes.id, 2022, 1),
    ];
    expect(late.map(({ status, body }) => [status, body.code])).toEqual(
      late.map(() => [422, 'registry.enterprise_merged']),
    );
  });

  it('stay two when somebody changed one meanwhile, when they are one, and for county people', async () => {
    const goes = await add({ name: '丙合并有限公司' });
    const stays = await add({ name: '丁合并有限公司' });
    const path = `/api/enterprises/${goes.id}/merge`;
    const stale = await bureau.post(path, { version: 1, into: stays.id, intoVersion: 7 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'registry.changed_since', current: { id: stays.id } } });
    expect((await bureau.get(`/api/enterprises/${goes.id}`)).body).toMatchObject({ state: 'active', version: 1 });
    const itself = await bureau.post(path, { version: 1, into: goes.id, intoVersion: 1 });
    expect(itself.body.code).toBe('registry.merge_into_itself');
    const county = await house.as({ role: 'county', unitCode: '411702' });
    expect((await county.post(path, { version: 1, into: stays.id, intoVersion: 1 })).status).toBe(403);
  });
});
