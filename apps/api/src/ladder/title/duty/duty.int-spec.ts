import { read, utils } from '@e965/xlsx';
import type { DutyRow, TitleRuleAct } from '@yanzhen/contract/ladder/title-life';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Client } from '../../../../test/client';
import { enterpriseInput } from '../../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { livingAt } from '../../../../test/shifted-clock';

describe('the annual update of title holders', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    await at('2026-05-20T02:00:00Z');
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  async function at(instant: string): Promise<void> {
    livingAt(instant);
    bureau = await house.as({ role: 'bureau' });
  }
  const span = { validFrom: '2024-01-01', validTo: '2026-12-31' };
  const holder = async (unitCode: UnitCode, kinds = ['innovative']): Promise<number> => {
    const { id } = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body;
    for (const kind of kinds)
      await bureau.post(`/api/enterprises/${id}/titles`, {
        kind,
        batch: `${kind} 2023`,
        certificateNo: null,
        document: null,
        ...span,
      });
    return id;
  };
  const list = async (query: string, who = bureau) => (await who.get(`/api/title-duties?${query}`)).body;
  const save = (id: number, body: object, year = 2026, who = bureau) =>
    who.put(`/api/enterprises/${id}/title-duties/${year}`, { version: 0, note: null, ...body });

  it('is due once, at the highest tier, by the deadline of the year', async () => {
    const id = await holder('411721', ['innovative', 'specialised', 'leading']);
    const { body } = await bureau.get(`/api/enterprises/${id}/title-duties`);
    expect(body.map((row: DutyRow) => [row.year, row.deadline, row.state, row.kind, row.unconfirmed])).toEqual([
      [2026, '2026-05-31', 'open', 'specialised', true],
      [2025, '2025-04-30', 'overdue', 'specialised', false],
      [2024, '2024-04-30', 'overdue', 'specialised', false],
    ]);
    expect((await list('unit=411721')).items).toMatchObject([{ enterpriseId: id, kind: 'specialised' }]);
    expect((await list('unit=411721&kind=innovative')).total).toBe(0);
    expect((await list('unit=411721&kind=specialised&state=open')).total).toBe(1);
    expect((await list('unit=411721&year=2022')).total).toBe(0);
  });

  it('is recorded by the enterprise, the county and the bureau, the second of two is told', async () => {
    const id = await holder('411722');
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    const county = await house.as({ role: 'county', unitCode: '411722', name: '苏县区' });
    const other = await house.as({ role: 'county', unitCode: '411723' });
    const answers = await Promise.all([
      save(id, { doneOn: '2026-05-18' }, 2026, firm),
      save(id, { doneOn: '2026-05-19' }, 2026, county),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.current).toMatchObject({ version: 1 });
    expect((await save(id, { doneOn: '2026-05-18' }, 2026, other)).status).toBe(404);
    const corrected = await save(id, { version: 1, doneOn: '2026-05-20', note: '平台截图已核' }, 2026, county);
    expect(corrected.body).toMatchObject({ state: 'done', version: 2, recordedBy: '苏县区' });
    const [seen] = (await firm.get(`/api/enterprises/${id}/title-duties`)).body as DutyRow[];
    expect(seen).toMatchObject({ doneOn: '2026-05-20', recordedBy: null });
    const taken = await save(id, { version: 2, doneOn: null });
    expect(taken.body).toMatchObject({ state: 'open', doneOn: null, version: 3 });
    expect((await list('year=2026', other)).total).toBe(0);
    expect((await firm.get('/api/title-duties')).status).toBe(403);
  });

  it.each<[string, object, number, string]>([
    ['a day ahead', { doneOn: '2026-05-21' }, 2026, 'title.update_day'],
    ['a day of the year before', { doneOn: '2025-12-31' }, 2026, 'title.update_day'],
    ['a year without a title', { doneOn: '2023-03-01' }, 2023, 'title.no_duty'],
    ['a year before the policy', { doneOn: null }, 2021, 'title.no_duty'],
    ['no day at all', { doneOn: '2026-02-30' }, 2026, 'input.invalid'],
  ])('refuses %s', async (_, body, year, code) => {
    expect((await save(await holder('411729'), body, year)).body.code).toBe(code);
  });

  it('is open on the last day, overdue with the next, late when it comes then; numbers and lists agree', async () => {
    const [early, late, never] = [await holder('411724'), await holder('411724'), await holder('411724')];
    await save(early, { doneOn: '2026-05-20' });
    const counts = async () => {
      const states = ['done', 'late', 'open', 'overdue'];
      return Promise.all(states.map(async (state) => (await list(`unit=411724&state=${state}`)).total));
    };
    await at('2026-05-31T15:59:59Z');
    expect(await counts()).toEqual([1, 0, 2, 0]);
    await at('2026-05-31T16:00:00Z');
    expect(await counts()).toEqual([1, 0, 0, 2]);
    await save(late, { doneOn: '2026-06-01' });
    expect(await counts()).toEqual([1, 1, 0, 1]);
    const { body } = await bureau.get('/api/title-duties/summary?year=2026');
    expect(body).toMatchObject({ deadline: '2026-05-31', unconfirmed: true });
    expect(body.byUnit).toContainEqual({ unitCode: '411724', done: 1, late: 1, missing: 1 });
    expect((await list('unit=411724&state=overdue')).items).toMatchObject([{ enterpriseId: never }]);
    const { raw, headers } = await bureau.get('/api/title-duties/export.xlsx?unit=411724&year=2026');
    const sheet = Object.values(read(raw).Sheets)[0];
    expect([sheet && utils.sheet_to_json(sheet).length, headers['x-row-count']]).toEqual([3, '3']);
  });

  it('follows a deadline that the bureau sets for a year, and leaves the others alone', async () => {
    const id = await holder('411725');
    const rule = { version: 0, value: '06-15', source: '市局通知', unconfirmed: false };
    const set = (body: object, year = 2027) => bureau.put(`/api/title-rules/update_deadline/${year}`, body);
    expect(await set({ ...rule, value: '02-29' })).toMatchObject({ status: 422, body: { code: 'title.rule_value' } });
    expect(await set(rule)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await set(rule)).toMatchObject({ status: 409, body: { current: { version: 1 } } });
    expect((await bureau.put('/api/title-rules/golden/2027', rule)).status).toBe(404);
    expect((await bureau.get('/api/title-duties/summary?year=2027')).body.deadline).toBe('2027-06-15');
    expect((await bureau.get('/api/title-duties/summary?year=2026')).body.deadline).toBe('2026-05-31');
    expect((await (await house.as({ role: 'county', unitCode: '411725' })).get('/api/title-rules')).status).toBe(200);
    expect((await bureau.get(`/api/enterprises/${id}/title-duties`)).body[0].deadline).toBe('2026-05-31');
    await set({ ...rule, version: 1, value: '06-20' });
    const said = (await bureau.get('/api/title-rules/history')).body as TitleRuleAct[];
    expect(said.map(({ fromYear, before, after }) => [fromYear, before?.value ?? null, after.value])).toEqual([
      [2027, '06-15', '06-20'],
      [2027, null, '06-15'],
    ]);
    expect(said[0]).toMatchObject({ name: 'update_deadline', by: expect.any(String), after: { source: '市局通知' } });
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    expect((await firm.get('/api/title-rules/history')).status).toBe(403);
  });

  it('goes with the enterprise when two turn out to be one', async () => {
    const [goes, stays] = [await holder('411726'), await holder('411726')];
    await save(goes, { doneOn: '2026-05-20' });
    await save(goes, { doneOn: '2025-04-01' }, 2025);
    await save(stays, { doneOn: null, note: '误录' });
    await save(stays, { doneOn: '2025-04-02' }, 2025);
    await bureau.post(`/api/enterprises/${goes}/merge`, { version: 1, into: stays, intoVersion: 1 });
    const { body } = await bureau.get(`/api/enterprises/${stays}/title-duties`);
    expect(body.map(({ year, doneOn }: DutyRow) => [year, doneOn])).toEqual([
      [2026, '2026-05-20'],
      [2025, '2025-04-02'],
      [2024, null],
    ]);
    expect((await list('unit=411726')).total).toBe(1);
  });
});
