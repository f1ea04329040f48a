import { randomBytes } from 'node:crypto';
import { signedHeaders } from '../src/tickets/hotline/keys/signature';
import { type Answer, client } from './client';
import type { TestApp } from './make-app';

export interface HotlineKey {
  readonly keyId: string;
  readonly secret: string;
}

/** A client of the signed interface with its first key. */
export async function hotlineClient(
  house: TestApp,
  over: { kind?: 'hotline' | 'open311'; callbackUrl?: string | null } = {},
): Promise<HotlineKey & { id: number }> {
  const admin = await house.as({ role: 'admin' });
  const input = { kind: 'hotline', name: '驻马店 12345', callbackUrl: null, ...over };
  const { status, body } = await admin.post('/api/hotline/clients', input);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { keyId: body.keyId, secret: body.secret, id: body.client.id };
}

interface Wire {
  readonly timestamp?: number;
  readonly nonce?: string;
  readonly signedBody?: string;
}

/** Signs as docs/hotline.md says, and sends. */
export function signed(house: TestApp, { keyId, secret }: HotlineKey) {
  const send = (method: 'GET' | 'POST') =>
    async function (path: string, body?: object, wire: Wire = {}): Promise<Answer> {
      const text = body === undefined ? '' : JSON.stringify(body);
      const headers = signedHeaders(keyId, secret, {
        method,
        path,
        timestamp: String(wire.timestamp ?? Math.floor(Date.now() / 1000)),
        nonce: wire.nonce ?? randomBytes(12).toString('hex'),
        body: Buffer.from(wire.signedBody ?? text),
      });
      const who = client(house.app, headers);
      return method === 'GET' ? who.get(path) : who.post(path, body);
    };
  return { get: send('GET'), post: send('POST') };
}

/** An order as the hotline sends it; name only what matters to the test. */
export const order = (orderNo: string, over: object = {}) => ({
  orderNo,
  statusAt: '2026-01-05T09:30:00+08:00',
  kind: 'help',
  content: `车间断电两天，请协调恢复供电。工单 ${orderNo}`,
  caller: '刘明',
  phone: '13900001234',
  unitCode: '411702',
  ...over,
});
