import type { TrackedTicket } from '@yanzhen/contract/tickets/tracking';
import { ticketNo } from '@yanzhen/domain/tickets/tracking';
import { client, type Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { livingAt } from '../../../test/shifted-clock';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';

describe('somebody without an account', () => {
  let house: TestApp;
  let bureau: Client;
  let handler: Client;
  let nobody: Client;
  let id: number;

  beforeAll(async () => {
    house = await makeApp();
    livingAt('2026-09-29T09:00:00+08:00');
    bureau = await house.as({ role: 'bureau', name: '高工信' });
    handler = await house.as({ role: 'department', department: '市人社局', name: '经办人' });
    nobody = client(house.app, {});
    id = (await bureau.post('/api/tickets', ticketInput({ title: '秘密诉求', place: '厂区' }))).body.id;
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await doNow(bureau, id, 'supervise', { sentence: '抓紧办' });
    await doNow(handler, id, 'accept', {}, bureau);
    await doNow(handler, id, 'pause', { sentence: '请补充用电申请' }, bureau);
    await doNow(handler, id, 'resume', {}, bureau);
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  const track = (no: string, phoneEnd: string) => nobody.post('/api/ticket-tracking', { no, phoneEnd });

  it('sees each step, the due time with its way across National Day, and nothing personal', async () => {
    const { body, status, raw } = await track(ticketNo(id), '1234');
    const tracked = body as TrackedTicket;
    expect(status).toBe(200);
    expect(tracked.steps.map(({ act, department, sentence }) => [act, department, sentence])).toEqual([
      ['receive', null, null],
      ['dispatch', '市人社局', null],
      ['accept', '市人社局', null],
      ['pause', '市人社局', '请补充用电申请'],
      ['resume', '市人社局', null],
    ]);
    expect(tracked.clock).toMatchObject({
      step: 'handle',
      dueAt: '2026-10-12T10:00:00.000Z',
      legs: [{ holidays: expect.arrayContaining(['2026-10-01', '2026-10-07']), makeUp: ['2026-10-10'] }],
    });
    for (const personal of ['刘明', '13900001234', '秘密诉求', '变压器', '厂区', '高工信', '经办人', '抓紧办'])
      expect(raw.toString()).not.toContain(personal);
  });

  it('reads the answer once there is one', async () => {
    await doNow(handler, id, 'reply', { sentence: '已安排增容。' }, bureau);
    expect((await track(`yz${id}`, '1234')).body).toMatchObject({ state: 'replied', answer: '已安排增容。' });
  });

  it('hears the same of a wrong number and a wrong phone, and is refused digits that are none', async () => {
    const silent = (await bureau.post('/api/tickets', ticketInput({ phone: null }))).body.id;
    const wrong = [await track('YZ9999999', '1234'), await track(ticketNo(id), '4321'), await track('GD404', '1234')];
    wrong.push(await track(ticketNo(silent), '0000'));
    expect(new Set(wrong.map(({ status, body: { code, detail } }) => `${status} ${code} ${detail}`)).size).toBe(1);
    expect(wrong[0]?.body.code).toBe('ticket.tracking_no_match');
    expect((await track(ticketNo(id), '%')).status).toBe(400);
  });

  it('cannot try numbers one after another', async () => {
    let last = 0;
    for (let n = 0; n < 25 && last !== 429; n += 1) ({ status: last } = await track(`YZ${n + 1}`, '0000'));
    expect(last).toBe(429);
  });
});

describe('the enterprise', () => {
  it('sees its own request without what the house says to itself, and rates the answer', async () => {
    const house = await makeApp();
    const bureau = await house.as({ role: 'bureau' });
    const handler = await house.as({ role: 'department', department: '市人社局' });
    const enterpriseId = (await bureau.post('/api/enterprises', enterpriseInput())).body.id;
    const firm = await house.as({ role: 'enterprise', enterpriseId });
    const id = (await bureau.post('/api/tickets', ticketInput({ enterpriseId }))).body.id;
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await doNow(bureau, id, 'supervise', { sentence: '抓紧办' });
    await doNow(handler, id, 'accept', {}, bureau);
    const rating = { callBack: { reached: true, solved: true, satisfied: false } };
    expect((await doNow(firm, id, 'rate', rating)).body.code).toBe('ticket.wrong_state');
    await doNow(handler, id, 'reply', { sentence: '已办' }, bureau);
    const rated = await doNow(firm, id, 'rate', { ...rating, sentence: '只换了一台' });
    expect(rated.status).toBe(200);
    expect(rated.body.events.map(({ act }: { act: string }) => act)).toEqual([
      'receive',
      'dispatch',
      'accept',
      'reply',
      'rate',
    ]);
    expect((await bureau.get(`/api/tickets/${id}`)).body.events.at(-1)).toMatchObject({
      act: 'rate',
      sentence: '只换了一台',
      details: { rated: { satisfied: false } },
    });
    await house.close();
  });
});
