import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { type NotificationCode } from '@yanzhen/domain/notifications/notification';
import type { Client } from '../../../../test/client';
import { enterpriseInput } from '../../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { livingAt } from '../../../../test/shifted-clock';
import { Database } from '../../../platform/database/database';
import { TitleReminders } from './title-reminders.job';

describe('reminders of what titles owe', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    await on('2026-01-05');
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  async function on(day: string): Promise<void> {
    livingAt(`${day}T02:00:00Z`);
    bureau = await house.as({ role: 'bureau' });
  }
  /** Twice, as a run that is taken over would. */
  async function remind(...days: string[]): Promise<void> {
    for (const day of days) {
      await on(day);
      await house.app.get(TitleReminders, { strict: false }).remind();
      await house.app.get(TitleReminders, { strict: false }).remind();
    }
  }
  /** An enterprise with a title and a person who is told; a person of its county, too. */
  async function holder(unitCode: UnitCode, validTo = '2031-12-31') {
    const { id } = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body;
    const title = { kind: 'specialised', batch: '2024年第一批', certificateNo: null, document: null };
    const { body } = await bureau.post(`/api/enterprises/${id}/titles`, { ...title, validFrom: '2025-01-01', validTo });
    const firm = (await house.as({ role: 'enterprise', enterpriseId: id })).userId;
    const county = (await house.as({ role: 'county', unitCode })).userId;
    return { id: id as number, titleId: body.id as number, firm, county };
  }
  const told = async (userId: number) => {
    const rows = await house.app
      .get(Database)
      .query<{ code: NotificationCode; details: string | object }[]>(
        'SELECT code, details FROM notification WHERE user_id = ? ORDER BY id',
        [userId],
      );
    return rows.map(({ code, details }) => [code, typeof details === 'string' ? JSON.parse(details) : details]);
  };
  const days = async (userId: number) => (await told(userId)).map(([code, { day }]) => [code, day]);

  it('ring 30, 7 and 1 days before the update is due, and once when it was missed, however often they run', async () => {
    const [late, good] = [await holder('411721'), await holder('411721')];
    await remind('2026-04-30', '2026-05-01', '2026-05-02');
    const done = { version: 0, doneOn: '2026-05-02', note: null };
    expect((await bureau.put(`/api/enterprises/${good.id}/title-duties/2026`, done)).status).toBe(200);
    await remind('2026-05-24', '2026-05-30', '2026-05-31', '2026-06-01', '2026-06-02', '2026-07-02');
    const due = ['title.update_due', '2026-05-31'];
    expect(await days(late.firm)).toEqual([due, due, due, ['title.update_overdue', '2026-05-31']]);
    expect(await days(good.firm)).toEqual([due]);
    const counts = (await told(late.county)).map(([code, { count }]) => [code, count]);
    expect(counts).toEqual([
      ['title.updates_missing', 2],
      ['title.updates_missing', 1],
      ['title.updates_missing', 1],
      ['title.updates_overdue', 1],
    ]);
  });

  it('name the last working day, and call it an estimate in a year whose days off nobody has published', async () => {
    const { firm } = await holder('411722');
    await remind('2030-05-24');
    const [[, details]] = (await told(firm)) as [[string, object]];
    // 31 May 2030 is a Friday; what will be free by then nobody knows.
    expect(details).toMatchObject({ day: '2030-05-31', workday: '2030-05-31', estimated: true });
  });

  it('cross the end of a year in both directions', async () => {
    await on('2027-01-05');
    const rule = { version: 0, source: null, unconfirmed: true };
    await bureau.put('/api/title-rules/update_deadline/2028', { ...rule, value: '01-10' });
    await bureau.put('/api/title-rules/update_deadline/2029', { ...rule, value: '12-20' });
    const { firm } = await holder('411723');
    await remind('2027-12-11', '2028-01-09', '2028-01-11', '2029-12-19', '2030-01-05');
    expect(await days(firm)).toEqual([
      ['title.update_due', '2028-01-10'],
      ['title.update_due', '2028-01-10'],
      ['title.update_overdue', '2028-01-10'],
      ['title.update_due', '2029-12-20'],
      ['title.update_overdue', '2029-12-20'],
    ]);
  });

  it('tell of a major change that is not reported; the county only when it is late', async () => {
    await on('2027-11-30');
    const { id, firm, county } = await holder('411724');
    const change = { kind: 'rename', happenedOn: '2027-11-30', note: null, reportedOn: null };
    expect((await bureau.post(`/api/enterprises/${id}/change-reports`, change)).body.dueOn).toBe('2028-02-29');
    await remind('2028-02-01', '2028-02-28', '2028-02-29', '2028-03-01');
    const reports = async (who: number) => (await days(who)).filter(([code]) => String(code).includes('report'));
    const due = ['title.report_due', '2028-02-29'];
    expect(await reports(firm)).toEqual([due, due, ['title.report_overdue', '2028-02-29']]);
    expect(await reports(county)).toEqual([['title.report_overdue', '2028-02-29']]);
  });

  it('tell when the window of a review opens and before the title ends, but not whom another title carries on', async () => {
    await on('2026-06-01');
    const [ends, goesOn] = [await holder('411725', '2026-12-31'), await holder('411725', '2026-12-31')];
    const next = { kind: 'specialised', batch: '复核', certificateNo: null, document: null, validFrom: '2027-01-01' };
    await bureau.post(`/api/enterprises/${goesOn.id}/titles`, { ...next, validTo: '2029-12-31' });
    await remind('2026-07-03', '2026-07-04', '2026-10-01', '2026-12-01', '2026-12-31', '2027-01-01');
    const reviews = async (who: number) => (await days(who)).filter(([code]) => String(code).includes('review'));
    const ending = ['title.review_ending', '2026-12-31'];
    expect(await reviews(ends.firm)).toEqual([['title.review_open', '2026-12-31'], ending, ending]);
    expect(await reviews(goesOn.firm)).toEqual([]);
  });
});
