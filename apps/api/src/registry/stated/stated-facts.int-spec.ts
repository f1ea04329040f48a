import type { Client } from '../../../test/client';
import { enterpriseInput, NO_FIGURES } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Registry } from '../registry';

describe('stated facts', () => {
  let house: TestApp;
  let bureau: Client;
  let firm: Client;
  let id: number;
  const say = (key: string, over: object, who = bureau) =>
    who.put(`/api/enterprises/${id}/stated/${key}`, { version: 0, source: '企业说明', verified: false, ...over });
  const said = async (who = bureau) => (await who.get(`/api/enterprises/${id}/stated`)).body;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '林测试' });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    id = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode: '411721' }))).body.id;
    firm = await house.as({ role: 'enterprise', enterpriseId: id });
  });

  it('are said by the firm, changed, and taken back', async () => {
    expect(await said()).toEqual([]);
    expect(await say('class1Ip', { value: 3 }, firm)).toMatchObject({ status: 200, body: { value: 3, version: 1 } });
    expect(await say('class1Ip', { version: 1, value: 4 }, firm)).toMatchObject({ body: { value: 4, version: 2 } });
    expect(await said(firm)).toMatchObject([{ key: 'class1Ip', value: 4, verified: false, source: '企业说明' }]);
    const gone = await say('class1Ip', { version: 2, value: null }, firm);
    expect(gone).toMatchObject({ status: 200, body: { key: 'class1Ip', value: null, version: 0 } });
    expect(await said()).toEqual([]);
    expect((await say('class1Ip', { value: 1 }, firm)).body.version).toBe(1);
  });

  it.each([
    ['yes or no', 'creditBlocked', false],
    ['a choice', 'rndInstitution', 'province'],
    ['a day', 'segmentSince', '2012-05-01'],
    ['numbers by year', 'platformScore', { 2025: 61.5 }],
    ['events', 'awards', [{ kind: 'province', on: '2024-03-01', rank: 2, name: '科技进步奖' }]],
    ['no events at all', 'incidents', []],
    ['a judgement', 'coreCompetence', { yes: true, why: '主导产品全省第一' }],
  ])('keep %s as it is', async (_, key, value) => {
    expect((await say(key, { value })).status).toBe(200);
    expect(await said()).toMatchObject([{ key, value }]);
  });

  it.each([
    ['a fact that nobody asks', 'luck', 1, 'registry.stated_unknown'],
    ['a negative number', 'class1Ip', -1, 'registry.stated_negative'],
    ['half an item', 'class1Ip', 1.5, 'registry.stated_not_whole'],
    ['more than all of the market', 'marketShare', 101, 'registry.stated_too_large'],
    ['a choice that is none', 'rndInstitution', 'moon', 'registry.stated_unknown_choice'],
    ['a day to come', 'segmentSince', '2099-01-01', 'registry.stated_in_the_future'],
    ['another shape', 'creditBlocked', 'no', 'registry.stated_wrong_shape'],
    ['a judgement without a reason', 'coreCompetence', { yes: true, why: ' ' }, 'registry.stated_why_missing'],
  ])('refuse %s', async (_, key, value, code) => {
    expect(await say(key, { value })).toMatchObject({ status: 400, body: { code } });
    expect(await said()).toEqual([]);
  });

  it('refuse a body without a value', async () => {
    expect(await say('class1Ip', {})).toMatchObject({ status: 400, body: { code: 'input.invalid' } });
  });

  it('leave judgements, what credit records say and the verified mark to the authority', async () => {
    const judged = await say('coreCompetence', { value: { yes: true, why: '自评' } }, firm);
    expect(judged).toMatchObject({ status: 403, body: { code: 'registry.stated_official' } });
    const elsewhere = await say('creditBlocked', { value: false }, firm);
    expect(elsewhere).toMatchObject({ status: 403, body: { code: 'registry.stated_elsewhere' } });
    const verified = await say('class1Ip', { value: 3, verified: true }, firm);
    expect(verified).toMatchObject({ status: 403, body: { code: 'registry.verify_not_yours' } });
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect(
      (await say('coreCompetence', { value: { yes: true, why: '实地查看' }, verified: true }, county)).status,
    ).toBe(200);
    // The firm sees what was decided, not who did.
    expect(await said(firm)).toMatchObject([{ key: 'coreCompetence', by: '' }]);
  });

  it('are out of sight with their enterprise', async () => {
    const elsewhere = await house.as({ role: 'county', unitCode: '411722' });
    const other = await house.as({ role: 'enterprise', enterpriseId: id + 1000 });
    for (const who of [elsewhere, other]) {
      expect(await say('class1Ip', { value: 1 }, who)).toMatchObject({ status: 404 });
      expect(await say('luck', { value: 1 }, who)).toMatchObject({ status: 404 });
      expect((await who.get(`/api/enterprises/${id}/stated`)).status).toBe(404);
    }
    const leader = await house.as({ role: 'leader' });
    expect((await say('class1Ip', { value: 1 }, leader)).status).toBe(403);
  });

  it('tell the second of two people who say it first, and who change it', async () => {
    const first = await Promise.all([say('class1Ip', { value: 1 }), say('class1Ip', { value: 2 })]);
    const [won, lost] = first.sort((a, b) => a.status - b.status);
    expect(won?.status).toBe(200);
    expect(lost).toMatchObject({ status: 409, body: { current: { key: 'class1Ip', value: won?.body.value } } });
    const second = await Promise.all([
      say('class1Ip', { version: 1, value: 3 }),
      say('class1Ip', { version: 1, value: null }),
    ]);
    expect(second.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('keep only as much as a verdict can hold', async () => {
    const events = Array.from({ length: 50 }, () => ({ kind: 'province', on: '2024-03-01', name: '奖'.repeat(200) }));
    expect((await say('awards', { value: events })).status).toBe(200);
    const more = events.map((event) => ({ ...event, kind: 'quality' }));
    const refused = await say('incidents', { value: more });
    expect(refused).toMatchObject({ status: 413, body: { code: 'registry.stated_too_much' } });
  });

  it('stand in the history and go along when two enterprises turn out to be one', async () => {
    await say('class1Ip', { value: 1 });
    await say('class2Ip', { value: 2 });
    const into = (await bureau.post('/api/enterprises', enterpriseInput())).body;
    await bureau.put(`/api/enterprises/${into.id}/stated/class1Ip`, {
      version: 0,
      value: 9,
      source: '年报',
      verified: true,
    });
    const timeline = (await bureau.get(`/api/enterprises/${id}/timeline`)).body;
    expect(timeline[0]).toMatchObject({ act: 'registry.stated.save', fields: expect.arrayContaining(['class2Ip']) });
    const from = (await bureau.get(`/api/enterprises/${id}`)).body;
    const target = (await bureau.get(`/api/enterprises/${into.id}`)).body;
    const merged = await bureau.post(`/api/enterprises/${id}/merge`, {
      version: from.version,
      into: into.id,
      intoVersion: target.version,
    });
    expect(merged.status).toBe(200);
    const { body } = await bureau.get(`/api/enterprises/${into.id}/stated`);
    expect(body).toMatchObject([
      { key: 'class1Ip', value: 9 },
      { key: 'class2Ip', value: 2 },
    ]);
  });

  it('are known in bulk, with the annual figures', async () => {
    await say('class1Ip', { value: 3 });
    const figures = { ...NO_FIGURES, version: 0, revenue: 1000.5, employees: 12 };
    await bureau.put(`/api/enterprises/${id}/facts/2024`, figures);
    const registry = house.app.get(Registry, { strict: false });
    const [known] = await registry.factsOf([id]);
    expect(known).toMatchObject({
      enterpriseId: id,
      unitCode: '411721',
      state: 'active',
      industryCode: '13',
      annual: [{ year: 2024, revenue: 1000.5, employees: 12, rndExpense: null }],
      stated: { class1Ip: 3 },
    });
    expect(await registry.factsBetween(id - 1, id)).toEqual([known]);
    expect(await registry.factsBetween(id, id + 10)).toEqual([]);
  });
});
