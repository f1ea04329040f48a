import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { TicketDetail, TicketRow } from '@yanzhen/contract/tickets/ticket';
import { SUGGESTED_SETTINGS, type TicketSettings } from '@yanzhen/domain/tickets/settings';
import type { TicketKind } from '@yanzhen/domain/tickets/ticket';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { actInput, doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';
import { Database } from '../../platform/database/database';

const NOBODY = { callBack: { reached: false, solved: null, satisfied: null } };
const said = (solved: boolean, satisfied: boolean) => ({ callBack: { reached: true, solved, satisfied } });

describe('the call-back of a request', () => {
  let house: TestApp;
  let bureau: Client;
  let caller: Client;
  let handler: Client;
  let firm: Client;
  let enterpriseId: number;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    caller = await house.as({ role: 'bureau' });
    handler = await house.as({ role: 'department', department: '市人社局' });
    enterpriseId = (await bureau.post('/api/enterprises', enterpriseInput())).body.id;
    firm = await house.as({ role: 'enterprise', enterpriseId });
  });
  afterAll(() => house.close());

  const set = async (over: Partial<TicketSettings>): Promise<void> => {
    const { no, rules } = (await bureau.get('/api/tickets/rules')).body;
    const saved = { ...rules, settings: { ...rules.settings, ...over } };
    expect((await bureau.put('/api/tickets/rules', { version: no, rules: saved })).status).toBe(200);
  };
  const now = async (id: number): Promise<TicketDetail> => (await bureau.get(`/api/tickets/${id}`)).body;
  const replied = async (kind: TicketKind = 'help'): Promise<number> => {
    const { id } = (await bureau.post('/api/tickets', ticketInput({ enterpriseId, kind }))).body;
    await doNow(bureau, id, 'dispatch', { dispatch: { ...toIndustry, kind } as typeof toIndustry });
    await doNow(handler, id, 'accept');
    await doNow(handler, id, 'reply', { sentence: '已办。' });
    return id;
  };
  const waiting = async (): Promise<number[]> =>
    (await bureau.get('/api/tickets?state=replied&sampled=true')).body.items.map(({ id }: TicketRow) => id);

  it('is tried again after it reached nobody, and given up only after three', async () => {
    const id = await replied();
    const { clocks } = await now(id);
    for (const missed of [1, 2]) {
      const tried = await doNow(caller, id, 'call_back', NOBODY);
      expect(tried.body).toMatchObject({ state: 'replied', calls: { missed, least: 3 } });
      expect(tried.body.acts).not.toContain('not_reached');
    }
    expect((await doNow(caller, id, 'not_reached')).body).toMatchObject({
      code: 'ticket.attempts_too_few',
      details: { missed: 2, least: 3, legal: expect.stringContaining('call_back') },
    });
    expect((await doNow(caller, id, 'close')).body.code).toBe('ticket.call_back_first');
    expect((await doNow(caller, id, 'call_back', NOBODY)).body.acts).toContain('not_reached');
    const given = await doNow(caller, id, 'not_reached', { sentence: '三次均无人接听' });
    expect(given.body).toMatchObject({ state: 'called_back' });
    const closed: TicketDetail = (await doNow(caller, id, 'close')).body;
    expect(closed).toMatchObject({ state: 'closed', clock: null, clocks });
    expect(closed.events.slice(-5).map(({ act, details }) => [act, details.attempt ?? details.closedAs])).toEqual([
      ['call_back', 1],
      ['call_back', 2],
      ['call_back', 3],
      ['not_reached', 3],
      ['close', 'not_reached'],
    ]);
  });

  it('in vain counts on neither side of solved and satisfied, whoever asks', async () => {
    const id = await replied();
    const called = async () => (await bureau.get('/api/tickets?count=called')).body.total;
    const before = await called();
    for (let n = 0; n < 3; n += 1) await doNow(caller, id, 'call_back', NOBODY);
    await doNow(caller, id, 'not_reached');
    expect(await called()).toBe(before);
  });

  it('pressed twice, or by two at once, is one attempt', async () => {
    const id = await replied();
    const { version } = await now(id);
    const attempt = () => caller.post(`/api/tickets/${id}/acts`, actInput(version, 'call_back', NOBODY));
    const answers = await Promise.all([attempt(), attempt(), attempt()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await now(id)).calls?.missed).toBe(1);
  });

  it('is neither made nor given up by who answered, nor by who does not dispatch', async () => {
    const id = await replied();
    for (const act of ['call_back', 'not_reached'] as const)
      expect((await doNow(handler, id, act, NOBODY)).body.code).toBe('ticket.not_yours_to_do');
    expect((await doNow(firm, id, 'not_reached')).body.code).toBe('ticket.not_yours_to_do');
    const half = { callBack: { reached: true, solved: true, satisfied: null } };
    expect((await doNow(caller, id, 'call_back', half)).body.code).toBe('ticket.part_missing');
  });

  it.each([
    ['unsolved', false, true],
    ['dissatisfied', true, false],
  ])('that found it %s leads to rework and not to closing, also not for many at once', async (_, solved, satisfied) => {
    const id = await replied();
    for (let n = 0; n < 2; n += 1) await doNow(caller, id, 'call_back', NOBODY);
    const called: TicketDetail = (await doNow(caller, id, 'call_back', said(solved, satisfied))).body;
    expect([called.state, called.acts.includes('close'), called.acts.includes('rework')]).toEqual([
      'called_back',
      false,
      true,
    ]);
    expect((await doNow(caller, id, 'close')).body).toMatchObject({
      code: 'ticket.must_rework',
      details: { legal: 'rework,withdraw,supervise,instruct,rate' },
    });
    const { version } = await now(id);
    const many = { act: 'close', items: [{ id, version }], sentence: null, dispatch: null };
    const { items } = (await caller.post('/api/ticket-acts', many)).body as BatchAnswer;
    expect(items.map(({ code }) => code)).toEqual(['ticket.must_rework']);
    await doNow(caller, id, 'rework', { sentence: '请再办' });
    expect((await doNow(handler, id, 'reply', { sentence: '办好了' }, bureau)).body.cycle).toBe(2);
    expect((await now(id)).calls?.missed).toBe(0);
    await doNow(caller, id, 'call_back', said(true, true));
    expect((await doNow(caller, id, 'close')).body.state).toBe('closed');
  });

  it('from before attempts were counted stays readable and is closed as not reached', async () => {
    const id = await replied();
    const db = house.app.get(Database);
    const event = { cycle: 1, at: '2026-01-05 01:00:00.000', act: 'call_back', by: '旧记录' };
    await db.transaction(async () => {
      await db.query(`UPDATE ticket SET state = 'called_back', call_back = ?, missed_calls = NULL WHERE id = ?`, [
        JSON.stringify(NOBODY.callBack),
        id,
      ]);
      await db.query(
        'INSERT INTO ticket_event (ticket_id, cycle, act, at, user_name, details) VALUES (?, ?, ?, ?, ?, ?)',
        [id, event.cycle, event.act, event.at, event.by, JSON.stringify(NOBODY)],
      );
    });
    expect(await now(id)).toMatchObject({ state: 'called_back', calls: { missed: 0 } });
    expect((await doNow(caller, id, 'close')).body).toMatchObject({ state: 'closed' });
    expect((await now(id)).events.at(-1)?.details).toEqual({ closedAs: 'not_reached' });
  });

  describe('by a sample', () => {
    beforeAll(() => set({ calledShare: 0 }));
    afterAll(() => set({ calledShare: SUGGESTED_SETTINGS.calledShare }));

    it('leaves out questions that were not drawn: closed without a call, with the reason in the history', async () => {
      const [asked, help] = [await replied('consultation'), await replied('help')];
      expect((await now(asked)).calls?.sample).toMatchObject({ why: 'not_drawn', share: 0 });
      expect((await now(help)).calls?.sample).toMatchObject({ why: 'kind' });
      const list = await waiting();
      expect([list.includes(asked), list.includes(help)]).toEqual([false, true]);
      const { items } = (await bureau.get('/api/tickets?state=replied&sampled=false')).body;
      expect(items.map(({ id }: TicketRow) => id)).toContain(asked);
      expect((await bureau.get('/api/tickets?mine=true')).body.items.map(({ id }: TicketRow) => id)).toContain(asked);
      expect((await doNow(handler, asked, 'close')).body.code).toBe('ticket.not_yours_to_do');
      const { version } = await now(asked);
      const close = () => caller.post(`/api/tickets/${asked}/acts`, actInput(version, 'close'));
      const answers = await Promise.all([close(), close()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await now(asked)).events.at(-1)).toMatchObject({ act: 'close', details: { closedAs: 'not_sampled' } });
      expect((await firm.get(`/api/tickets/${asked}`)).body.calls).toBeNull();
    });

    it('never leaves out complaints, and takes back what is supervised after the answer', async () => {
      const complaint = await replied('complaint');
      expect((await now(complaint)).calls?.sample).toMatchObject({ why: 'kind' });
      const asked = await replied('suggestion');
      expect(await waiting()).not.toContain(asked);
      await doNow(bureau, asked, 'supervise', { sentence: '请核实' });
      expect((await now(asked)).calls?.sample).toMatchObject({ why: 'supervised' });
      expect(await waiting()).toContain(asked);
      expect((await doNow(caller, asked, 'close')).body.code).toBe('ticket.call_back_first');
    });

    it('may call who was not drawn all the same', async () => {
      const asked = await replied('opinion');
      expect((await doNow(caller, asked, 'call_back', said(true, true))).body.state).toBe('called_back');
    });
  });

  it('is for everybody as shipped, and the number of calls is a setting', async () => {
    expect((await now(await replied('consultation'))).calls?.sample).toMatchObject({ why: 'everyone', share: 100 });
    await set({ leastCalls: 1 });
    const id = await replied();
    await doNow(caller, id, 'call_back', NOBODY);
    expect((await doNow(caller, id, 'not_reached')).body.state).toBe('called_back');
    await set({ leastCalls: SUGGESTED_SETTINGS.leastCalls });
  });
});
