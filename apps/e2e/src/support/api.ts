import { randomUUID } from 'node:crypto';
import type { Me } from '@yanzhen/contract/identity/session';
import type { CreateUser, TemporaryPassword } from '@yanzhen/contract/identity/user';
import type { House } from './house';

/** Prepares what a journey presupposes, through the same door as everybody. */
export interface Hand {
  post<T>(path: string, body: unknown): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  get<T>(path: string): Promise<T>;
}

export const ADMIN = { username: 'admin', name: '系统管理员甲', password: 'twelve quiet geese fly south' };
export const OWN_PASSWORD = 'a lantern over the river bank';

/** Uses the one-time link. */
export async function makeFirstAdministrator(house: House): Promise<void> {
  const token = new URL(house.setupLink).searchParams.get('token');
  await send(`${house.url}/api/setup`, {}, { ...ADMIN, token });
}

/** Signs in without a browser. */
export async function handOf(house: House, username: string, password: string): Promise<Hand> {
  const answer = await send(`${house.url}/api/session`, {}, { username, password });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
  const me = (await answer.json()) as Me;
  const headers = { cookie: cookie.join('; '), 'x-csrf-token': me.csrfToken };
  const ask = async <T>(method: string, path: string, body?: unknown) => {
    const own = { ...headers, 'idempotency-key': randomUUID() };
    const made = await send(`${house.url}${path}`, own, body, method);
    return (made.status === 204 ? undefined : await made.json()) as T;
  };
  return {
    post: (path, body) => ask('POST', path, body),
    put: (path, body) => ask('PUT', path, body),
    get: (path) => ask('GET', path),
  };
}

/** A person whose first sign-in lies behind them. */
export async function makePerson(house: House, admin: Hand, user: CreateUser): Promise<void> {
  const { password } = await admin.post<TemporaryPassword>('/api/users', user);
  const hand = await handOf(house, user.username, password);
  await hand.post('/api/me/password', { current: password, next: OWN_PASSWORD });
}

async function send(url: string, headers: Record<string, string>, body: unknown, method = 'POST'): Promise<Response> {
  const answer = await fetch(url, {
    method,
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${answer.status} ${await answer.text()}`);
  return answer;
}
