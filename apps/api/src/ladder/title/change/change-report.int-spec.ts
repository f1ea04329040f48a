import type { ChangeReportRow, SaveChangeReport } from '@yanzhen/contract/ladder/title-life';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Client } from '../../../../test/client';
import { enterpriseInput } from '../../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { livingAt } from '../../../../test/shifted-clock';

describe('major changes of title holders', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    await at('2026-06-30T04:00:00Z');
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  async function at(instant: string): Promise<void> {
    livingAt(instant);
    bureau = await house.as({ role: 'bureau' });
  }
  const holder = async (unitCode: UnitCode): Promise<number> => {
    const { id } = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body;
    const title = { kind: 'giant', batch: '第五批', certificateNo: null, document: null };
    const span = { validFrom: '2025-01-01', validTo: '2027-12-31' };
    await bureau.post(`/api/enterprises/${id}/titles`, { ...title, ...span });
    return id;
  };
  const report = (over: Partial<SaveChangeReport> = {}): SaveChangeReport => ({
    kind: 'rename',
    happenedOn: '2026-04-30',
    note: null,
    reportedOn: null,
    ...over,
  });
  const add = (id: number, over: Partial<SaveChangeReport> = {}, who = bureau, headers = {}) =>
    who.post(`/api/enterprises/${id}/change-reports`, report(over), headers);
  const total = async (state: string, unit: string) =>
    (await bureau.get(`/api/change-reports?state=${state}&unit=${unit}`)).body.total;

  it('are due three months on, then overdue; the report closes them', async () => {
    const id = await holder('411721');
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    const key = { 'idempotency-key': 'one-click-on-a-change' };
    const [first, second] = [await add(id, {}, firm, key), await add(id, {}, firm, key)];
    expect([first.status, second.body.id]).toEqual([201, first.body.id]);
    expect(first.body).toMatchObject({ dueOn: '2026-07-30', state: 'open' });
    expect(await add(id)).toMatchObject({ status: 409, body: { code: 'title.change_entered_already' } });
    await at('2026-07-30T15:59:59Z');
    expect([await total('open', '411721'), await total('overdue', '411721')]).toEqual([1, 0]);
    await at('2026-07-30T16:00:00Z');
    expect([await total('open', '411721'), await total('overdue', '411721')]).toEqual([0, 1]);
    const path = `/api/enterprises/${id}/change-reports/${first.body.id}`;
    const done = await bureau.patch(path, { ...report({ reportedOn: '2026-07-30' }), version: 1 });
    expect(done.body).toMatchObject({ state: 'reported', version: 2 });
    expect(await bureau.patch(path, { ...report(), version: 1 })).toMatchObject({
      status: 409,
      body: { current: { version: 2, state: 'reported' } },
    });
    expect((await bureau.delete(`${path}?version=1`)).status).toBe(409);
    expect((await bureau.delete(`${path}?version=2`)).status).toBe(204);
  });

  it.each<[string, Partial<SaveChangeReport>, string]>([
    ['a day ahead', { happenedOn: '2026-08-01' }, 'title.day_ahead'],
    ['a report before the change', { reportedOn: '2026-04-29' }, 'title.reported_before'],
    ['a day without a title', { happenedOn: '2024-12-31' }, 'title.none_on_day'],
    ['an unknown kind', { kind: 'mood' as never }, 'input.invalid'],
  ])('refuse %s', async (_, over, code) => {
    expect((await add(await holder('411729'), over)).body.code).toBe(code);
  });

  it('are seen by their county alone, and without the official who entered them by the enterprise', async () => {
    const id = await holder('411722');
    const county = await house.as({ role: 'county', unitCode: '411722', name: '苏县区' });
    const other = await house.as({ role: 'county', unitCode: '411723' });
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    await add(id, {}, county);
    expect((await county.get('/api/change-reports')).body.items).toMatchObject([{ enteredBy: '苏县区' }]);
    expect((await other.get('/api/change-reports')).body.total).toBe(0);
    expect((await add(id, { kind: 'merger' }, other)).status).toBe(404);
    expect((await firm.get(`/api/enterprises/${id}/change-reports`)).body).toMatchObject([{ enteredBy: '' }]);
    expect((await firm.get('/api/change-reports')).status).toBe(403);
  });

  it('are reckoned anew when the bureau sets another time', async () => {
    const id = await holder('411724');
    await add(id, { happenedOn: '2026-05-31' });
    const rule = { version: 1, value: '1', source: null, unconfirmed: true };
    expect((await bureau.put('/api/title-rules/change_report_months/2022', rule)).status).toBe(200);
    const due = async () =>
      (await bureau.get(`/api/enterprises/${id}/change-reports`)).body.map((row: ChangeReportRow) => row.dueOn);
    expect(await due()).toEqual(['2026-06-30']);
    await bureau.put('/api/title-rules/change_report_months/2022', { ...rule, version: 2, value: '3' });
    expect(await due()).toEqual(['2026-08-31']);
  });

  it('go with the enterprise when two turn out to be one', async () => {
    const [goes, stays] = [await holder('411725'), await holder('411725')];
    await add(goes);
    await add(goes, { kind: 'merger' });
    await add(stays);
    await bureau.post(`/api/enterprises/${goes}/merge`, { version: 1, into: stays, intoVersion: 1 });
    const { body } = await bureau.get(`/api/enterprises/${stays}/change-reports`);
    expect(body.map((row: ChangeReportRow) => row.kind).sort()).toEqual(['merger', 'rename']);
  });
});
