import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FeedbackBody } from '@yanzhen/contract/tickets/hotline';

/** What a hotline does with one message. `drop`: takes it, and the line is cut before the answer. */
export type Reception = number | 'drop' | 'hang';

export interface Receiver {
  readonly url: string;
  /** Everything that arrived, also more than once, in the order in which it did. */
  readonly arrived: { body: FeedbackBody; text: string; headers: IncomingMessage['headers']; path: string }[];
  /** How the next ones are received; the last holds on. */
  receive(...next: Reception[]): void;
  close(): Promise<void>;
}

/** A hotline's side of the feedback, on loopback. */
export async function feedbackReceiver(): Promise<Receiver> {
  const arrived: Receiver['arrived'] = [];
  let plan: Reception[] = [200];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const { headers, url: path = '' } = request;
      arrived.push({ body: JSON.parse(text) as FeedbackBody, text, headers, path });
      answer(response, plan.length > 1 ? (plan.shift() ?? 200) : (plan[0] ?? 200));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feedback?city=zmd`,
    arrived,
    receive: (...next) => (plan = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function answer(response: ServerResponse, how: Reception): void {
  if (how === 'hang') return;
  if (how === 'drop') response.destroy();
  else response.writeHead(how).end();
}
