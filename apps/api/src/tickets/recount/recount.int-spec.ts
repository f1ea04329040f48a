import type { RecountRow, SavedRules } from '@yanzhen/contract/tickets/rules';
import type { TicketClockRow } from '@yanzhen/contract/tickets/ticket';
import type { ClockRule } from '@yanzhen/domain/tickets/clock/rule';
import type { HouseRules } from '@yanzhen/domain/tickets/rules/house-rules';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { livingAt } from '../../../test/shifted-clock';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';
import { Recounts } from './recounts';

/** Shanghai time. */
const instantOf = (moment: string) => `2026-${moment.replace(' ', 'T')}:00+08:00`;

describe('open requests are counted anew', () => {
  let house: TestApp;
  let bureau: Client;
  let admin: Client;
  let handler: Client;

  const at = async (moment: string) => {
    livingAt(instantOf(moment));
    bureau = await house.as({ role: 'bureau' });
    admin = await house.as({ role: 'admin' });
    handler = await house.as({ role: 'department', department: '市人社局' });
  };

  beforeAll(async () => {
    house = await makeApp();
  });
  beforeEach(() => at('09-21 08:40'));
  afterEach(async () => {
    await house.app.get(Recounts).settled();
    jest.useRealTimers();
  });
  afterAll(() => house.close());

  const accepted = async (): Promise<number> => {
    const { id } = (await bureau.post('/api/tickets', ticketInput())).body;
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await doNow(handler, id, 'accept');
    return id;
  };
  const one = async (id: number) => (await bureau.get(`/api/tickets/${id}`)).body;
  const clocks = async (id: number, step: string): Promise<TicketClockRow[]> =>
    (await one(id)).clocks.filter((clock: TicketClockRow) => clock.step === step);
  const rules = async (): Promise<SavedRules> => (await bureau.get('/api/tickets/rules')).body;
  const save = async (change: (now: HouseRules) => Partial<HouseRules>) => {
    const { no, rules: now } = await rules();
    return bureau.put('/api/tickets/rules', { version: no, rules: { ...now, ...change(now) } });
  };
  const helpWithin = (over: Partial<ClockRule>) => (now: HouseRules) => ({
    clocks: now.clocks.map((rule) => (rule.step === 'handle' && rule.kind === 'help' ? { ...rule, ...over } : rule)),
  });
  /** At a later moment, so that a server has let through whoever was acting. */
  const counted = async (moment: string): Promise<RecountRow> => {
    await at(moment);
    await house.app.get(Recounts).settled();
    await house.app.get(Recounts).work();
    return (await bureau.get('/api/tickets/recounts')).body[0];
  };

  it('when a rule changes, and it is said what moved and what is late by it', async () => {
    const id = await accepted();
    expect((await save(helpWithin({ amount: 2 }))).status).toBe(200);
    expect(await counted('09-24 08:40')).toMatchObject({ why: 'rules', state: 'done', moved: 1, newlyOverdue: 1 });
    const [{ id: recount }] = (await bureau.get('/api/tickets/recounts')).body;
    expect((await bureau.get(`/api/tickets/recounts/${recount}/moves?overdue=true`)).body).toMatchObject({
      total: 1,
      items: [{ ticketId: id, step: 'handle', before: '2026-09-29T10:00:00.000Z', after: '2026-09-23T10:00:00.000Z' }],
    });
    expect((await one(id)).clock).toMatchObject({ dueAt: '2026-09-23T10:00:00.000Z', light: 'red' });
    const county = await house.as({ role: 'county', unitCode: '411702' });
    expect((await county.get('/api/tickets/rules')).status).toBe(403);
    await doNow(handler, id, 'reply', { sentence: '已办' });
    await save(helpWithin({ amount: 5 }));
    await counted('09-24 08:50');
  });

  it('a pause is not lost when the rule changes', async () => {
    const id = await accepted();
    await at('09-22 09:00');
    await doNow(handler, id, 'pause', { sentence: '等企业补材料' });
    await at('09-24 09:00');
    await doNow(handler, id, 'resume');
    const before = (await clocks(id, 'handle'))[0];
    expect(before).toMatchObject({ dueAt: '2026-10-08T10:00:00.000Z', pauses: [expect.anything()] });
    await save(helpWithin({ amount: 6 }));
    await counted('09-24 09:10');
    // The 22nd and 23rd stood; the 24th, 28th to 30th, the 8th and the 9th counted.
    expect((await clocks(id, 'handle'))[0]).toMatchObject({
      dueAt: '2026-10-09T10:00:00.000Z',
      pauses: before?.pauses,
    });
    await save(helpWithin({ amount: 6, starts: 'dispatched' }));
    await counted('09-24 09:20');
    expect(await clocks(id, 'handle')).toMatchObject([{ dueAt: '2026-10-09T10:00:00.000Z', pauses: before?.pauses }]);
    await save(helpWithin({ amount: 5, starts: 'accepted' }));
    await counted('09-24 09:30');
    expect((await clocks(id, 'handle'))[0]).toMatchObject({ dueAt: '2026-10-08T10:00:00.000Z' });
    await doNow(handler, id, 'reply', { sentence: '已办' });
  });

  it('what has ended keeps the rule by which it was judged, also where the rule is gone', async () => {
    const id = await accepted();
    await at('09-30 09:00');
    await doNow(handler, id, 'reply', { sentence: '已办' });
    const judged = (await one(id)).clocks;
    expect(judged.at(-1)).toMatchObject({ step: 'handle', breached: true, dueAt: '2026-09-29T10:00:00.000Z' });
    await save((now) => ({
      clocks: now.clocks
        .filter(({ step }) => step !== 'accept')
        .map((rule) => (rule.kind === 'help' ? { ...rule, amount: 30, starts: 'received' } : rule)),
    }));
    await counted('09-30 09:10');
    expect((await one(id)).clocks).toEqual(judged);
    await save((now) => ({
      clocks: [
        ...now.clocks.map((rule) =>
          rule.kind === 'help' ? { ...rule, amount: 5, starts: 'accepted' as const } : rule,
        ),
        { ...now.clocks[0], step: 'accept', starts: 'dispatched', unit: 'hours_of_working_days' },
      ],
    }));
    await counted('09-30 09:20');
    expect((await one(id)).clocks).toEqual(judged);
  });

  it('when a year is published: an estimate is none any more', async () => {
    await at('12-29 09:00');
    const id = await accepted();
    expect((await one(id)).clock).toMatchObject({ estimated: true, dueAt: '2027-01-06T10:00:00.000Z' });
    const year = (await admin.get('/api/calendar/2027')).body;
    const days = [...year.days, { day: '2027-01-02', type: 'work' }, { day: '2027-01-04', type: 'off' }];
    const sent = { version: year.version, published: true, notice: '国办发明电〔2026〕9号', days };
    expect((await admin.put('/api/calendar/2027', sent)).status).toBe(200);
    expect(await counted('12-29 09:10')).toMatchObject({ why: 'calendar', what: 2027, state: 'done' });
    expect((await one(id)).clock).toMatchObject({ estimated: false });
    await doNow(handler, id, 'reply', { sentence: '已办' });
  });

  it('a weekend is not counted twice in day mode', async () => {
    await at('09-25 09:00');
    const id = await accepted();
    const before = (await one(id)).clock.dueAt;
    await at('09-26 10:00');
    await doNow(handler, id, 'pause', { sentence: '周末等材料' });
    await at('09-27 10:00');
    await doNow(handler, id, 'resume');
    expect((await one(id)).clock.dueAt).toBe(before);
    await doNow(handler, id, 'reply', { sentence: '已办' });
  });

  it('goes on where a process that died left it', async () => {
    const ids = [await accepted(), await accepted()];
    await save(helpWithin({ amount: 7 }));
    await at('09-21 09:00');
    await Promise.all([house.app.get(Recounts).work(), house.app.get(Recounts).work()]);
    await house.app.get(Recounts).settled();
    const [recount] = (await bureau.get('/api/tickets/recounts')).body;
    expect(recount).toMatchObject({ state: 'done', moved: 2, counted: recount.total });
    for (const id of ids) await doNow(handler, id, 'reply', { sentence: '已办' });
    await save(helpWithin({ amount: 5 }));
  });

  it('saved by two people at once, one is told what the other saved', async () => {
    const { no, rules: now } = await rules();
    const [one, other] = await Promise.all(
      [1, 2].map((mostReturns) =>
        bureau.put('/api/tickets/rules', {
          version: no,
          rules: { ...now, settings: { ...now.settings, mostReturns } },
        }),
      ),
    );
    const statuses = [one?.status, other?.status].sort();
    expect(statuses).toEqual([200, 409]);
    const lost = one?.status === 409 ? one : other;
    expect(lost?.body).toMatchObject({ code: 'ticket_rules.changed_since', current: { no: no + 1 } });
    expect((await bureau.get('/api/tickets/rules/saved')).body[0]).toMatchObject({ no: no + 1 });
    expect((await bureau.get(`/api/tickets/rules/saved/${no + 1}`)).body.no).toBe(no + 1);
  });

  it('are shown before they are saved, and a rule that makes no sense is refused with its line', async () => {
    const id = await accepted();
    const { rules: now } = await rules();
    const preview = await bureau.post('/api/tickets/rules/preview', { ...now, ...helpWithin({ amount: 9 })(now) });
    expect(preview.body).toMatchObject({ moved: 1, later: 1, earlier: 0, newlyOverdue: 0, moves: [{ ticketId: id }] });
    expect((await one(id)).clock.dueAt).toBe('2026-09-29T10:00:00.000Z');
    expect((await save(helpWithin({ soon: 5 }))).body).toMatchObject({
      code: 'ticket.rule_soon',
      details: { amount: 5 },
    });
    expect((await bureau.put('/api/tickets/rules', { version: 0, rules: {} })).status).toBe(400);
  });
});
