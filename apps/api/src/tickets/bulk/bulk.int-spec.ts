import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { ActOnMany } from '@yanzhen/contract/tickets/bulk';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput } from '../../../test/ticket-builder';

describe('many requests at once', () => {
  let house: TestApp;
  let bureau: Client;
  let handler: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    handler = await house.as({ role: 'department', department: '市人社局' });
  });
  afterAll(() => house.close());

  const bring = async (over = {}): Promise<TicketDetail> => (await bureau.post('/api/tickets', ticketInput(over))).body;
  const seen = (tickets: readonly TicketDetail[]) => tickets.map(({ id, version }) => ({ id, version }));
  const acts = async (by: Client, many: Partial<ActOnMany> & Pick<ActOnMany, 'act' | 'items'>) =>
    (await by.post('/api/ticket-acts', { sentence: null, dispatch: null, ...many })).body as BatchAnswer;
  const codes = ({ items }: BatchAnswer) => items.map(({ code }) => code);
  const now = async (id: number): Promise<TicketDetail> => (await bureau.get(`/api/tickets/${id}`)).body;
  const to = { lead: '市人社局', joint: [], kind: null };

  it('are dispatched, each keeping its kind, and those that cannot be say why', async () => {
    const [help, complaint, odd] = [await bring(), await bring({ kind: 'complaint' }), await bring({ kind: null })];
    const gone = await bring();
    await doNow(bureau, gone.id, 'invalidate', { sentence: '重复登记' });
    const all = [...seen([help, complaint, odd, gone]), { id: 999_999, version: 1 }];
    const answer = await acts(bureau, { act: 'dispatch', items: all, dispatch: to });
    expect(codes(answer)).toEqual([
      null,
      null,
      'ticket.kind_missing',
      'ticket.changed_since',
      'ticket.request_not_found',
    ]);
    expect([(await now(help.id)).kind, (await now(complaint.id)).kind, (await now(odd.id)).state]).toEqual([
      'help',
      'complaint',
      'received',
    ]);
    expect((await now(complaint.id)).events.map(({ act }) => act)).toEqual(['receive', 'dispatch']);
  });

  it('pressed twice, also at once, are done once', async () => {
    const tickets = [await bring(), await bring(), await bring()];
    const press = () => acts(bureau, { act: 'dispatch', items: seen(tickets), dispatch: to });
    const [one, other] = await Promise.all([press(), press()]);
    for (const [at, { id }] of tickets.entries()) {
      const done = [one.items[at]?.done, other.items[at]?.done].filter(Boolean);
      expect([done.length, (await now(id)).events.length]).toEqual([1, 2]);
    }
    expect(codes(await press())).toEqual(tickets.map(() => 'ticket.changed_since'));
  });

  it('are accepted and answered with the same words by who has them', async () => {
    const tickets = [await bring(), await bring()];
    await acts(bureau, { act: 'dispatch', items: seen(tickets), dispatch: to });
    const current = async () => seen(await Promise.all(tickets.map(({ id }) => now(id))));
    const other = await house.as({ role: 'department', department: '市科技局' });
    expect(codes(await acts(other, { act: 'accept', items: await current() }))).toEqual([
      'ticket.request_not_found',
      'ticket.request_not_found',
    ]);
    expect(codes(await acts(handler, { act: 'accept', items: await current() }))).toEqual([null, null]);
    expect(codes(await acts(handler, { act: 'reply', items: await current() }))).toEqual([
      'ticket.sentence_missing',
      'ticket.sentence_missing',
    ]);
    const words = { sentence: '政策已解读，材料已送达。' };
    expect(codes(await acts(handler, { act: 'reply', items: await current(), ...words }))).toEqual([null, null]);
    expect((await now(tickets[1]?.id ?? 0)).answer).toBe('政策已解读，材料已送达。');
  });

  it('are a hundred at most, and only of acts that are the same for each', async () => {
    const many = Array.from({ length: 101 }, (_, n) => ({ id: n + 1, version: 1 }));
    const post = (act: string, items: object[]) =>
      bureau.post('/api/ticket-acts', { act, items, sentence: null, dispatch: null });
    expect((await post('accept', many)).status).toBe(400);
    expect((await post('merge', [{ id: 1, version: 1 }])).status).toBe(400);
  });
});
