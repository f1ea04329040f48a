import type { Client } from '../../../../test/client';
import { hotlineClient, type HotlineKey, order, signed } from '../../../../test/hotline-client';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { Clock } from '../../../platform/clock';

jest.setTimeout(60_000);

const PATH = '/api/v1/hotline/tickets';
const DAY_MS = 86_400_000;

describe('a key of a client', () => {
  let house: TestApp;
  let admin: Client;
  let key: HotlineKey & { id: number };
  const ahead = (days: number) =>
    jest.spyOn(house.app.get(Clock), 'now').mockImplementation(() => new Date(Date.now() + days * DAY_MS));
  /** Signed in anew: no session lasts for days. */
  const rows = async () => (await (await house.as({ role: 'admin' })).get('/api/hotline/clients')).body[0].keys;
  const rotate = (oldEndsInDays: unknown) => admin.post(`/api/hotline/clients/${key.id}/keys`, { oldEndsInDays });
  const sends = async (by: HotlineKey, days = 0) =>
    (await signed(house, by).post(PATH, order('K1'), { timestamp: Math.floor(Date.now() / 1000) + days * 86_400 }))
      .status;

  beforeAll(async () => {
    house = await makeApp();
    admin = await house.as({ role: 'admin' });
    key = await hotlineClient(house);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => house.close());

  it.each([0, 91, 1.5, '7', undefined])('is not to end in %s days', async (days) => {
    expect((await rotate(days)).status).toBe(400);
    expect(await rows()).toHaveLength(1);
  });

  it('ends by itself after the days that were given, and no request is lost meanwhile', async () => {
    const second = (await rotate(7)).body;
    const [old, fresh] = await rows();
    expect([old.valid, fresh.valid, fresh.revokedAt]).toEqual([true, true, null]);
    expect(Math.round((Date.parse(old.revokedAt) - Date.now()) / DAY_MS)).toBe(7);
    expect([await sends(key), await sends(second)]).toEqual([200, 200]);
    expect((await rotate(7)).body.code).toBe('hotline.two_keys');
    ahead(6.9);
    expect([await sends(key, 6.9), await sends(second, 6.9)]).toEqual([200, 200]);
    ahead(7.1);
    expect([await sends(key, 7.1), await sends(second, 7.1)]).toEqual([401, 200]);
    expect((await rows()).map(({ valid }: { valid: boolean }) => valid)).toEqual([false, true]);
  });

  it('ends at once when it is revoked before', async () => {
    const [old] = await rows();
    const { body } = await admin.post(`/api/hotline/keys/${old.id}/revoke`);
    expect([body.keys[0].valid, Date.parse(body.keys[0].revokedAt) <= Date.now()]).toEqual([false, true]);
    expect(await sends(key)).toBe(401);
    const again = (await admin.post(`/api/hotline/keys/${old.id}/revoke`)).body.keys[0];
    expect(again.revokedAt).toBe(body.keys[0].revokedAt);
  });
});
