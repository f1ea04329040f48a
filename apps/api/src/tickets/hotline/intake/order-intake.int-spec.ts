import { doNow, toIndustry } from '../../../../test/ticket-builder';
import type { Client } from '../../../../test/client';
import { hotlineClient, type HotlineKey, order, signed } from '../../../../test/hotline-client';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { Database } from '../../../platform/database/database';
import { HotlineKeyEntity } from '../hotline.entity';
import { KeyRepository } from '../keys/key.repository';

jest.setTimeout(60_000);

const PATH = '/api/v1/hotline/tickets';
const BY_HAND = { oldEndsInDays: null };
const LATER = { statusAt: '2026-01-05T10:00:00+08:00' };

describe('orders of the hotline', () => {
  let house: TestApp;
  let key: HotlineKey & { id: number };
  let bureau: Client;
  let admin: Client;
  let hotline: ReturnType<typeof signed>;
  beforeAll(async () => {
    house = await makeApp();
    [bureau, admin] = [await house.as({ role: 'bureau' }), await house.as({ role: 'admin' })];
    key = await hotlineClient(house);
    hotline = signed(house, key);
  });
  afterAll(() => house.close());

  const ticketOf = async (orderNo: string) => {
    const { body } = await bureau.get(`/api/tickets?q=${orderNo}`);
    return body.items[0] && (await bureau.get(`/api/tickets/${body.items[0].id}`)).body;
  };

  it('become requests with their first clock, one answer each', async () => {
    const { status, body } = await hotline.post(PATH, {
      orders: [order('A1'), { ...order('A2'), kind: '投诉' }, order('A3', { receivedAt: '2026-01-05T09:00:00+08:00' })],
    });
    expect([status, body.results.map(({ outcome }: { outcome: string }) => outcome)]).toEqual([
      200,
      ['created', 'refused', 'created'],
    ]);
    expect(body.results[1]).toMatchObject({ orderNo: 'A2', field: 'kind', sentence: expect.stringContaining('投诉') });
    const ticket = await ticketOf('A3');
    expect(ticket).toMatchObject({ no: body.results[2].ticketNo, channel: 'hotline', state: 'received', kind: 'help' });
    expect(ticket.clock).toMatchObject({ step: 'dispatch', dueAt: '2026-01-06T01:00:00.000Z' });
    expect(ticket.events).toEqual([expect.objectContaining({ act: 'receive', by: '12345' })]);
    expect(ticket.clocks).toHaveLength(1);
    expect(await ticketOf('A2')).toBeUndefined();
  });

  it('are one order or many, and never more than five hundred', async () => {
    expect((await hotline.post(PATH, order('B1'))).body.results).toEqual([
      expect.objectContaining({ orderNo: 'B1', outcome: 'created' }),
    ]);
    const many = await hotline.post(PATH, { orders: Array.from({ length: 501 }, () => order('B2')) });
    expect([many.status, many.body.code]).toEqual([413, 'hotline.too_many_orders']);
    expect(await ticketOf('B2')).toBeUndefined();
  });

  it('sent at once by ten clients are one request', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => hotline.post(PATH, order('C1'))));
    const outcomes = all.map(({ status, body }) => [status, body.results?.[0].outcome].join(' ')).sort();
    expect(outcomes).toEqual(['200 created', ...Array<string>(9).fill('200 unchanged')]);
    expect(new Set(all.map(({ body }) => body.results[0].ticketNo)).size).toBe(1);
    expect((await bureau.get('/api/tickets?q=C1')).body.items).toHaveLength(1);
  });

  it('update by a later status, never by an older one', async () => {
    await hotline.post(PATH, order('D1'));
    const { body } = await hotline.post(PATH, {
      orders: [
        order('D1', { ...LATER, content: '又断电了。', phone: '13700000000' }),
        order('D1', { statusAt: '2026-01-05T09:59:59+08:00', content: '更早的说法' }),
        order('D1', { ...LATER, content: '又断电了。', phone: '13700000000' }),
      ],
    });
    expect(body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['updated', 'older', 'unchanged']);
    expect(body.results[1].sentence).toContain('更晚的状态');
    expect(await ticketOf('D1')).toMatchObject({ content: '又断电了。', phone: '13700000000', version: 2 });
  });

  it('urge and take back what is there', async () => {
    await hotline.post(PATH, order('E1'));
    const { id } = await ticketOf('E1');
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    await hotline.post(PATH, order('E1', { ...LATER, status: 'urged', note: '来电人再次来电。' }));
    expect((await ticketOf('E1')).events.at(-1)).toMatchObject({ act: 'supervise', sentence: '来电人再次来电。' });
    await hotline.post(PATH, order('E1', { statusAt: '2026-01-05T11:00:00+08:00', status: 'withdrawn' }));
    expect(await ticketOf('E1')).toMatchObject({ state: 'withdrawn', clock: null });
    const after = await hotline.post(PATH, order('E1', { statusAt: '2026-01-05T12:00:00+08:00', content: '还想说' }));
    expect(after.body.results[0].outcome).toBe('updated');
    expect(await ticketOf('E1')).toMatchObject({ state: 'withdrawn' });
  });

  it('tell what became of them to the client that brought them', async () => {
    await hotline.post(PATH, order('F1'));
    expect((await hotline.get(`${PATH}/F1`)).body).toMatchObject({ orderNo: 'F1', state: 'received', answer: null });
    expect((await hotline.get(`${PATH}/F2`)).body.code).toBe('hotline.order_not_found');
    const other = signed(house, await hotlineClient(house));
    expect((await other.get(`${PATH}/F1`)).status).toBe(404);
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string; details?: { sentence?: string } } }>, string]>(
    [
      ['another body', () => hotline.post(PATH, order('X1'), { signedBody: '{}' }), 'hotline.signature_wrong'],
      [
        'another secret',
        () => signed(house, { ...key, secret: 'x' }).post(PATH, order('X1')),
        'hotline.signature_wrong',
      ],
      [
        'an unknown key',
        () => signed(house, { ...key, keyId: 'yz0' }).post(PATH, order('X1')),
        'hotline.signature_wrong',
      ],
      ['no signature', () => bureau.post(PATH, order('X1')), 'hotline.signature_missing'],
      [
        'a clock that is slow',
        () => hotline.post(PATH, order('X1'), { timestamp: 1_700_000_000 }),
        'hotline.clock_skew',
      ],
    ],
  )('are refused with %s, and nothing is kept', async (_, send, code) => {
    const { status, body } = await send();
    expect([status, body.code]).toEqual([401, code]);
    expect(body.details?.sentence).toBeTruthy();
    expect(await ticketOf('X1')).toBeUndefined();
  });

  it('are refused when the same signature comes twice', async () => {
    const nonce = 'n'.repeat(20);
    const answers = [
      await hotline.post(PATH, order('G1'), { nonce }),
      await hotline.post(PATH, order('G1', LATER), { nonce }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
    expect(answers[1]?.body.code).toBe('hotline.replayed');
    expect(await ticketOf('G1')).toMatchObject({ version: 1 });
  });

  it('pass with either of two keys, and not with a revoked one; secrets lie sealed', async () => {
    const second = (await admin.post(`/api/hotline/clients/${key.id}/keys`, BY_HAND)).body;
    expect((await admin.post(`/api/hotline/clients/${key.id}/keys`, BY_HAND)).body.code).toBe('hotline.two_keys');
    const renewed = signed(house, second);
    const signsWith = async () => (await house.app.get(KeyRepository).newestKey(key.id))?.keyId;
    // What the client has not used yet it may not know.
    expect(await signsWith()).toBe(key.keyId);
    expect((await renewed.post(PATH, order('H1'))).status).toBe(200);
    expect(await signsWith()).toBe(second.keyId);
    expect((await hotline.post(PATH, order('H2'))).status).toBe(200);
    const [old] = (await admin.get('/api/hotline/clients')).body[0].keys;
    expect((await admin.post(`/api/hotline/keys/${old.id}/revoke`)).body.keys[0].revokedAt).not.toBeNull();
    expect((await hotline.post(PATH, order('H3'))).body.code).toBe('hotline.signature_wrong');
    expect((await renewed.post(PATH, order('H3'))).status).toBe(200);
    const rows = await house.app.get(Database).rows(HotlineKeyEntity).find();
    expect(JSON.stringify(rows)).not.toContain(second.secret);
    hotline = renewed;
  });

  it('are seen by the hotline, who may also bring one by hand', async () => {
    const desk = await house.as({ role: 'hotline' });
    expect((await desk.get('/api/tickets?q=A1')).body.items).toHaveLength(1);
    const own = await desk.post('/api/tickets', {
      ...{ kind: null, urgency: 'normal', title: '路灯', content: '园区路灯不亮', enterpriseId: null },
      ...{ unitCode: null, caller: null, phone: null, place: null },
    });
    expect([own.status, own.body.channel]).toEqual([201, 'hotline']);
    const byDesk = await bureau.post('/api/tickets', { ...own.body, ...{ title: '窗口' } });
    expect(byDesk.status).toBe(400);
  });

  it('leave a trail that holds', async () => {
    const auditor = await house.as({ role: 'auditor' });
    const { body } = await auditor.get('/api/audit/verify');
    expect(body).toMatchObject({ intact: true, broken: null });
    expect((await auditor.get('/api/audit?act=tickets.ticket.receive')).body.items.length).toBeGreaterThan(5);
  });
});
