import { randomUUID } from 'node:crypto';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officer } from '../../../test/officer-builder';
import { visitInput } from '../../../test/visit-builder';

describe('before a visit is planned', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await makeApp();
  });
  afterAll(() => house.close());

  it('what others plan, the last visit and the visits of that year are told, within sight alone', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const liaison = await house.as({ role: 'liaison' });
    const stranger = await house.as({ role: 'liaison' });
    const { id } = (await bureau.post('/api/enterprises', enterpriseInput())).body;
    await assign(bureau, id, (await officer(bureau, liaison)).id);
    const save = (who: typeof bureau, over: object) =>
      who.put(`/api/liaison/visits/${randomUUID()}`, visitInput(id, over));
    await save(bureau, { state: 'planned', plannedOn: '2099-03-01', visitedOn: null });
    await save(liaison, { state: 'planned', plannedOn: '2099-02-01', visitedOn: null });
    await save(liaison, { visitedOn: '2025-12-31' });
    await save(liaison, { visitedOn: '2026-01-01' });

    const at = (who: typeof bureau, on: string) => who.get(`/api/liaison/enterprises/${id}/planned?on=${on}`);
    expect((await at(liaison, '2026-03-01')).body).toMatchObject({
      planned: [
        { plannedOn: '2099-02-01', mine: true },
        { plannedOn: '2099-03-01', mine: false },
      ],
      lastVisitOn: '2026-01-01',
      quota: { year: 2026, used: 1, limit: 24, confirmed: false },
      nearDays: 14,
    });
    expect((await at(liaison, '2025-07-01')).body.quota).toMatchObject({ year: 2025, used: 1 });
    expect((await at(stranger, '2026-03-01')).status).toBe(404);
    expect((await at(liaison, '2026-02-30')).status).toBe(400);
  });
});
