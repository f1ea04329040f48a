import { type TicketView, VIEW_LIMITS } from '@yanzhen/contract/tickets/view';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';

describe('views that a person keeps', () => {
  let house: TestApp;
  let one: Client;
  let other: Client;
  beforeAll(async () => {
    house = await makeApp();
    [one, other] = [await house.as({ role: 'bureau' }), await house.as({ role: 'bureau' })];
  });
  afterAll(() => house.close());

  const mine = async (who: Client): Promise<TicketView[]> => (await who.get('/api/ticket-views')).body;
  const save = (who: Client, name: string, query: string) => who.put('/api/ticket-views', { name, query });

  it('stand under their name, the last saved, also when pressed twice at once', async () => {
    await Promise.all([1, 2, 3].map(() => save(one, '西平超时', 'view=red&unit=411721')));
    expect((await save(one, ' 西平超时 ', 'view=yellow&unit=411721')).body).toEqual([
      { id: expect.any(Number), name: '西平超时', query: 'view=yellow&unit=411721' },
    ]);
  });

  it('are nobody else’s', async () => {
    const [kept] = await mine(one);
    expect(await mine(other)).toEqual([]);
    expect((await other.delete(`/api/ticket-views/${kept?.id}`)).status).toBe(404);
    expect(await mine(one)).toHaveLength(1);
    expect((await one.delete(`/api/ticket-views/${kept?.id}`)).status).toBe(204);
    expect((await one.delete(`/api/ticket-views/${kept?.id}`)).status).toBe(404);
  });

  it('are so many at most; one that is there can still be changed', async () => {
    for (let n = 0; n < VIEW_LIMITS.most; n += 1) await save(one, `第${n}个`, 'view=open');
    expect((await save(one, '再一个', 'view=open')).body.code).toBe('ticket.views_full');
    expect((await save(one, '第0个', 'view=red')).status).toBe(200);
    expect((await save(one, ' ', 'view=red')).status).toBe(400);
  });
});
