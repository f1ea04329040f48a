import { ticketNo } from '@yanzhen/domain/tickets/tracking';
import { fileForm, PDF } from '../../../test/attachments';
import { client } from '../../../test/client';
import { hotlineClient, order, signed } from '../../../test/hotline-client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, toIndustry } from '../../../test/ticket-builder';
import { Database } from '../../platform/database/database';
import { TicketNoteEntity } from './note.entity';

const SECRET = '企业资金链紧张';

describe('what those who handle a request say among themselves', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await makeApp();
  });
  afterAll(() => house.close());

  it('is read by nobody outside: the tracking page, Open311, the hotline', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const handler = await house.as({ role: 'department', department: '市人社局' });
    const hotline = signed(house, await hotlineClient(house, { callbackUrl: 'http://127.0.0.1:9/feedback' }));
    const { keyId, secret } = await hotlineClient(house, { kind: 'open311' });
    const civic = client(house.app, { 'x-api-key': `${keyId}.${secret}`, 'idempotency-key': '' });
    await hotline.post('/api/v1/hotline/tickets', order('LEAK1'));
    const report = { service_code: 'help', description: '断电', phone: '13900001234' };
    const [{ service_request_id: no }] = (await civic.post('/api/open311/v2/requests.json', report)).body;
    const ofHotline = (await bureau.get('/api/tickets?q=LEAK1')).body.items[0].id as number;
    for (const id of [ofHotline, Number(String(no).slice(2))]) {
      await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
      await doNow(handler, id, 'accept');
      expect((await handler.post(`/api/tickets/${id}/notes`, { text: SECRET, mentioned: [] })).status).toBe(201);
      expect((await handler.post(`/api/tickets/${id}/files`, fileForm(PDF, `${SECRET}.pdf`))).status).toBe(201);
      await doNow(handler, id, 'reply', { sentence: '已恢复供电。' });
    }
    const track = (of: string) => client(house.app, {}).post('/api/ticket-tracking', { no: of, phoneEnd: '1234' });
    const outside = [
      await track(ticketNo(ofHotline)),
      await track(String(no)),
      await civic.get(`/api/open311/v2/requests/${no}.json`),
      await civic.get('/api/open311/v2/requests.json'),
      await hotline.get('/api/v1/hotline/tickets/LEAK1'),
    ];
    expect(outside.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const { raw } of outside) expect(raw.toString()).not.toContain(SECRET);
    const told = await house.app.get(Database).query<{ body: string }[]>('SELECT body FROM hotline_message');
    expect(told).toHaveLength(3);
    expect(JSON.stringify(told)).not.toContain(SECRET);
  });

  it('is listed to a limit, the last ones', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const { id } = (await bureau.get('/api/tickets?q=LEAK1')).body.items[0];
    const note = { ticketId: id, userId: 1, userName: '甲', department: null, mentioned: [], at: new Date() };
    const many = Array.from({ length: 501 }, (_, n) => ({ ...note, text: `第 ${n + 1} 条` }));
    await house.app.get(Database).rows(TicketNoteEntity).insert(many);
    const { body } = await bureau.get(`/api/tickets/${id}/notes`);
    expect([body.length, body[0].text, body.at(-1).text]).toEqual([500, '第 2 条', '第 501 条']);
  });
});
