import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { sessionCookieName } from '../src/identity/session-cookie';
import { Sessions } from '../src/identity/sessions';
import { UserRepository } from '../src/identity/user.repository';
import { CONFIG } from '../src/platform/config.module';

export interface Person {
  readonly role: Role;
  readonly unitCode?: UnitCode;
  readonly department?: string;
  readonly enterpriseId?: number;
  readonly name?: string;
  readonly mustChangePassword?: boolean;
}

export interface Answer {
  readonly status: number;
  // The body is whatever the test expects of it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly raw: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

type Headers = Readonly<Record<string, string>>;
type Body = object | FormData | undefined;

/** Calls the house through its front door. Every POST has a fresh idempotency key unless the headers name one. */
export interface Client {
  readonly userId: number;
  get(url: string, headers?: Headers): Promise<Answer>;
  post(url: string, body?: Body, headers?: Headers): Promise<Answer>;
  patch(url: string, body?: Body, headers?: Headers): Promise<Answer>;
  put(url: string, body?: Body, headers?: Headers): Promise<Answer>;
  delete(url: string, body?: Body, headers?: Headers): Promise<Answer>;
}

export function client(app: NestFastifyApplication, always: Headers, userId = 0): Client {
  const send = (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE') =>
    async function (url: string, body?: Body, headers: Headers = {}): Promise<Answer> {
      const form = body instanceof FormData ? new Response(body) : null;
      const payload = form ? Buffer.from(await form.arrayBuffer()) : body && JSON.stringify(body);
      const type = form ? form.headers.get('content-type') : body && 'application/json';
      const answer = await app.inject({
        method,
        url,
        ...(payload ? { payload } : {}),
        headers: {
          ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
          ...(type ? { 'content-type': type } : {}),
          ...always,
          ...headers,
        },
      });
      const json = /json/.test(String(answer.headers['content-type'])) && answer.body !== '';
      return {
        status: answer.statusCode,
        body: json ? JSON.parse(answer.body) : answer.body,
        raw: answer.rawPayload,
        headers: answer.headers as Record<string, string>,
      };
    };
  const get = send('GET');
  return {
    userId,
    get: (url, headers) => get(url, undefined, headers),
    post: send('POST'),
    patch: send('PATCH'),
    put: send('PUT'),
    delete: send('DELETE'),
  };
}

let people = 0;

export async function signedIn(app: NestFastifyApplication, person: Person): Promise<Client> {
  people += 1;
  const user = await app.get(UserRepository, { strict: false }).add({
    username: `${person.role}.${people}`,
    name: person.name ?? `${person.role} ${people}`,
    role: person.role,
    unitCode: person.unitCode ?? null,
    department: person.department ?? null,
    enterpriseId: person.enterpriseId ?? null,
    passwordHash: 'signs in without a password',
    mustChangePassword: person.mustChangePassword ?? false,
    active: true,
    createdAt: new Date(),
    lastSignInAt: null,
  });
  const { token, visit } = await app.get(Sessions, { strict: false }).open(user, { ip: '127.0.0.1', agent: 'test' });
  return client(
    app,
    { cookie: `${sessionCookieName(app.get(CONFIG))}=${token}`, 'x-csrf-token': visit.csrfToken },
    user.id,
  );
}
