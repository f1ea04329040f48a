import type { FeedbackRow, FeedbackState } from '@yanzhen/contract/tickets/hotline';
import { MOST_ATTEMPTS } from '@yanzhen/domain/tickets/hotline/message';
import type { Client } from '../../../../test/client';
import { feedbackReceiver, type Receiver } from '../../../../test/feedback-receiver';
import { hotlineClient, type HotlineKey, order, signed } from '../../../../test/hotline-client';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { doNow, toIndustry } from '../../../../test/ticket-builder';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../../platform/clock';
import { HouseKey } from '../../../platform/house-key';
import { isSignedWith } from '../keys/signature';
import { FeedbackRepository } from './feedback.repository';
import { FeedbackSending } from './sending';

jest.setTimeout(60_000);

describe('what the hotline is told', () => {
  let house: TestApp;
  let bureau: Client;
  let handler: Client;
  let receiver: Receiver;
  let key: HotlineKey & { id: number };
  /** How far ahead of the real clock the house is. */
  let ahead = 0;
  beforeAll(async () => {
    house = await makeApp();
    const clock = house.app.get(Clock);
    const real = clock.now.bind(clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date(real().getTime() + ahead));
    bureau = await house.as({ role: 'bureau' });
    handler = await house.as({ role: 'department', department: '市人社局' });
    receiver = await feedbackReceiver();
    key = await hotlineClient(house, { callbackUrl: receiver.url });
  });
  beforeEach(() => {
    receiver.arrived.length = 0;
    receiver.receive(200);
  });
  afterAll(async () => {
    await receiver.close();
    await house.close();
  });

  let orders = 0;
  async function brought(): Promise<number> {
    const orderNo = `F${(orders += 1)}`;
    // Signatures are of the house's own time, which the tests move.
    const wire = { timestamp: Math.floor((Date.now() + ahead) / 1000) };
    await signed(house, key).post('/api/v1/hotline/tickets', order(orderNo), wire);
    return (await bureau.get(`/api/tickets?q=${orderNo}`)).body.items[0].id;
  }
  const send = () => house.app.get(FeedbackSending).send();
  const messages = async (state: string): Promise<FeedbackRow[]> =>
    (await bureau.get(`/api/hotline/messages?state=${state}`)).body.items;
  const acts = () => receiver.arrived.map(({ body }) => body.act);
  const state = async (): Promise<FeedbackState | undefined> =>
    ((await bureau.get('/api/hotline/feedback')).body as FeedbackState[]).find(({ clientId }) => clientId === key.id);
  const answered = async (id: number) => {
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await doNow(handler, id, 'accept');
    await doNow(handler, id, 'reply', { sentence: '已恢复供电。' });
  };

  it('is each step that concerns the caller, in order, signed with its key, with nothing of a person', async () => {
    const id = await brought();
    await answered(id);
    await doNow(bureau, id, 'supervise', { sentence: '领导批示，尽快' });
    await send();
    expect(acts()).toEqual(['dispatch', 'accept', 'reply']);
    const [first, , last] = receiver.arrived;
    expect(last?.body).toMatchObject({ state: 'replied', department: '市人社局', sentence: '已恢复供电。' });
    expect(receiver.arrived.map(({ text }) => text).join()).not.toMatch(/139\d{8}|刘明|领导批示/);
    const [nos] = [receiver.arrived.map(({ body }) => body.no)];
    expect(nos).toEqual([...nos].sort((one, other) => one - other));
    const header = (name: string) => String(first?.headers[name]);
    const told = { method: 'POST', path: '/feedback?city=zmd', body: Buffer.from(first?.text ?? '') };
    const when = { timestamp: header('x-yanzhen-timestamp'), nonce: header('x-yanzhen-nonce') };
    expect(header('x-yanzhen-key')).toBe(key.keyId);
    expect(isSignedWith(key.secret, { ...told, ...when }, header('x-yanzhen-signature'))).toBe(true);
    await send();
    expect(receiver.arrived).toHaveLength(3);
  });

  it('is not written when the step itself fails', async () => {
    const id = await brought();
    expect((await doNow(handler, id, 'reply', { sentence: '还没有派' }, bureau)).status).not.toBe(200);
    await send();
    expect(receiver.arrived).toEqual([]);
  });

  it('comes again with the same words when the line is cut before the answer, and keeps its order', async () => {
    const id = await brought();
    await answered(id);
    receiver.receive('drop', 200);
    await send();
    expect(acts()).toEqual(['dispatch']);
    expect(await messages('waiting')).toHaveLength(3);
    expect((await messages('waiting')).at(-1)).toMatchObject({ act: 'dispatch', attempts: 1, failure: 'unreachable' });
    await send();
    expect(receiver.arrived).toHaveLength(1);
    ahead += 31_000;
    await send();
    expect(acts()).toEqual(['dispatch', 'dispatch', 'accept', 'reply']);
    expect(receiver.arrived[1]?.text).toBe(receiver.arrived[0]?.text);
    expect(await messages('waiting')).toEqual([]);
  });

  it('comes again after a crash between the answer and our note of it', async () => {
    const id = await brought();
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    const crash = jest.spyOn(house.app.get(FeedbackRepository), 'sent').mockRejectedValueOnce(new Error('killed'));
    await expect(send()).rejects.toThrow('killed');
    crash.mockRestore();
    ahead += 61_000;
    await send();
    expect(receiver.arrived).toHaveLength(2);
    expect(receiver.arrived[1]?.text).toBe(receiver.arrived[0]?.text);
    expect(await messages('waiting')).toEqual([]);
  });

  it('sent by two processes at once goes out once', async () => {
    const ids = [await brought(), await brought(), await brought()];
    for (const id of ids) await answered(id);
    await Promise.all([send(), send()]);
    await send();
    expect(receiver.arrived).toHaveLength(9);
    expect(new Set(receiver.arrived.map(({ body }) => body.messageId)).size).toBe(9);
    for (const id of ids) {
      const no = `YZ${String(id).padStart(7, '0')}`;
      const own = receiver.arrived.filter(({ body }) => body.ticketNo === no).map(({ body }) => body.act);
      expect(own).toEqual(['dispatch', 'accept', 'reply']);
    }
  });

  it('that waits too long for an answer comes again with the same words', async () => {
    const id = await brought();
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    receiver.receive('hang', 200);
    await send();
    expect((await messages('waiting'))[0]).toMatchObject({ attempts: 1, failure: 'timeout' });
    ahead += 61_000;
    await send();
    expect(receiver.arrived[1]?.text).toBe(receiver.arrived[0]?.text);
  });

  it('says why when the house cannot sign, and is not tried for ever', async () => {
    const id = await brought();
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    const sealed = jest.spyOn(house.app.get(HouseKey), 'unseal').mockImplementation(() => {
      throw new DomainError('platform.house_key_missing', 'rule', {});
    });
    await send();
    sealed.mockRestore();
    expect((await messages('waiting'))[0]).toMatchObject({ attempts: 1, failure: 'no_key' });
    ahead += 61_000;
    await send();
    expect(await messages('waiting')).toEqual([]);
  });

  it('an attempt that comes back late does not disturb the one that took it over', async () => {
    const id = await brought();
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    const rows = house.app.get(FeedbackRepository);
    const now = () => house.app.get(Clock).now();
    const [first] = await rows.due(key.id, now(), 1);
    if (!first) throw new Error('nothing is due');
    await rows.take(first, new Date(now().getTime() + 60_000));
    ahead += 61_000;
    const [again] = await rows.due(key.id, now(), 1);
    const held = new Date(now().getTime() + 60_000);
    expect(again && (await rows.take(again, held))).toBe(true);
    await rows.failed({ id: first.id, attempts: first.attempts + 1 }, 'dead', now(), 'timeout');
    expect(await rows.byId(first.id)).toMatchObject({ state: 'waiting', attempts: 2, nextAt: held });
    ahead += 61_000;
    await send();
    expect(await messages('waiting')).toEqual([]);
  });

  it('a hotline that is down is not asked for every message', async () => {
    for (let n = 0; n < 5; n += 1) await doNow(bureau, await brought(), 'dispatch', { dispatch: toIndustry });
    receiver.receive(503);
    await send();
    expect(receiver.arrived).toHaveLength(3);
    expect(await state()).toMatchObject({ pushed: true, waiting: 5, dead: 0 });
    receiver.receive(200);
    ahead += 61_000;
    await send();
    expect(await state()).toMatchObject({ waiting: 0, waitingSince: null });
  });

  it('is given up after so many attempts, seen, and sent again by a press, once', async () => {
    const id = await brought();
    await answered(id);
    receiver.receive(500);
    for (let n = 0; n < MOST_ATTEMPTS + 2; n += 1) {
      await send();
      ahead += 2 * 3_600_000 + 1_000;
    }
    expect(receiver.arrived).toHaveLength(MOST_ATTEMPTS);
    // A day later nobody is signed in any more.
    bureau = await house.as({ role: 'bureau' });
    // What comes after it waits behind it.
    expect(await state()).toMatchObject({ dead: 1, waiting: 2 });
    const [dead] = await messages('dead');
    expect(dead).toMatchObject({ act: 'dispatch', attempts: MOST_ATTEMPTS, failure: '500' });
    receiver.receive(200);
    const press = () => bureau.post(`/api/hotline/messages/${dead?.id}/replay`, {});
    const counts = (await Promise.all([press(), press()])).map(({ body }) => body.count);
    expect(counts.sort()).toEqual([0, 1]);
    await send();
    expect(acts().slice(MOST_ATTEMPTS)).toEqual(['dispatch', 'accept', 'reply']);
    expect(receiver.arrived.at(MOST_ATTEMPTS)?.text).toBe(receiver.arrived[0]?.text);
  });

  it.each([
    ['http://12345.zhumadian.gov.cn/feedback', 'hotline.address_not_https'],
    ['https://u:p@12345.zhumadian.gov.cn/feedback', 'hotline.address_with_password'],
    ['https://169.254.169.254/latest', 'hotline.address_inside'],
    ['https://10.1.2.3/feedback', 'hotline.address_inside'],
  ])('does not go to %s', async (callbackUrl, code) => {
    const admin = await house.as({ role: 'admin' });
    const refused = await admin.post('/api/hotline/clients', { kind: 'hotline', name: '另一个', callbackUrl });
    expect([refused.status, refused.body.code, refused.body.details]).toEqual([422, code, { field: 'callbackUrl' }]);
    const of = (await admin.get('/api/hotline/clients')).body.find((one: { id: number }) => one.id === key.id);
    const change = { name: of.name, active: true, version: of.version, callbackUrl };
    expect((await admin.patch(`/api/hotline/clients/${key.id}`, change)).body.code).toBe(code);
  });

  it('goes to a network inside that the deployment names, until it does so no more', async () => {
    const admin = await house.as({ role: 'admin' });
    Object.assign(house.config, { hotlineHosts: ['10.1.0.0/16'] });
    const inside = await hotlineClient(house, { callbackUrl: 'https://10.1.2.3/feedback' });
    Object.assign(house.config, { hotlineHosts: [] });
    const wire = { timestamp: Math.floor((Date.now() + ahead) / 1000) };
    await signed(house, inside).post('/api/v1/hotline/tickets', order('IN1'), wire);
    const { id } = (await bureau.get('/api/tickets?q=IN1')).body.items[0];
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await send();
    const [waits] = (await messages('waiting')).filter(({ orderNo }) => orderNo === 'IN1');
    expect(waits).toMatchObject({ attempts: 1, failure: 'address' });
    // It can still be put out of use.
    const of = (await admin.get('/api/hotline/clients')).body.find((one: { id: number }) => one.id === inside.id);
    const out = { name: of.name, active: false, version: of.version, callbackUrl: of.callbackUrl };
    expect((await admin.patch(`/api/hotline/clients/${inside.id}`, out)).status).toBe(200);
  });

  it('is nobody’s business who has no part in it', async () => {
    for (const role of ['county', 'department', 'enterprise', 'liaison'] as const) {
      const other = await house.as({ role, ...(role === 'department' ? { department: '市人社局' } : {}) });
      expect((await other.get('/api/hotline/feedback')).status).toBe(403);
      expect((await other.post('/api/hotline/clients/1/replay', {})).status).toBe(403);
    }
  });

  it('is nothing for a client without an address: it asks', async () => {
    const asking = await hotlineClient(house);
    const wire = { timestamp: Math.floor((Date.now() + ahead) / 1000) };
    await signed(house, asking).post('/api/v1/hotline/tickets', order('ASK1'), wire);
    const { id } = (await bureau.get('/api/tickets?q=ASK1')).body.items[0];
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await send();
    expect(receiver.arrived).toEqual([]);
    expect((await bureau.get('/api/hotline/feedback')).body).toContainEqual(
      expect.objectContaining({ clientId: asking.id, pushed: false, waiting: 0 }),
    );
  });
});
