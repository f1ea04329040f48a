import type { NotificationRow } from '@yanzhen/contract/notifications/notification';
import type { AlarmRow } from '@yanzhen/contract/tickets/alarm';
import type { HouseRules } from '@yanzhen/domain/tickets/rules/house-rules';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { livingAt } from '../../../test/shifted-clock';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';
import { Alarms } from './alarms';

/** Shanghai time. */
const instantOf = (moment: string) => `2026-${moment.replace(' ', 'T')}:00+08:00`;

describe('alarms', () => {
  let house: TestApp;
  let bureau: Client;
  let caller: Client;
  let handler: Client;
  let other: Client;
  let enterpriseId: number;

  const at = (moment: string) => livingAt(instantOf(moment));
  const enter = async () => {
    bureau = await house.as({ role: 'bureau' });
    caller = await house.as({ role: 'bureau' });
    handler = await house.as({ role: 'department', department: '市人社局' });
    other = await house.as({ role: 'department', department: '市商务局' });
  };

  beforeAll(async () => {
    house = await makeApp();
    const registrar = await house.as({ role: 'bureau' });
    enterpriseId = (await registrar.post('/api/enterprises', enterpriseInput())).body.id;
    const { no, rules } = (await registrar.get('/api/tickets/rules')).body as { no: number; rules: HouseRules };
    const levels: HouseRules['levels'] = [
      { no: 1, step: 'handle', side: 'before', unit: 'working_days', amount: 1, receivers: ['handler'] },
      { no: 2, step: 'handle', side: 'after', unit: 'hours', amount: 0, receivers: ['handler', 'dispatcher'] },
      { no: 3, step: 'handle', side: 'after', unit: 'working_days', amount: 1, receivers: ['dispatcher', 'county'] },
    ];
    await registrar.put('/api/tickets/rules', { version: no, rules: { ...rules, levels } });
  });
  afterEach(() => jest.useRealTimers());
  afterAll(() => house.close());

  const ring = () => house.app.get(Alarms).ring();
  const accepted = async (): Promise<number> => {
    at('09-21 08:40');
    await enter();
    const { id } = (await bureau.post('/api/tickets', ticketInput({ enterpriseId }))).body;
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await doNow(handler, id, 'accept');
    return id;
  };
  /** At a moment, with everybody signed in at it. */
  const later = async (moment: string) => {
    at(moment);
    await enter();
  };
  const levels = async (id: number): Promise<number[]> =>
    (await caller.get(`/api/tickets/${id}/alarms`)).body.map(({ level }: AlarmRow) => level);
  const told = async (who: Client, id: number): Promise<string[]> =>
    (await who.get('/api/notifications')).body.items
      .filter(({ link, code }: NotificationRow) => link === `/tickets/${id}` && /due/.test(code))
      .map(({ code }: NotificationRow) => code);

  it('ring level by level, each once for a due time, and tell whom the level names', async () => {
    const id = await accepted();
    // Due on the 29th at 18:00.
    await later('09-24 17:00');
    await ring();
    expect(await levels(id)).toEqual([]);
    at('09-28 18:01');
    await ring();
    await later('09-29 08:30');
    await ring();
    expect(await levels(id)).toEqual([1]);
    await later('09-30 08:30');
    await ring();
    expect(await levels(id)).toEqual([1, 2]);
    await later('10-08 08:30');
    await ring();
    expect(await levels(id)).toEqual([1, 2, 3]);
    await doNow(handler, id, 'reply', { sentence: '已办' });
  });

  it('are told to the people of the department and the dispatchers of that moment, in their inbox', async () => {
    const id = await accepted();
    at('09-30 09:00');
    const [early, dispatcher] = [
      await house.as({ role: 'department', department: '市人社局' }),
      await house.as({ role: 'bureau' }),
    ];
    await ring();
    expect(await told(early, id)).toEqual(['ticket.overdue']);
    expect(await told(dispatcher, id)).toEqual(['ticket.overdue']);
    await later('09-30 09:10');
    await doNow(handler, id, 'reply', { sentence: '已办' });
  });

  it('wait for the office to open', async () => {
    const id = await accepted();
    for (const moment of ['09-29 18:01', '09-29 23:00', '09-30 08:29']) {
      at(moment);
      await ring();
    }
    await later('09-30 08:29');
    expect(await levels(id)).toEqual([]);
    at('09-30 08:30');
    await ring();
    expect(await levels(id)).toEqual([2]);
    await later('09-30 09:10');
    await doNow(handler, id, 'reply', { sentence: '已办' });
  });

  it('no alarm twice after a restart, nor by two processes at once', async () => {
    const id = await accepted();
    await later('09-30 09:00');
    await Promise.all([ring(), ring(), ring()]);
    await ring();
    expect(await levels(id)).toEqual([2]);
    at('09-30 09:01');
    await ring();
    expect(await levels(id)).toEqual([2]);
    await doNow(handler, id, 'reply', { sentence: '已办' });
  });

  it('no alarm on a closed ticket', async () => {
    const id = await accepted();
    await doNow(handler, id, 'reply', { sentence: '已办' });
    await doNow(caller, id, 'call_back', { callBack: { reached: true, solved: true, satisfied: true } });
    await doNow(caller, id, 'close');
    await later('10-20 09:00');
    await ring();
    expect(await levels(id)).toEqual([]);
  });

  it('no breach while waiting, and an alarm for the due time that the request has afterwards', async () => {
    const id = await accepted();
    await later('09-22 09:00');
    await doNow(handler, id, 'pause', { sentence: '等企业补材料' });
    await later('10-20 09:00');
    await ring();
    expect(await levels(id)).toEqual([]);
    const { clock, clocks } = (await caller.get(`/api/tickets/${id}`)).body;
    expect(clock).toMatchObject({ light: 'waiting', dueAt: null });
    expect(clocks.at(-1)).toMatchObject({ breached: false });
    await doNow(handler, id, 'resume');
    await later('10-27 09:00');
    await ring();
    expect(await levels(id)).toEqual([2]);
    await doNow(handler, id, 'reply', { sentence: '已办' });
  });

  it('a transfer keeps the requester', async () => {
    const id = await accepted();
    const firm = await house.as({ role: 'enterprise', enterpriseId });
    const { caller: name, phone } = (await bureau.get(`/api/tickets/${id}`)).body;
    await doNow(bureau, id, 'transfer', {
      sentence: '属商务部门职责',
      dispatch: { lead: '市商务局', joint: [], kind: 'complaint', urgency: 'normal' },
    });
    expect((await other.get(`/api/tickets/${id}`)).body).toMatchObject({
      caller: name,
      phone,
      enterpriseId,
      lead: '市商务局',
    });
    expect((await firm.get(`/api/tickets/${id}`)).body).toMatchObject({ id, state: 'dispatched', acts: ['withdraw'] });
    await doNow(other, id, 'accept');
    await later('10-20 09:00');
    await ring();
    await doNow(other, id, 'reply', { sentence: '已办' });
    expect((await (await house.as({ role: 'enterprise', enterpriseId })).get(`/api/tickets/${id}`)).body.answer).toBe(
      '已办',
    );
  });
});
