import type { SavedRules } from '@yanzhen/contract/tickets/rules';
import type { Suggestions } from '@yanzhen/contract/tickets/suggest';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput } from '../../../test/ticket-builder';
import { Clock } from '../../platform/clock';

describe('to whom a request could go', () => {
  let house: TestApp;
  let bureau: Client;
  let ahead = 0;
  beforeAll(async () => {
    house = await makeApp();
    const clock = house.app.get(Clock);
    const real = clock.now.bind(clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date(real().getTime() + ahead));
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const bring = async (title: string): Promise<number> =>
    ((await bureau.post('/api/tickets', ticketInput({ title, content: title }))).body as TicketDetail).id;
  const handled = async (title: string, lead: string) => {
    const id = await bring(title);
    await doNow(bureau, id, 'dispatch', { dispatch: { lead, joint: [], kind: 'help', urgency: 'normal' } });
    await doNow(await house.as({ role: 'department', department: lead }), id, 'accept');
  };
  const near = { by: 'unit', department: '驿城区' };
  const said = async (id: number): Promise<Suggestions> => (await bureau.get(`/api/tickets/${id}/suggestions`)).body;

  it('is said by the words of the bureau, and nothing is done', async () => {
    const { no, rules } = (await bureau.get('/api/tickets/rules')).body as SavedRules;
    const keywords = [{ word: '招工', department: '市人社局' }];
    await bureau.put('/api/tickets/rules', { version: no, rules: { ...rules, keywords } });
    const id = await bring('请帮助招工');
    expect(await said(id)).toEqual([{ by: 'keyword', department: '市人社局', word: '招工' }, near]);
    expect((await bureau.get(`/api/tickets/${id}`)).body).toMatchObject({ state: 'received', lead: null });
  });

  it('is said by what was done before, from the next reading on', async () => {
    const id = await bring('研发费用加计扣除不清楚');
    expect(await said(id)).toEqual([near]);
    for (let n = 0; n < 3; n += 1) await handled(`研发费用怎样加计扣除 ${n}`, '市科技局');
    expect(await said(id)).toEqual([near]);
    ahead += 11 * 60_000;
    expect(await said(id)).toEqual([{ by: 'past', department: '市科技局', word: '研发', of: 3, to: 3 }, near]);
  });

  it('is for who dispatches', async () => {
    const id = await bring('路灯不亮');
    const other = await house.as({ role: 'department', department: '市科技局' });
    expect((await other.get(`/api/tickets/${id}/suggestions`)).status).toBe(403);
    expect((await bureau.get('/api/tickets/999999/suggestions')).status).toBe(404);
  });
});
