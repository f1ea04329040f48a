import type { CreateEnterprise, EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { Client } from '../../../test/client';
import { enterpriseInput, nextUscc } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

describe('an enterprise', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '周测试' });
  });
  afterAll(() => house.close());

  const add = async (over: Partial<CreateEnterprise> = {}): Promise<EnterpriseDetail> => {
    const { status, body } = await bureau.post('/api/enterprises', enterpriseInput(over));
    expect(status).toBe(201);
    return body as EnterpriseDetail;
  };
  const edited = ({ version, ...seen }: EnterpriseDetail, over: object = {}) => ({
    version,
    name: seen.name,
    unitCode: seen.unitCode,
    industryCode: seen.industryCode,
    address: seen.address,
    establishedOn: seen.establishedOn,
    state: seen.state,
    remark: seen.remark,
    formerNames: seen.formerNames,
    ...over,
  });

  it('is added with its code folded and its name tidied', async () => {
    const uscc = nextUscc();
    const added = await add({ uscc: `'${uscc.toLowerCase()} `, name: ' 甲乙(驻马店)有限公司' });
    expect(added).toMatchObject({ uscc, name: '甲乙（驻马店）有限公司', version: 1, flags: ['no_facts'] });
  });

  it.each<[string, object, number, string]>([
    ['a wrong check digit', { uscc: '914117009800000000' }, 400, 'registry.uscc_checksum'],
    ['a short code', { uscc: '9141' }, 400, 'registry.uscc_length'],
    ['a day to come', { establishedOn: '2999-01-01' }, 400, 'registry.day_implausible'],
    ['a day that is none', { establishedOn: '2015-13-08' }, 400, 'input.invalid'],
    ['a division that is none', { industryCode: '00' }, 400, 'input.invalid'],
    ['a masked phone', { contactPhone: '138****34' }, 400, 'input.invalid'],
    ['a state that only merging makes', { state: 'merged' as const }, 400, 'input.invalid'],
    ['an unknown field', { hasLeader: true }, 400, 'input.invalid'],
    ['a name of blanks', { name: '　　' }, 400, 'registry.name_missing'],
  ])('is refused with %s', async (_, over, status, code) => {
    expect(await bureau.post('/api/enterprises', enterpriseInput(over))).toMatchObject({ status, body: { code } });
  });

  it('is added once when the button is pressed twice, and once when two people add it', async () => {
    const input = enterpriseInput();
    const key = { 'idempotency-key': 'the-same-form-0001' };
    const [first, second] = await Promise.all([
      bureau.post('/api/enterprises', input, key),
      bureau.post('/api/enterprises', input, key),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    const other = await bureau.post('/api/enterprises', input);
    expect(other).toMatchObject({ status: 409, body: { code: 'registry.uscc_taken' } });
    expect((await bureau.get(`/api/enterprises?q=${input.uscc}`)).body.total).toBe(1);
  });

  it('tells the second of two people who edit it, and shows what is there now', async () => {
    const seen = await add();
    const mine = bureau.patch(`/api/enterprises/${seen.id}`, edited(seen, { address: '甲路1号' }));
    const yours = bureau.patch(`/api/enterprises/${seen.id}`, edited(seen, { address: '乙路2号' }));
    const [won, lost] = (await Promise.all([mine, yours])).sort((a, b) => a.status - b.status);
    expect(won).toMatchObject({ status: 200, body: { version: 2 } });
    expect(lost).toMatchObject({
      status: 409,
      body: { code: 'registry.changed_since', current: { id: seen.id, version: 2, address: won?.body.address } },
    });
  });

  it('keeps people as they are when they are left out, and empties them when asked', async () => {
    const seen = await add();
    const kept = await bureau.patch(`/api/enterprises/${seen.id}`, edited(seen, { remark: '走访' }));
    expect(kept.body).toMatchObject({ contactPhone: '138****34', remark: '走访', flags: ['no_facts'] });
    const emptied = await bureau.patch(`/api/enterprises/${seen.id}`, edited(kept.body, { contactPhone: null }));
    expect(emptied.body).toMatchObject({ contactPhone: null, flags: ['no_facts', 'incomplete'] });
  });

  it('shows people masked, and in clear to those who ask on record, and to itself', async () => {
    const { id } = await add({ legalRep: '赵测试', contactName: '钱测试', contactPhone: '13800001234' });
    const contact = { version: 0, role: 'finance', name: '孙测试', phone: '13900000000', duty: null };
    await bureau.post(`/api/enterprises/${id}/contacts`, contact);
    const masked = { legalRep: '赵**', contactName: '钱**', contactPhone: '138****34', masked: true };
    expect((await bureau.get(`/api/enterprises/${id}`)).body).toMatchObject(masked);
    expect((await bureau.get(`/api/enterprises/${id}/contacts`)).body).toMatchObject([{ phone: '139****00' }]);
    const clear = await bureau.post(`/api/enterprises/${id}/unmask`, {});
    expect(clear.body).toMatchObject({ contactPhone: '13800001234', contacts: [{ phone: '13900000000' }] });
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    const own = { legalRep: '赵测试', contactName: '钱测试', contactPhone: '13800001234', masked: false };
    expect((await firm.get(`/api/enterprises/${id}`)).body).toMatchObject(own);
    expect((await firm.post(`/api/enterprises/${id}/unmask`, {})).status).toBe(403);
    const auditor = await house.as({ role: 'auditor' });
    const trail = await auditor.get(`/api/audit?subject=enterprise:${id}`);
    expect(JSON.stringify(trail.body)).toContain('registry.enterprise.unmask');
    expect(JSON.stringify(trail.body)).not.toMatch(/13800001234|13900000000|钱测试/);
  });

  it('stays in the unit of county people who write it', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const foreign = await add({ unitCode: '411722' });
    const refused = await county.post('/api/enterprises', enterpriseInput({ unitCode: '411722' }));
    expect(refused).toMatchObject({ status: 403, body: { code: 'registry.unit_not_yours' } });
    expect((await county.post('/api/enterprises', enterpriseInput({ unitCode: '411721' }))).status).toBe(201);
    const path = `/api/enterprises/${foreign.id}`;
    expect((await county.patch(path, edited(foreign))).status).toBe(404);
    expect((await county.post(`${path}/unmask`, {})).status).toBe(404);
    expect((await county.get(`${path}/facts`)).status).toBe(404);
    expect((await county.get(`${path}/contacts`)).status).toBe(404);
    expect((await county.get(`${path}/evidence`)).status).toBe(404);
    expect((await county.get(`${path}/timeline`)).status).toBe(404);
  });

  it('has a history that names what changed', async () => {
    const seen = await add();
    await bureau.patch(`/api/enterprises/${seen.id}`, edited(seen, { address: '丙路3号', formerNames: ['旧名厂'] }));
    await bureau.post(`/api/enterprises/${seen.id}/unmask`, {});
    const { body } = await bureau.get(`/api/enterprises/${seen.id}/timeline`);
    expect(body).toMatchObject([
      { act: 'registry.enterprise.change', by: '周测试', fields: ['address', 'formerNames'] },
      { act: 'registry.enterprise.create', by: '周测试' },
    ]);
    const firm = await house.as({ role: 'enterprise', enterpriseId: seen.id });
    expect((await firm.get(`/api/enterprises/${seen.id}/timeline`)).body[0]).toMatchObject({ by: '' });
  });

  it('keeps evidence and contacts, each edit checked against what was seen', async () => {
    const { id } = await add();
    const patent = { kind: 'intellectual_property', name: '一种测试装置', number: 'ZL0000', note: null };
    const dated = { ...patent, obtainedOn: '2024-05-01', expiresOn: null };
    const path = `/api/enterprises/${id}/evidence`;
    const added = await bureau.post(path, { ...dated, version: 0 });
    expect(added).toMatchObject({ status: 201, body: { version: 1, name: '一种测试装置' } });
    const one = `${path}/${added.body.id}`;
    expect(await bureau.put(one, { ...dated, note: '已核', version: 1 })).toMatchObject({ body: { version: 2 } });
    const late = await bureau.put(one, { ...dated, version: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'registry.changed_since', current: { note: '已核' } } });
    expect((await bureau.delete(`${one}?version=1`)).status).toBe(409);
    expect((await bureau.delete(`${one}?version=2`)).status).toBe(204);
    expect((await bureau.delete(`${one}?version=2`)).status).toBe(204);
    expect((await bureau.get(path)).body).toEqual([]);
    const leader = { version: 0, role: 'leader', name: '李测试', phone: null, duty: '副市长' };
    const contact = await bureau.post(`/api/enterprises/${id}/contacts`, leader);
    expect((await bureau.get(`/api/enterprises/${id}`)).body.hasLeader).toBe(true);
    await bureau.delete(`/api/enterprises/${id}/contacts/${contact.body.id}?version=1`);
    expect((await bureau.get(`/api/enterprises/${id}`)).body.hasLeader).toBe(false);
  });
});
