import type { NotificationRow } from '@yanzhen/contract/notifications/notification';
import type { Client } from '../../test/client';
import { makeApp, type TestApp } from '../../test/make-app';
import { Database } from '../platform/database/database';
import { Inbox, type News } from './inbox';

describe('the inbox', () => {
  let house: TestApp;
  let bureau: Client;
  let xiping: Client;
  let suiping: Client;
  let firm: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    xiping = await house.as({ role: 'county', unitCode: '411721' });
    suiping = await house.as({ role: 'county', unitCode: '411728' });
    firm = await house.as({ role: 'enterprise', enterpriseId: 7 });
  });
  afterAll(() => house.close());

  const news = (over: Partial<News>): News => ({
    to: { userId: bureau.userId },
    key: 'test:1',
    code: 'calendar.year_unpublished',
    details: { year: 2027 },
    link: '/calendar?year=2027',
    ...over,
  });
  const db = () => house.app.get(Database);
  const tell = (over: Partial<News>) => db().transaction(() => house.app.get(Inbox).tell(news(over)));
  const read = async (who: Client, query = ''): Promise<NotificationRow[]> =>
    (await who.get(`/api/notifications${query}`)).body.items;
  const unread = async (who: Client) => (await who.get('/api/notifications/unread')).body.count;

  it('reaches a person, a post of a unit, the people of an enterprise, and nobody else', async () => {
    await tell({ key: 'one' });
    await tell({ key: 'post', to: { role: 'county', unitCode: '411721' } });
    await tell({ key: 'firm', to: { enterpriseId: 7 } });
    expect([await unread(bureau), await unread(xiping), await unread(suiping), await unread(firm)]).toEqual([
      1, 1, 0, 1,
    ]);
    expect(await read(firm)).toMatchObject([
      { code: 'calendar.year_unpublished', details: { year: 2027 }, link: '/calendar?year=2027', readAt: null },
    ]);
  });

  it('is told a key once, also by two at the same time', async () => {
    await Promise.all([tell({ key: 'twice' }), tell({ key: 'twice' }), tell({ key: 'twice', to: { role: 'bureau' } })]);
    await tell({ key: 'twice' });
    expect(await unread(bureau)).toBe(2);
  });

  it('follows people from post to post', async () => {
    const admin = await house.as({ role: 'admin' });
    const person = await house.as({ role: 'county', unitCode: '411722' });
    const to = { role: 'county', unitCode: '411722' } as const;
    await tell({ key: 'in the post', to });
    const move = (version: number, unitCode: string) =>
      admin.patch(`/api/users/${person.userId}`, { name: '王', role: 'county', unitCode, active: true, version });
    await move(1, '411723');
    await tell({ key: 'gone', to });
    expect(await unread(person)).toBe(1);
    await move(2, '411722');
    await tell({ key: 'back', to });
    expect(await unread(person)).toBe(2);
    const another = await house.as({ role: 'county', unitCode: '411722' });
    await tell({ key: 'two of them', to });
    expect([await unread(person), await unread(another)]).toEqual([3, 1]);
  });

  it('is told nothing when what was to be told did not happen', async () => {
    const failing = db().transaction(async () => {
      await house.app.get(Inbox).tell(news({ key: 'lost' }));
      throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    await expect(house.app.get(Inbox).tell(news({ key: 'outside' }))).rejects.toThrow('outside of a transaction');
    expect(await unread(bureau)).toBe(2);
  });

  it('marks one as read, then all, of the reader alone', async () => {
    const [first] = await read(bureau);
    expect((await firm.post(`/api/notifications/${first?.id}/read`)).status).toBe(404);
    expect((await bureau.post(`/api/notifications/${first?.id}/read`)).status).toBe(204);
    expect((await bureau.post(`/api/notifications/${first?.id}/read`)).status).toBe(204);
    expect([await unread(bureau), (await read(bureau, '?unread=1')).length]).toEqual([1, 1]);
    await bureau.post('/api/notifications/read');
    expect([await unread(bureau), await unread(firm)]).toEqual([0, 1]);
  });

  it('pages from the newest to the oldest without missing or repeating any', async () => {
    for (let n = 0; n < 120; n += 1) await tell({ key: `page:${n}`, to: { userId: suiping.userId }, details: { n } });
    const seen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await suiping.get(`/api/notifications${cursor && `?cursor=${cursor}`}`);
      seen.push(...body.items.map(({ details }: NotificationRow) => details['n']));
      cursor = body.next;
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, at) => 119 - at));
    expect((await suiping.get('/api/notifications/unread')).body).toEqual({ count: 99, capped: true });
  });
});
