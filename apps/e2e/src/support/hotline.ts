import { execFile } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type House, ROOT } from './house';

const CLIENT = join(ROOT, 'docs/examples/hotline-client.mjs');

export interface HotlineKey {
  readonly keyId: string;
  readonly secret: string;
}

/** The 12345 platform, as the example client of docs/hotline.md plays it. */
export function hotlineOf(house: House, { keyId, secret }: HotlineKey) {
  const env = {
    PATH: process.env['PATH'],
    ...{ YANZHEN_URL: house.url, YANZHEN_KEY: keyId, YANZHEN_SECRET: secret },
  };
  const run = (words: readonly string[], input = ''): Promise<string> =>
    new Promise((said, failed) => {
      const child = execFile(process.execPath, [CLIENT, ...words], { env }, (error, out, wrong) =>
        error ? failed(new Error(`${out}${wrong}`)) : said(out.trim()),
      );
      child.stdin?.end(input);
    });
  return {
    /** Each line: number, outcome, our number. */
    send: async (order: object): Promise<string[]> => (await run(['send', '-'], JSON.stringify(order))).split('\t'),
    ask: async (orderNo: string): Promise<unknown> => JSON.parse(await run(['ask', orderNo])),
  };
}

const PATH = '/api/v1/hotline/tickets';

/** One try of sending orders, as the contract says; throws where no answer comes. */
export async function sendOnce(
  house: House,
  { keyId, secret }: HotlineKey,
  orders: readonly object[],
): Promise<{ orderNo: string; outcome: string }[]> {
  const body = JSON.stringify({ orders });
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), randomBytes(16).toString('hex')];
  const signed = createHmac('sha256', secret).update(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}`).digest('hex');
  const headers = {
    ...{ 'content-type': 'application/json', 'x-yanzhen-key': keyId, 'x-yanzhen-timestamp': timestamp },
    ...{ 'x-yanzhen-nonce': nonce, 'x-yanzhen-signature': signed },
  };
  const answer = await fetch(`${house.url}${PATH}`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { results: { orderNo: string; outcome: string }[] }).results;
}

export interface Told {
  readonly url: string;
  /** Every message as often as it came: its bytes. */
  readonly messages: string[];
  close(): Promise<void>;
}

/** The side of the hotline that is told, on the loopback. */
export async function listenForFeedback(): Promise<Told> {
  const messages: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      messages.push(Buffer.concat(parts).toString('utf8'));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feedback`,
    messages,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
