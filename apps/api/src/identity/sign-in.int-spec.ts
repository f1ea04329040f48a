import { client, type Client } from '../../test/client';
import { makeApp, type TestApp } from '../../test/make-app';
import { Database } from '../platform/database/database';
import { SessionEntity } from './session.entity';
import { SignInAttemptEntity, UserEntity } from './user.entity';

const PASSWORD = 'wild geese fly south';

describe('signing in', () => {
  let house: TestApp;
  let admin: Client;
  let nobody: Client;
  const signIn = (username: string, password: string, headers = {}) =>
    nobody.post('/api/session', { username, password }, headers);

  /** An account whose owner has replaced the temporary password. */
  async function account(username: string): Promise<{ id: number }> {
    const created = await admin.post('/api/users', { username, name: '周文', role: 'bureau' });
    const me = await enter(username, created.body.password);
    expect((await me.post('/api/me/password', { current: created.body.password, next: PASSWORD })).status).toBe(204);
    return created.body.user;
  }

  async function enter(username: string, password: string): Promise<Client> {
    const { status, body, headers } = await signIn(username, password);
    expect(status).toBe(200);
    const cookie = String(headers['set-cookie']).split(';', 1)[0] ?? '';
    return client(house.app, { cookie, 'x-csrf-token': body.csrfToken });
  }

  beforeEach(async () => {
    house = await makeApp();
    admin = await house.as({ role: 'admin' });
    nobody = client(house.app, {});
  });
  afterEach(() => house.close());

  it('tells the person who they are and what they may do', async () => {
    await account('Zhou.Wen');
    const answer = await signIn(' ZHOU.wen ', PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ username: 'zhou.wen', role: 'bureau', demo: false, mustChangePassword: false });
    expect(answer.body.permissions).toContain('registry.write');
    expect(String(answer.headers['set-cookie'])).toMatch(/^yanzhen=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('makes a temporary password be replaced before anything else', async () => {
    const { body } = await admin.post('/api/users', { username: 'new.one', name: '新人', role: 'admin' });
    const me = await enter('new.one', body.password);
    expect((await me.get('/api/users')).body.code).toBe('identity.password_change_due');
    const refused = await me.post('/api/me/password', { current: body.password, next: 'a123456789' });
    expect(refused.body.code).toBe('identity.password_common');
    await me.post('/api/me/password', { current: body.password, next: PASSWORD });
    expect((await me.get('/api/users')).status).toBe(200);
  });

  it('answers alike for a wrong password, an unknown name and a closed account', async () => {
    const { id } = await account('closed');
    await account('open');
    const version = (await house.app.get(Database).rows(UserEntity).findOneByOrFail({ id })).version;
    await admin.patch(`/api/users/${id}`, { version, active: false, name: '周文', role: 'bureau' });
    const answers = [
      await signIn('open', 'wrong'),
      await signIn('unknown', PASSWORD),
      await signIn('closed', PASSWORD),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect({ ...body, requestId: '' }).toEqual({ ...answers[0]?.body, requestId: '' });
    }
  });

  it.each(['known', 'unknown'])('locks a name after five failures, %s or not, with a growing wait', async (name) => {
    await account('known');
    for (let n = 0; n < 5; n += 1) expect((await signIn(name, 'wrong')).status).toBe(401);
    const locked = await signIn(name, PASSWORD);
    expect(locked).toMatchObject({ status: 429, body: { code: 'identity.locked', details: { retryAfter: 60 } } });
    expect(locked.headers['retry-after']).toBe('60');
  });

  it('counts guesses that come at the same moment one by one', async () => {
    await account('raced');
    const guesses = await Promise.all(Array.from({ length: 15 }, () => signIn('raced', 'wrong')));
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ body }) => body.code === 'identity.locked')).toHaveLength(10);
  });

  it('lets an administrator lift the lock, and forgets failures after a success', async () => {
    const { id } = await account('slip');
    for (let n = 0; n < 5; n += 1) await signIn('slip', 'wrong');
    const row = (await admin.get('/api/users?q=slip')).body.items[0];
    expect(row.lockedUntil).not.toBeNull();
    await admin.post(`/api/users/${id}/unlock`);
    expect((await signIn('slip', PASSWORD)).status).toBe(200);
    expect(await house.app.get(Database).rows(SignInAttemptEntity).count()).toBe(0);
  });

  it('slows down an address that tries many names', async () => {
    const tries = await Promise.all(
      Array.from({ length: 25 }, (_, n) => signIn(`name${n}`, 'x', { cookie: `a=${n}` })),
    );
    expect(tries.filter(({ body }) => body.code === 'http.too_many').length).toBeGreaterThanOrEqual(5);
  });

  it('shows one’s own sign-ins and ends one, never one of somebody else', async () => {
    await account('two.places');
    const [office, home] = [await enter('two.places', PASSWORD), await enter('two.places', PASSWORD)];
    const listed = (await office.get('/api/me/sessions')).body;
    expect(listed.map(({ current }: { current: boolean }) => current)).toEqual([false, true, false]);
    expect((await admin.delete(`/api/me/sessions/${listed[0].id}`)).status).toBe(404);
    expect((await office.delete(`/api/me/sessions/${listed[0].id}`)).status).toBe(204);
    expect((await home.get('/api/session')).status).toBe(401);
    expect((await office.get('/api/session')).status).toBe(200);
  });

  it('ends the other sign-ins when the password changes', async () => {
    await account('leaving');
    const [here, there] = [await enter('leaving', PASSWORD), await enter('leaving', PASSWORD)];
    const changed = await here.post('/api/me/password', { current: PASSWORD, next: 'the river in the north' });
    expect(changed.status).toBe(204);
    expect([(await here.get('/api/session')).status, (await there.get('/api/session')).status]).toEqual([200, 401]);
  });

  it('ends by itself when idle, and after half a day however busy', async () => {
    await account('idle');
    const rows = house.app.get(Database).rows(SessionEntity);
    const back = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const [idle, old, busy] = [
      await enter('idle', PASSWORD),
      await enter('idle', PASSWORD),
      await enter('idle', PASSWORD),
    ];
    const newest = (await rows.find({ order: { id: 'DESC' } })).slice(0, 3);
    await rows.update({ id: newest[2]?.id ?? 0 }, { lastSeenAt: back(31) });
    await rows.update({ id: newest[1]?.id ?? 0 }, { expiresAt: back(0) });
    await rows.update({ id: newest[0]?.id ?? 0 }, { lastSeenAt: back(29) });
    const statuses = [idle, old, busy].map(async (person) => (await person.get('/api/session')).status);
    expect(await Promise.all(statuses)).toEqual([401, 401, 200]);
    const seen = await rows.findOneByOrFail({ id: newest[0]?.id ?? 0 });
    expect(Date.now() - seen.lastSeenAt.getTime()).toBeLessThan(60_000);
  });

  it('signs out for good', async () => {
    await account('goes');
    const me = await enter('goes', PASSWORD);
    expect((await me.delete('/api/session')).status).toBe(204);
    expect((await me.get('/api/session')).body.code).toBe('identity.signed_out');
  });

  it.each([
    ['a write without the token of the session', { 'x-csrf-token': '' }, 'identity.csrf_mismatch'],
    ['a write with the token of another', { 'x-csrf-token': 'x'.repeat(43) }, 'identity.csrf_mismatch'],
  ])('refuses %s', async (_, headers, code) => {
    expect((await admin.delete('/api/session', undefined, headers)).body.code).toBe(code);
    expect((await admin.get('/api/session')).status).toBe(200);
  });

  it('refuses a sign-in from a page of another site', async () => {
    const foreign = await signIn('zhou', PASSWORD, { 'sec-fetch-site': 'cross-site' });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'identity.foreign_page' } });
  });

  it('binds the cookie to host and https where there is https', async () => {
    const safe = await makeApp({ publicUrl: 'https://yanzhen.example' });
    try {
      const person = await safe.as({ role: 'admin' });
      const { body } = await person.post('/api/users', { username: 'safe', name: '安', role: 'bureau' });
      const answer = await client(safe.app, {}).post('/api/session', { username: 'safe', password: body.password });
      expect(String(answer.headers['set-cookie'])).toMatch(
        /^__Host-yanzhen=.+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
    } finally {
      await safe.close();
    }
  });
});
