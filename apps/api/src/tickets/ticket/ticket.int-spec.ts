import { randomUUID } from 'node:crypto';
import type { TicketClockRow, TicketEventRow } from '@yanzhen/contract/tickets/ticket';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { livingAt } from '../../../test/shifted-clock';
import { actInput, doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';

/** Shanghai time. */
const instantOf = (moment: string) => `2026-${moment.replace(' ', 'T')}:00+08:00`;

describe('a request', () => {
  let house: TestApp;
  let bureau: Client;
  let caller: Client;
  let handler: Client;
  let joint: Client;
  let firm: Client;
  let enterpriseId: number;

  /** Another moment, with everybody signed in at it. */
  const at = async (moment: string) => {
    livingAt(instantOf(moment));
    bureau = await house.as({ role: 'bureau' });
    caller = await house.as({ role: 'bureau' });
    handler = await house.as({ role: 'department', department: '市人社局' });
    joint = await house.as({ role: 'department', department: '市商务局' });
    firm = await house.as({ role: 'enterprise', enterpriseId });
  };

  beforeAll(async () => {
    house = await makeApp();
    const registrar = await house.as({ role: 'bureau' });
    enterpriseId = (await registrar.post('/api/enterprises', enterpriseInput())).body.id;
  });
  beforeEach(() => at('09-21 08:40'));
  afterEach(() => jest.useRealTimers());
  afterAll(() => house.close());

  const brought = async (over = {}): Promise<number> =>
    (await bureau.post('/api/tickets', ticketInput({ enterpriseId, ...over }))).body.id;
  const dispatched = async (over = {}): Promise<number> => {
    const id = await brought();
    await doNow(bureau, id, 'dispatch', { dispatch: { ...(toIndustry as object), ...over } as never });
    return id;
  };
  const accepted = async (): Promise<number> => {
    const id = await dispatched();
    await doNow(handler, id, 'accept');
    return id;
  };
  const handling = async (id: number): Promise<TicketClockRow> =>
    (await bureau.get(`/api/tickets/${id}`)).body.clocks.filter(({ step }: TicketClockRow) => step === 'handle').at(-1);

  it('goes its way: dispatched, accepted, answered, called back, not solved, once more, closed', async () => {
    const id = (await firm.post('/api/tickets', ticketInput())).body.id;
    expect((await firm.get(`/api/tickets/${id}`)).body).toMatchObject({
      channel: 'enterprise',
      enterpriseId,
      state: 'received',
      clock: { step: 'dispatch', dueAt: '2026-09-22T00:40:00.000Z', light: 'green', estimated: false },
      acts: ['withdraw'],
    });
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await doNow(handler, id, 'accept');
    expect(await doNow(handler, id, 'reply', { sentence: '已协调增容。' })).toMatchObject({
      status: 200,
      body: { state: 'replied', answer: '已协调增容。', clock: null },
    });
    await doNow(caller, id, 'call_back', { callBack: { reached: true, solved: false, satisfied: false } });
    await doNow(caller, id, 'rework', { sentence: '企业说只换了一台' });
    await doNow(handler, id, 'reply', { sentence: '两台都已增容。' });
    await doNow(caller, id, 'call_back', { callBack: { reached: true, solved: true, satisfied: true } });
    const closed = await doNow(caller, id, 'close');
    expect(closed.body).toMatchObject({ state: 'closed', cycle: 2, clock: null });
    expect(closed.body.events.map(({ act, cycle }: TicketEventRow) => `${cycle} ${act}`)).toEqual([
      '1 receive',
      '1 dispatch',
      '1 accept',
      '1 reply',
      '1 call_back',
      '2 rework',
      '2 reply',
      '2 call_back',
      '2 close',
    ]);
    expect((await firm.get(`/api/tickets/${id}`)).body.acts).toEqual(['reopen', 'rate']);
    expect((await firm.get('/api/notifications')).body.items.map(({ code }: { code: string }) => code)).toContain(
      'ticket.replied',
    );
  });

  it('has a due time across National Day that tells its way, moved by a pause and by what was granted', async () => {
    await at('09-29 09:00');
    const id = await accepted();
    expect(await handling(id)).toMatchObject({ dueAt: '2026-10-12T10:00:00.000Z', breached: false });
    await at('09-30 09:00');
    await doNow(handler, id, 'pause', { sentence: '等企业补营业执照' });
    expect((await bureau.get(`/api/tickets/${id}`)).body.clock).toMatchObject({ dueAt: null, light: 'waiting' });
    expect((await doNow(handler, id, 'reply', { sentence: '好了' }, bureau)).body.code).toBe('ticket.paused');
    await at('10-08 09:00');
    await doNow(handler, id, 'resume');
    const moved = await handling(id);
    expect(moved).toMatchObject({
      dueAt: '2026-10-13T10:00:00.000Z',
      legs: [
        {
          counted: ['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13'].map((day) => ({ day })),
          holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
          makeUp: ['2026-10-10'],
          paused: ['2026-09-30'],
        },
      ],
    });
    await doNow(handler, id, 'ask_extension', { sentence: '等设备到货', time: { unit: 'working_days', amount: 3 } });
    await doNow(bureau, id, 'grant_extension', { time: { unit: 'working_days', amount: 2 } });
    expect(await handling(id)).toMatchObject({ dueAt: '2026-10-15T10:00:00.000Z' });
    expect(
      (await doNow(handler, id, 'ask_extension', { sentence: '再等', time: { unit: 'hours', amount: 1 } })).body,
    ).toMatchObject({
      code: 'ticket.too_often',
    });
  });

  it('that was answered late stays late, and is late in nobody’s list', async () => {
    const id = await accepted();
    await at('09-30 09:00');
    expect((await bureau.get('/api/tickets?light=red&mine=false')).body.items).toContainEqual(
      expect.objectContaining({ id, clock: expect.objectContaining({ light: 'red' }) }),
    );
    await doNow(handler, id, 'reply', { sentence: '已办' });
    expect(await handling(id)).toMatchObject({ breached: true, light: 'red', ending: 'done' });
    expect((await bureau.get('/api/tickets?light=red')).body.items.map((row: { id: number }) => row.id)).not.toContain(
      id,
    );
  });

  it('sent back is dispatched again, at most so often and in time', async () => {
    const id = await dispatched();
    expect((await doNow(handler, id, 'return')).body.code).toBe('ticket.sentence_missing');
    expect((await doNow(handler, id, 'return', { sentence: '属商务部门职责' })).status).toBe(200);
    expect((await handler.get(`/api/tickets/${id}`)).body).toMatchObject({ state: 'received', lead: null });
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await at('09-24 09:00');
    expect((await doNow(handler, id, 'return', { sentence: '还是不归我们' }, bureau)).body).toMatchObject({
      code: 'ticket.too_late',
    });
  });

  it('with a joint department waits for both to sign, each on its own clock', async () => {
    const id = await dispatched({ joint: ['市商务局'] });
    expect((await doNow(joint, id, 'accept')).body).toMatchObject({ state: 'dispatched' });
    expect((await doNow(handler, id, 'accept')).body).toMatchObject({ state: 'accepted', lead: '市人社局' });
    expect((await doNow(joint, id, 'reply', { sentence: '我来答' })).body.code).toBe('ticket.other_department');
    expect((await doNow(joint, id, 'contribute', { sentence: '我方意见：可行' })).status).toBe(200);
    const { clocks } = (await bureau.get(`/api/tickets/${id}`)).body;
    expect(
      clocks
        .filter(({ step }: TicketClockRow) => step === 'handle')
        .map(({ department, ending }: TicketClockRow) => [department, ending]),
    ).toEqual([
      ['市商务局', 'done'],
      ['市人社局', null],
    ]);
  });

  it('that is being handled takes up a new one, and never the other way round', async () => {
    const handled = await accepted();
    const { dueAt } = await handling(handled);
    await at('09-23 09:00');
    const fresh = await brought();
    expect((await doNow(bureau, handled, 'merge', { intoId: fresh })).body.code).toBe('ticket.merge_later');
    expect((await doNow(bureau, fresh, 'merge', { intoId: handled })).status).toBe(200);
    expect((await handling(handled)).dueAt).toBe(dueAt);
    await doNow(handler, handled, 'pause', { sentence: '等材料' });
    const other = await accepted();
    expect((await doNow(bureau, handled, 'merge', { intoId: other })).body.code).toBe('ticket.merge_later');
  });

  it('merged into another keeps the earlier time: the later one goes into the earlier', async () => {
    const first = await brought();
    await at('09-21 12:00');
    const second = await brought();
    expect((await doNow(bureau, first, 'merge', { intoId: second })).body.code).toBe('ticket.merge_later');
    expect((await doNow(bureau, second, 'merge', { intoId: second })).body.code).toBe('ticket.merge_into_none');
    expect((await doNow(bureau, second, 'merge', { intoId: first })).body).toMatchObject({
      state: 'merged',
      clock: null,
    });
  });

  it('closed may be opened again for a while, on a clock of its own', async () => {
    const id = await accepted();
    await doNow(handler, id, 'reply', { sentence: '已办' });
    await doNow(caller, id, 'call_back', { callBack: { reached: true, solved: true, satisfied: true } });
    await doNow(caller, id, 'close');
    await at('09-25 10:00');
    expect((await doNow(bureau, id, 'reopen', { sentence: '又坏了' })).body).toMatchObject({
      state: 'received',
      cycle: 2,
      lead: null,
      clock: { step: 'dispatch', dueAt: '2026-09-26T02:00:00.000Z' },
    });
  });

  it('tell who brings it in what they would read afterwards', async () => {
    for (const over of [{ enterpriseId }, { caller: null, phone: null }, { kind: null, content: '请协调。' }]) {
      const { body } = await bureau.post('/api/tickets', ticketInput(over));
      expect((await bureau.get(`/api/tickets/${body.id}`)).body).toEqual(body);
    }
  });

  it('is brought in once, however often the button is pressed', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      [1, 2, 3].map(() => bureau.post('/api/tickets', ticketInput({ title: '只要一份' }), key)),
    );
    const again = await bureau.post('/api/tickets', ticketInput({ title: '只要一份' }), key);
    const ids = [...answers, again].filter(({ status }) => status === 201).map(({ body }) => body.id);
    expect(new Set(ids).size).toBe(1);
    expect((await bureau.get(`/api/tickets?q=${encodeURIComponent('只要一份')}`)).body.total).toBe(1);
  });

  it('dispatched by two people at once goes to one, and the other is told to whom', async () => {
    const id = await brought();
    const to = (lead: string) => actInput(1, 'dispatch', { dispatch: { ...(toIndustry as object), lead } as never });
    const answers = await Promise.all([
      bureau.post(`/api/tickets/${id}/acts`, to('市人社局')),
      caller.post(`/api/tickets/${id}/acts`, to('市商务局')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, lost] = answers[0]?.status === 200 ? answers : [...answers].reverse();
    expect(lost?.body).toMatchObject({ code: 'ticket.changed_since', current: { lead: won?.body.lead } });
    const { events, clocks } = (await bureau.get(`/api/tickets/${id}`)).body;
    expect(events).toHaveLength(2);
    expect(clocks).toHaveLength(2);
  });

  it('is seen by who has it, whose it is and who looks after the city, and by nobody else', async () => {
    const id = await dispatched();
    const county = await house.as({ role: 'county', unitCode: '411702' });
    const otherCounty = await house.as({ role: 'county', unitCode: '411721' });
    const seen = async (by: Client) => (await by.get(`/api/tickets/${id}`)).status;
    expect(await Promise.all([bureau, handler, firm, county].map(seen))).toEqual([200, 200, 200, 200]);
    expect(await Promise.all([joint, otherCounty].map(seen))).toEqual([404, 404]);
    expect((await county.get(`/api/tickets/${id}`)).body.phone).toBe('139****34');
    expect((await handler.get(`/api/tickets/${id}`)).body.phone).toBe('13900001234');
    expect((await (await house.as({ role: 'auditor' })).get('/api/tickets')).status).toBe(403);
  });

  it.each([
    ['to somebody who is none', { lead: '市没有的局' }, 400, 'ticket.addressee_unknown'],
    ['to the same one twice', { joint: ['市人社局'] }, 400, 'ticket.addressee_twice'],
  ])('is not dispatched %s', async (_, over, status, code) => {
    const id = await brought();
    const dispatch = { ...(toIndustry as object), ...over } as never;
    expect(await doNow(bureau, id, 'dispatch', { dispatch })).toMatchObject({ status, body: { code } });
    expect((await doNow(bureau, id, 'dispatch')).body.code).toBe('ticket.part_missing');
    expect((await doNow(bureau, id, 'close')).body).toMatchObject({
      code: 'ticket.wrong_state',
      details: { legal: expect.stringContaining('dispatch') },
    });
  });

  it('waits in the list of whoever has to do something', async () => {
    const id = await accepted();
    const mine = async (by: Client) =>
      (await by.get('/api/tickets?mine=true')).body.items.map((row: { id: number }) => row.id);
    expect(await mine(handler)).toContain(id);
    expect(await mine(bureau)).not.toContain(id);
    await doNow(handler, id, 'ask_extension', { sentence: '等批复', time: { unit: 'working_days', amount: 1 } });
    expect(await mine(bureau)).toContain(id);
  });

  it('that is due today stands in a list of its own, also when the hour is over', async () => {
    const due = async (): Promise<number[]> =>
      (await bureau.get('/api/tickets?today=true')).body.items.map((row: { id: number }) => row.id);
    const id = await accepted();
    expect(await due()).not.toContain(id);
    const { dueAt } = await handling(id);
    const day = dueAt?.slice(5, 10) ?? '';
    for (const hour of ['00:01', '23:58']) {
      await at(`${day} ${hour}`);
      expect(await due()).toContain(id);
    }
    await at('10-20 09:00');
    expect(await due()).not.toContain(id);
  });
});
