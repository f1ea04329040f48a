import { type Permission, PERMISSIONS, permits } from '@yanzhen/domain/identity/permission';
import { type Role, ROLES } from '@yanzhen/domain/identity/role';
import { type Answer, client, type Client } from './client';
import { makeApp, type TestApp } from './make-app';
import { type Route, routesOf } from './routes';

/** Hundreds of requests to a test, on a machine that may be busy. */
// Every route as every role: some thousand requests.
jest.setTimeout(180_000);

/** An id of every kind of path parameter that exists for nobody. */
const FOREIGN: Readonly<Record<string, string>> = {
  id: '2000000000',
  name: 'nobody.xlsx',
  clientId: '00000000-0000-4000-8000-000000000000',
  photoId: '00000000-0000-4000-8000-000000000001',
};

const person = (role: Role) =>
  ({
    role,
    ...(role === 'county' ? { unitCode: '411721' as const } : {}),
    ...(role === 'enterprise' ? { enterpriseId: 1_999_999_999 } : {}),
    ...(role === 'department' ? { department: '市科技局' } : {}),
  }) as const;

/** The path with a value for every parameter; a parameter of a new kind gets its line in FOREIGN. */
const pathOf = ({ path }: Route): string =>
  path.replace(/\{(\w+)\}/g, (_, parameter: string) => FOREIGN[parameter] ?? FOREIGN['id'] ?? '');

const send = (who: Client, route: Route): Promise<Answer> =>
  route.method === 'get' ? who.get(pathOf(route)) : who[route.method](pathOf(route), {});

describe('every route', () => {
  let house: TestApp;
  let routes: Route[];
  let people: Map<Role, Client>;
  let nobody: Client;

  beforeAll(async () => {
    house = await makeApp();
    routes = routesOf(house.app);
    nobody = client(house.app, {});
    people = new Map();
    for (const role of ROLES) people.set(role, await house.as(person(role)));
  });
  afterAll(() => house.close());

  const guarded = () => routes.filter(({ needs }) => needs !== 'everyone' && needs !== 'keyed');
  const odd = async (wrong: (route: Route, role: Role, answer: Answer) => string | false, of: Route[]) => {
    const found: string[] = [];
    for (const route of of) {
      for (const [role, who] of people) {
        // Signing out would end the person's other tests.
        if (route.method === 'delete' && route.path === '/api/session') continue;
        const answer = await send(who, route);
        const why = wrong(route, role, answer);
        if (why) found.push(`${role} ${route.method} ${route.path}: ${answer.status} ${why}`);
      }
    }
    return found;
  };

  it('says who may call it', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ needs }) => needs === undefined).map(({ handler }) => handler)).toEqual([]);
    const known = [...Object.keys(PERMISSIONS), 'everyone', 'keyed'];
    expect(routes.filter(({ needs }) => !known.includes(String(needs)))).toEqual([]);
  });

  it('is there for every permission', () => {
    const used = new Set(routes.map(({ needs }) => String(needs)));
    expect(Object.keys(PERMISSIONS).filter((permission) => !used.has(permission))).toEqual([]);
  });

  it('is described, each one', () => {
    expect(routes.filter(({ described }) => !described).map(({ handler }) => handler)).toEqual([]);
  });

  it('is shut to whoever is not signed in', async () => {
    for (const route of guarded()) {
      const answer = await send(nobody, route);
      expect([route.handler, answer.status, answer.body.code]).toEqual([route.handler, 401, 'identity.signed_out']);
    }
  });

  it('is shut to writes that another site could have sent', async () => {
    const bureau = people.get('bureau');
    for (const route of guarded().filter(({ method }) => method !== 'get')) {
      const answer = await bureau?.[route.method as 'post'](pathOf(route), {}, { 'x-csrf-token': 'forged' });
      expect([route.handler, answer?.body.code]).toEqual([route.handler, 'identity.csrf_mismatch']);
    }
  });

  it('is open to the roles of the permission table and to no other', async () => {
    const wrong = ({ needs }: Route, role: Role, { status, body }: Answer) => {
      const refused = status === 403 && body.code === 'identity.not_permitted';
      return refused === permits(role, needs as Permission) && `instead of ${refused ? 'entry' : 'refusal'}`;
    };
    expect(await odd(wrong, guarded())).toEqual([]);
  });

  it('never breaks, whatever is missing in the request', async () => {
    const wrong = (_: Route, __: Role, { status, body }: Answer) =>
      (status >= 500 || (status >= 400 && typeof body.code !== 'string')) && JSON.stringify(body);
    expect(await odd(wrong, guarded())).toEqual([]);
  });

  it('answers for what is out of sight as for what does not exist', async () => {
    const byId = guarded().filter(({ method, path }) => method === 'get' && path.includes('{'));
    const wrong = ({ needs }: Route, role: Role, { status, body }: Answer) =>
      permits(role, needs as Permission) &&
      (status !== 404 || !String(body.code).endsWith('_not_found')) &&
      JSON.stringify(body);
    expect(byId.length).toBeGreaterThan(0);
    expect(await odd(wrong, byId)).toEqual([]);
  });
});
