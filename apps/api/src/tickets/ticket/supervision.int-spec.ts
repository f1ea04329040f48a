import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput } from '../../../test/ticket-builder';

describe('a request that is late', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  it('is urged, then supervised, then reported, and never pressed more softly again', async () => {
    const { id } = (await bureau.post('/api/tickets', ticketInput())).body as TicketDetail;
    const press = (supervision?: string) =>
      doNow(bureau, id, 'supervise', { sentence: '抓紧办', ...(supervision && { supervision }) } as never);
    const levels = async () =>
      ((await bureau.get(`/api/tickets/${id}`)).body as TicketDetail).events.flatMap(
        ({ details }) => details.supervision ?? [],
      );
    await press();
    await press();
    expect((await press('urge')).body).toMatchObject({ code: 'ticket.supervision_back' });
    await press('supervise');
    await press();
    await press();
    expect(await levels()).toEqual(['urge', 'supervise', 'supervise', 'notice', 'notice']);
    expect((await press('hard')).status).toBe(400);
  });
});
