import type { CalendarYear } from '@yanzhen/contract/calendar/calendar';
import type { NotificationRow } from '@yanzhen/contract/notifications/notification';
import type { Client } from '../../test/client';
import { makeApp, type TestApp } from '../../test/make-app';
import { Clock } from '../platform/clock';
import { Calendar } from './calendar';
import { UnpublishedYearJob } from './unpublished-year.job';

const NOTICE = '国办发明电〔2026〕7号';

describe('the calendar', () => {
  let house: TestApp;
  let admin: Client;
  let enterprise: Client;
  beforeAll(async () => {
    house = await makeApp();
    admin = await house.as({ role: 'admin' });
    enterprise = await house.as({ role: 'enterprise', enterpriseId: 1 });
  });
  afterAll(() => house.close());

  const year = async (of: number): Promise<CalendarYear> => (await admin.get(`/api/calendar/${of}`)).body;

  it('comes with the notices that are out, and says of 2027 that it is an estimate', async () => {
    const { body } = await enterprise.get('/api/calendar');
    expect(body.map((one: CalendarYear) => [one.year, one.published])).toEqual([
      [2024, true],
      [2025, true],
      [2026, true],
      [2027, false],
    ]);
    expect((await year(2026)).days).toHaveLength(39);
    expect(await year(2031)).toMatchObject({ version: 0, published: false, days: [] });
  });

  it('counts working days for whoever asks', async () => {
    const { body } = await enterprise.get('/api/calendar/count?from=2026-12-30&days=2');
    expect(body).toEqual({ day: '2027-01-04', estimated: true, holidays: ['2027-01-01'], makeUp: [] });
  });

  it('takes a year from an administrator, tells those that depend on it, and is no estimate any more', async () => {
    const told: number[] = [];
    house.app.get(Calendar).onChanged((changed) => Promise.resolve(void told.push(changed)));
    const { version, days } = await year(2027);
    const change = {
      version,
      published: true,
      notice: NOTICE,
      days: [...days, { day: '2027-02-14', type: 'work' as const }],
    };
    const { status, body } = await admin.put('/api/calendar/2027', change);
    expect([status, body.version, body.days.at(-1).day]).toEqual([200, 2, '2027-10-03']);
    expect(told).toEqual([2027]);
    const counted = await enterprise.get('/api/calendar/count?from=2027-02-12&days=1');
    expect(counted.body).toMatchObject({ day: '2027-02-14', estimated: false, makeUp: ['2027-02-14'] });
  });

  it('tells the second of two administrators what the first one recorded', async () => {
    const body = { version: 0, published: false, notice: '估算', days: [{ day: '2028-01-01', type: 'off' }] };
    const answers = await Promise.all([admin.put('/api/calendar/2028', body), admin.put('/api/calendar/2028', body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = await admin.put('/api/calendar/2026', { ...body, version: 7, days: [] });
    expect([late.status, late.body.current.days.length]).toEqual([409, 39]);
  });

  it.each([
    ['a day of another year', { days: [{ day: '2030-01-01', type: 'off' }] }, 'calendar.day_of_other_year'],
    [
      'a day twice',
      { days: [{ day: '2029-01-01', type: 'off' }, { day: '2029-01-01', type: 'work' }] }, // prettier-ignore
      'calendar.day_twice',
    ],
    ['a published year without a day', { published: true, notice: NOTICE }, 'calendar.days_missing'],
    [
      'a published year without its notice',
      { published: true, days: [{ day: '2029-01-01', type: 'off' }] },
      'calendar.notice_missing',
    ],
  ])('refuses %s', async (_, over, code) => {
    const answer = await admin.put('/api/calendar/2029', {
      version: 0,
      published: false,
      notice: '',
      days: [],
      ...over,
    });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect((await year(2029)).version).toBe(0);
  });

  it('reminds administrators of the year that nobody has recorded, once a month', async () => {
    const clock = house.app.get(Clock);
    const today = jest.spyOn(clock, 'today');
    const job = house.app.get(UnpublishedYearJob);
    for (const day of ['2029-11-14', '2029-11-15', '2029-11-30', '2029-12-01', '2030-01-02']) {
      today.mockReturnValue(day);
      await job.remind();
    }
    today.mockRestore();
    expect(
      (await admin.get('/api/notifications')).body.items.map(({ details }: NotificationRow) => details['year']),
    ).toEqual([2030, 2030, 2029, 2030, 2029]);
  });
});
