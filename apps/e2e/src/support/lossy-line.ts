import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A bad line between the browser and the product. */
export interface LossyLine {
  readonly url: string;
  /** The next such request arrives and is carried out, its answer does not come back. Resolves once that has happened. */
  loseAnswer(method: string, path: RegExp): Promise<void>;
  /** Nothing gets through any more, though the device believes that it is connected. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

interface Loss {
  readonly method: string;
  readonly path: RegExp;
  readonly happened: () => void;
}

export async function lossyLine(to: string): Promise<LossyLine> {
  const losses: Loss[] = [];
  let down = false;
  const carry = (from: IncomingMessage, back: ServerResponse) => {
    if (down) return void from.socket.destroy();
    const at = losses.findIndex(({ method, path }) => method === from.method && path.test(from.url ?? ''));
    const [loss] = at < 0 ? [] : losses.splice(at, 1);
    const onward = request(to + from.url, { method: from.method, headers: from.headers }, (answer) => {
      // What answers has been carried out.
      if (loss) {
        answer.resume();
        from.socket.destroy();
        return loss.happened();
      }
      // A connection that is used again would let the browser repeat a request by itself, and the page would never know.
      back.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' });
      answer.pipe(back);
    });
    onward.on('error', () => from.socket.destroy());
    from.pipe(onward);
  };
  const server = createServer(carry);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseAnswer: (method, path) => new Promise((happened) => losses.push({ method, path, happened })),
    cut: () => (down = true),
    mend: () => (down = false),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
