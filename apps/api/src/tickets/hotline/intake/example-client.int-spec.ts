import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../../../../test/client';
import { doNow, toIndustry } from '../../../../test/ticket-builder';
import { FeedbackSending } from '../feedback/sending';
import { hotlineClient, type HotlineKey, order } from '../../../../test/hotline-client';
import { makeApp, type TestApp } from '../../../../test/make-app';

jest.setTimeout(60_000);

const CLIENT = join(__dirname, '../../../../../../docs/examples/hotline-client.mjs');

interface Said {
  readonly code: number;
  readonly lines: readonly string[];
  readonly wrong: string;
}

describe('the example client of docs/hotline.md', () => {
  let house: TestApp;
  let bureau: Client;
  let key: HotlineKey & { id: number };
  let url: string;
  const folder = mkdtempSync(join(tmpdir(), 'yanzhen-orders-'));

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    key = await hotlineClient(house);
    const server = house.app.getHttpServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (words: readonly string[], secret = key.secret): Promise<Said> => {
    const env = { PATH: process.env['PATH'], YANZHEN_URL: url, YANZHEN_KEY: key.keyId, YANZHEN_SECRET: secret };
    return new Promise((told) =>
      execFile(process.execPath, [CLIENT, ...words], { env }, (error, out, wrong) =>
        told({ code: Number(error?.code ?? 0), lines: out.trim().split('\n'), wrong }),
      ),
    );
  };
  const file = (orders: unknown): string => {
    const path = join(folder, 'orders.json');
    writeFileSync(path, JSON.stringify(orders));
    return path;
  };

  it('sends more than one batch, tells each outcome, and may send all again', async () => {
    const orders = Array.from({ length: 501 }, (_, at) => order(`EX${at}`));
    const first = await run(['send', file(orders)]);
    expect([first.code, first.lines.length, first.wrong]).toEqual([0, 501, '']);
    expect(first.lines.every((line) => /^EX\d+\tcreated\tYZ\d{7}$/.test(line))).toBe(true);
    const again = await run(['send', file(orders.slice(0, 2))]);
    expect(again.lines.map((line) => line.split('\t')[1])).toEqual(['unchanged', 'unchanged']);
    expect((await bureau.get('/api/tickets?q=EX500')).body.items).toHaveLength(1);
  });

  it('says which order was refused and why, and what became of one', async () => {
    const { code, lines } = await run(['send', file([order('EY1'), order('EY2', { kind: '投诉' })])]);
    expect(code).toBe(2);
    expect(lines[0]).toMatch(/^EY1\tcreated/);
    expect(lines[1]).toContain('EY2\trefused\t-\t字段 kind 的值“投诉”不认识');
    const asked = await run(['ask', 'EY1']);
    expect(JSON.parse(asked.lines.join('\n'))).toMatchObject({ orderNo: 'EY1', state: 'received' });
  });

  it('compares a day, and says what has not arrived', async () => {
    const numbers = join(folder, 'numbers.txt');
    writeFileSync(numbers, 'EY1\nEY9\n');
    const { code, lines } = await run(['day', '2026-01-05', numbers]);
    expect([code, lines]).toEqual([2, ['sent 2', 'acknowledged 1', 'missing EY9']]);
  });

  it('hears of each step once, and of nothing that another signed', async () => {
    const env = { PATH: process.env['PATH'], YANZHEN_URL: url, YANZHEN_KEY: key.keyId, YANZHEN_SECRET: key.secret };
    const listener = spawn(process.execPath, [CLIENT, 'listen', '0'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      let heard = '';
      listener.stdout.on('data', (bytes: Buffer) => (heard += bytes.toString()));
      await once(listener.stdout, 'data');
      const address = `http://127.0.0.1:${/on (\d+)/.exec(heard)?.[1]}/feedback?from=yanzhen`;
      const admin = await house.as({ role: 'admin' });
      const [client] = (await admin.get('/api/hotline/clients')).body;
      const change = { version: client.version, name: client.name, active: true, callbackUrl: address };
      expect((await admin.patch(`/api/hotline/clients/${key.id}`, change)).status).toBe(200);
      await run(['send', file(order('EZ1'))]);
      const { id } = (await bureau.get('/api/tickets?q=EZ1')).body.items[0];
      await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
      await house.app.get(FeedbackSending).send();
      await house.app.get(FeedbackSending).send();
      expect(heard.trim().split('\n').slice(1)).toEqual([expect.stringMatching(/^EZ1\t\d+\tdispatch\tdispatched$/)]);
      const forged = await fetch(address, { method: 'POST', body: '{"messageId":"x"}' });
      expect(forged.status).toBe(401);
    } finally {
      listener.kill();
    }
  });

  it('ends with the sentence of the house when the key is wrong', async () => {
    const { code, wrong } = await run(['ask', 'EY1'], 'another');
    expect([code, wrong]).toEqual([1, expect.stringContaining('401 hotline.signature_wrong 签名不符')]);
  });
});
