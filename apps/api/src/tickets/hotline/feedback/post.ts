import { request as http } from 'node:http';
import { request as https } from 'node:https';
import type { LookupFunction } from 'node:net';

interface Outgoing {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly lookup: LookupFunction;
  readonly signal: AbortSignal;
}

/** The status of the answer; never goes on to another address, and opens a connection of its own, so that each name is looked up. */
export const post = (url: URL, { headers, body, lookup, signal }: Outgoing): Promise<number> =>
  new Promise((answered, failed) => {
    const send = url.protocol === 'https:' ? https : http;
    const request = send(url, { method: 'POST', headers, lookup, signal, agent: false }, (answer) => {
      answer.destroy();
      answered(answer.statusCode ?? 0);
    });
    request.on('error', failed);
    request.end(body);
  });
