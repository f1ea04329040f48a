import { randomUUID } from 'node:crypto';
import type { Digest } from '@yanzhen/contract/liaison/digest';
import type { SaveVisit } from '@yanzhen/contract/liaison/visit';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { newRequest, visitInput } from '../../../test/visit-builder';

describe('the digest of a week', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await makeApp();
  });
  afterAll(() => house.close());

  it('tells what happened on its days, by unit, and how coverage stands today', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const enterprise = async (unitCode: '411721' | '411722') =>
      (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body.id as number;
    const [here, there] = [await enterprise('411721'), await enterprise('411722')];
    const save = (id: number, visitedOn: string, over: Partial<SaveVisit> = {}) =>
      bureau.put(`/api/liaison/visits/${randomUUID()}`, visitInput(id, { visitedOn, ...over }));
    await save(here, '2026-06-08', {
      requests: [newRequest('电')],
      promises: [{ text: '送政策', dueOn: '2026-06-12' }],
    });
    await save(here, '2026-06-14');
    await save(here, '2026-06-15');
    await save(there, '2026-06-01');
    await save(there, '2026-06-10', { corrections: [{ field: 'address', proposed: '新区1号' }] });

    const week = (await bureau.get('/api/liaison/digest?span=2026-W24')).body as Digest;
    expect(week.span).toMatchObject({ from: '2026-06-08', to: '2026-06-14' });
    const counts = { visits: 3, enterprises: 2, first: 1, requests: 1, promises: 1, corrections: 1 };
    expect(week.total).toMatchObject(counts);
    expect(week.units).toEqual([
      expect.objectContaining({ unitCode: '411721', visits: 2, enterprises: 1, first: 1, requests: 1 }),
      expect.objectContaining({ unitCode: '411722', visits: 1, enterprises: 1, first: 0, corrections: 1 }),
    ]);
    expect(week.standing).toEqual({ promisesDue: 0, promisesBroken: 1, requestsOpen: 1, correctionsOpen: 1 });
    expect(week.broken).toMatchObject([{ text: '送政策' }]);
    expect(week.coverage).toEqual((await bureau.get('/api/liaison/coverage')).body.total);

    const month = (await bureau.get('/api/liaison/digest?span=2026-06&unit=411722')).body as Digest;
    expect(month.total).toMatchObject({ visits: 2, enterprises: 1, first: 1 });
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect(((await county.get('/api/liaison/digest?span=2026-W24')).body as Digest).total.visits).toBe(2);
    expect((await county.get('/api/liaison/digest?span=2027-W53')).status).toBe(400);
    expect((await county.get('/api/liaison/digest')).status).toBe(400);
  });

  it('counts a promise on the day when somebody said what became of it', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const { today } = (await bureau.get('/api/session')).body;
    const month = async () => (await bureau.get(`/api/liaison/digest?span=${today.slice(0, 7)}`)).body as Digest;
    const [promise] = (await bureau.get('/api/liaison/promises?standing=broken')).body.items;
    const before = (await month()).total.kept;
    const said = { version: 1, state: 'kept', note: '已送到' };
    await bureau.post(`/api/liaison/promises/${promise.id}/settle`, said);
    expect((await month()).total.kept).toBe(before + 1);
  });
});
