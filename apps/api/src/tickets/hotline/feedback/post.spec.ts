import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AddressInside, guardedLookup } from './address';
import { post } from './post';

describe('a message that goes out', () => {
  const server = createServer((_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
  beforeAll(() => new Promise<void>((ready) => server.listen(0, 'localhost', ready)));
  afterAll(() => new Promise((closed) => server.close(closed)));

  const send = (lookup: ReturnType<typeof guardedLookup>) => {
    const url = new URL(`http://localhost:${(server.address() as AddressInfo).port}/x`);
    return post(url, { headers: {}, body: '{}', lookup, signal: AbortSignal.timeout(5_000) });
  };

  it('follows the name to where it may, and no other address that it is pointed to', async () => {
    expect(await send(guardedLookup([]))).toBe(302);
  });

  it('opens no connection where the name leads elsewhere', async () => {
    const elsewhere = guardedLookup([], ((_: string, __: object, done: (error: null, found: object[]) => void) =>
      done(null, [{ address: '10.0.0.1', family: 4 }])) as never);
    await expect(send(elsewhere)).rejects.toThrow(AddressInside);
  });
});
