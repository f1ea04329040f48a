import type { TitleActRow } from '@yanzhen/contract/ladder/title-life';
import type { Client } from '../../../../test/client';
import { enterpriseInput } from '../../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { livingAt } from '../../../../test/shifted-clock';
import { Evaluations } from '../../evaluation/evaluations';

describe('the life of a title', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    livingAt('2026-10-01T02:00:00Z');
    bureau = await house.as({ role: 'bureau', name: '林致远' });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  const announced = { kind: 'specialised', batch: '2023年第一批', certificateNo: null, document: null };
  const span = { validFrom: '2024-01-01', validTo: '2026-12-31' };
  async function titled(input = enterpriseInput({ unitCode: '411721' })) {
    const enterprise = (await bureau.post('/api/enterprises', input)).body;
    const title = (await bureau.post(`/api/enterprises/${enterprise.id}/titles`, { ...announced, ...span })).body;
    return { enterprise, input, title, path: `/api/enterprises/${enterprise.id}/titles/${title.id}` };
  }
  const acts = ({ body }: { body: { acts: TitleActRow[] } }) => body.acts.map(({ act, from, to }) => [act, from, to]);

  it('tells how it stands, with what the book for its review says', async () => {
    const { path } = await titled();
    await house.app.get(Evaluations).settled();
    const { body } = await bureau.get(`${path}/life`);
    expect(body).toMatchObject({ review: 'open', opensOn: '2026-07-04', today: '2026-10-01', carriedOn: null });
    expect(body.check).toMatchObject({ tier: 'specialised', verdict: 'undecided' });
    const due = await bureau.get('/api/title-watch?watch=due&unit=411721');
    expect(due.body.items[0].check).toEqual(body.check);
  });

  it('keeps the names and the units that the enterprise had, and who did what, why', async () => {
    const { path, enterprise, input, title } = await titled(enterpriseInput({ unitCode: '411722' }));
    const name = `${input.name}（更名）`;
    const renamed = { ...input, uscc: undefined, version: 1, name, unitCode: '411723', formerNames: [input.name] };
    expect((await bureau.patch(`/api/enterprises/${enterprise.id}`, renamed)).status).toBe(200);
    const check = { version: title.version, on: '2026-09-30', why: '接实名举报' };
    expect((await bureau.post(`${path}/suspend`, check)).status).toBe(200);
    const life = await bureau.get(`${path}/life`);
    expect(life.body).toMatchObject({ name, formerNames: [input.name], title: { nameThen: input.name } });
    expect(acts(life)).toEqual([
      ['ladder.title.suspend', null, null],
      ['registry.enterprise.name', input.name, name],
      ['registry.enterprise.unitCode', '411722', '411723'],
      ['ladder.title.register', null, null],
    ]);
    expect(life.body.acts[0]).toMatchObject({ by: '林致远', on: '2026-09-30', why: '接实名举报' });
    const firm = await house.as({ role: 'enterprise', enterpriseId: enterprise.id });
    expect((await firm.get(`${path}/life`)).body.acts[0]).toMatchObject({ by: '', why: '接实名举报' });
  });

  it('goes on with the enterprise that took the other in', async () => {
    const [goes, stays] = [await titled(), await titled(enterpriseInput({ unitCode: '411721' }))];
    await bureau.delete(`${stays.path}?version=1`);
    const into = { version: 1, into: stays.enterprise.id, intoVersion: 1 };
    expect((await bureau.post(`/api/enterprises/${goes.enterprise.id}/merge`, into)).status).toBe(200);
    const path = `/api/enterprises/${stays.enterprise.id}/titles/${goes.title.id}/life`;
    const life = await bureau.get(path);
    expect(life.body).toMatchObject({ name: stays.input.name, title: { nameThen: goes.input.name } });
    expect(acts(life)).toContainEqual(['registry.enterprise.merge', goes.input.name, null]);
    expect(acts(life).map(([act]) => act)).toContain('ladder.title.move');
    const other = await house.as({ role: 'county', unitCode: '411729' });
    expect((await other.get(path)).status).toBe(404);
  });

  it('is carried on by the title that follows it', async () => {
    const { path, enterprise } = await titled();
    const next = { ...announced, batch: '2026年复核通过', validFrom: '2027-01-01', validTo: '2029-12-31' };
    const { body } = await bureau.post(`/api/enterprises/${enterprise.id}/titles`, next);
    const life = (await bureau.get(`${path}/life`)).body;
    expect(life).toMatchObject({ review: 'renewed', carriedOn: { id: body.id, validTo: '2029-12-31' } });
  });
});
