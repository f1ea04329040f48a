import { client, type Client } from '../../test/client';
import { makeApp, type TestApp } from '../../test/make-app';
import { Database } from '../platform/database/database';
import { FirstAdministrator } from './index';
import { UserEntity } from './user.entity';

describe('accounts', () => {
  let house: TestApp;
  let admin: Client;
  const county = { username: 'xiping', name: '西平', role: 'county', unitCode: '411721' };

  beforeEach(async () => {
    house = await makeApp();
    admin = await house.as({ role: 'admin' });
  });
  afterEach(() => house.close());

  it.each([
    ['a county without its unit', { ...county, unitCode: null }, 422, 'identity.binding_missing'],
    ['an enterprise without a firm', { ...county, role: 'enterprise' }, 422, 'identity.binding_missing'],
    ['a unit that does not exist', { ...county, unitCode: '110000' }, 400, 'input.invalid'],
    ['a role that does not exist', { ...county, role: 'root' }, 400, 'input.invalid'],
    ['a name with blanks', { ...county, username: 'xi ping' }, 400, 'input.invalid'],
    ['a field nobody asked for', { ...county, passwordHash: 'x' }, 400, 'input.invalid'],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await admin.post('/api/users', body)).toMatchObject({ status, body: { code } });
  });

  it('gives a name to one person, whatever its capitals', async () => {
    const both = await Promise.all(
      ['XiPing', 'xiping'].map((username) => admin.post('/api/users', { ...county, username })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('tells the second of two editors what the first has saved', async () => {
    const { user } = (await admin.post('/api/users', county)).body;
    const edit = { name: '西平县工信局', role: 'county', unitCode: '411721', active: true, version: user.version };
    expect((await admin.patch(`/api/users/${user.id}`, edit)).body).toMatchObject({ version: 2, name: '西平县工信局' });
    const late = await admin.patch(`/api/users/${user.id}`, { ...edit, name: '另一个名字' });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'identity.changed_since', current: { version: 2, name: '西平县工信局' } },
    });
  });

  it('ends the sign-ins of an account that is closed, and of one whose password is reset', async () => {
    const [closed, reset] = [await house.as({ role: 'bureau' }), await house.as({ role: 'bureau' })];
    const edit = { name: '王', role: 'bureau', active: false, version: 1 };
    expect((await admin.patch(`/api/users/${closed.userId}`, edit)).status).toBe(200);
    expect((await admin.post(`/api/users/${reset.userId}/reset-password`)).body.password).toMatch(
      /^\w{4}-\w{4}-\w{4}$/,
    );
    expect([(await closed.get('/api/session')).status, (await reset.get('/api/session')).status]).toEqual([401, 401]);
  });

  it('takes a new role at once', async () => {
    const person = await house.as({ role: 'bureau' });
    await admin.patch(`/api/users/${person.userId}`, { name: '王', role: 'auditor', active: true, version: 1 });
    expect((await person.get('/api/session')).body.role).toBe('auditor');
  });

  it('never loses its last administrator, even when two remove one another at once', async () => {
    const retire = (who: Client, whom: number) =>
      who.patch(`/api/users/${whom}`, { name: '管理员', role: 'bureau', active: true, version: 1 });
    expect((await retire(admin, admin.userId)).body.code).toBe('identity.own_admin_role');
    const other = await house.as({ role: 'admin' });
    const both = await Promise.all([retire(admin, other.userId), retire(other, admin.userId)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await house.app.get(Database).rows(UserEntity).countBy({ role: 'admin' })).toBe(1);
  });

  it('pages through many names without losing or repeating one', async () => {
    for (let n = 0; n < 120; n += 1) await house.as({ role: 'liaison' });
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await admin.get(`/api/users?q=liaison${cursor && `&cursor=${cursor}`}`);
      expect(body.total).toBe(120);
      seen.push(...body.items.map(({ username }: { username: string }) => username));
      cursor = body.next;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  it('searches for signs, not for wildcards', async () => {
    expect((await admin.get('/api/users?q=%25')).body.items).toEqual([]);
  });
});

describe('the first administrator', () => {
  let house: TestApp;
  const typed = { username: 'first', name: '首位管理员', password: 'wild geese fly south' };
  beforeEach(async () => void (house = await makeApp()));
  afterEach(() => house.close());
  const offer = () => house.app.get(FirstAdministrator).offer();
  const setUp = (token: string) => client(house.app, {}).post('/api/setup', { ...typed, token });

  it('comes from one link, although three processes start at once', async () => {
    const offers = await Promise.all([offer(), offer(), offer()]);
    const tokens = offers.flatMap((offered) => offered?.token ?? []);
    const used = await Promise.all([...tokens, ...tokens].map(setUp));
    expect(used.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(used.filter(({ status }) => status === 403)).toHaveLength(used.length - 1);
    const signedIn = await client(house.app, {}).post('/api/session', { username: 'first', password: typed.password });
    expect(signedIn.body).toMatchObject({ role: 'admin', mustChangePassword: false });
    expect(await offer()).toBeNull();
  });

  it('is helped by starting again at once: by a new link, or by word of the one that works', async () => {
    const first = await offer();
    const again = await offer();
    const server = house.config.database.engine === 'server';
    expect(again?.token ?? null).toEqual(server ? null : expect.any(String));
    expect((await setUp((server ? first : again)?.token ?? '')).status).toBe(204);
  });

  it('does not come from a guessed link', async () => {
    await offer();
    expect((await setUp('guess')).body.code).toBe('identity.setup_link_invalid');
  });
});
