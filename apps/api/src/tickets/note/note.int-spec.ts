import { randomUUID } from 'node:crypto';
import type { NotificationRow } from '@yanzhen/contract/notifications/notification';
import type { NotePerson, TicketNote } from '@yanzhen/contract/tickets/note';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';

describe('notes among those who handle a request', () => {
  let house: TestApp;
  let bureau: Client;
  let handler: Client;
  let id: number;
  let enterpriseId: number;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '林致远' });
    handler = await house.as({ role: 'department', department: '市人社局', name: '程立言' });
    enterpriseId = (await bureau.post('/api/enterprises', enterpriseInput({}))).body.id;
    id = (await bureau.post('/api/tickets', ticketInput({ enterpriseId }))).body.id;
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
  });
  afterAll(() => house.close());

  const notes = async (who: Client): Promise<TicketNote[]> => (await who.get(`/api/tickets/${id}/notes`)).body;
  const people = async (who: Client): Promise<NotePerson[]> => (await who.get(`/api/tickets/${id}/note-people`)).body;
  const say = (who: Client, text: string, mentioned: number[] = [], key = randomUUID()) =>
    who.post(`/api/tickets/${id}/notes`, { text, mentioned }, { 'idempotency-key': key });

  it('are read by the bureau and the departments that have it, said once however often pressed', async () => {
    const key = randomUUID();
    await Promise.all([say(handler, '先电话联系企业', [], key), say(handler, '先电话联系企业', [], key)]);
    await say(handler, '先电话联系企业', [], key);
    expect(await notes(bureau)).toMatchObject([{ text: '先电话联系企业', by: '程立言', department: '市人社局' }]);
    expect(await notes(handler)).toEqual(await notes(bureau));
  });

  it('are nobody else’s: not of another department, a county that only sees it, the enterprise', async () => {
    for (const person of [
      { role: 'department', department: '市科技局' },
      { role: 'county', unitCode: '411702' },
      { role: 'enterprise', enterpriseId },
      { role: 'liaison' },
    ] as const) {
      const other = await house.as(person);
      expect([403, 404]).toContain((await other.get(`/api/tickets/${id}/notes`)).status);
      expect([403, 404]).toContain((await say(other, '偷看')).status);
    }
    const firm = await house.as({ role: 'enterprise', enterpriseId });
    expect(JSON.stringify((await firm.get(`/api/tickets/${id}`)).body)).not.toContain('先电话联系企业');
  });

  it('tell whom they call for, once, and call for nobody who may not read them', async () => {
    const stranger = await house.as({ role: 'department', department: '市科技局', name: '外人' });
    const offered = await people(bureau);
    expect(offered.map(({ name }) => name)).toContain('程立言');
    expect(offered.map(({ name }) => name)).not.toContain('外人');
    const [called] = offered.filter(({ name }) => name === '程立言');
    await say(bureau, '请今天回复', [called?.id ?? 0]);
    const told = (await handler.get('/api/notifications')).body.items as NotificationRow[];
    expect(told.filter(({ code }) => code === 'ticket.mentioned')).toMatchObject([
      { link: `/tickets/${id}`, details: { department: '市工信局' } },
    ]);
    expect((await notes(bureau)).at(-1)?.mentioned).toEqual(['程立言']);
    const before = (await notes(bureau)).length;
    const refused = await say(bureau, '请看', [stranger.userId]);
    expect([refused.body.code, (await notes(bureau)).length]).toEqual(['ticket.note_to_stranger', before]);
  });
});
