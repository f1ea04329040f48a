import { execFile } from 'node:child_process';
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
