import type { HotlineDay } from '@yanzhen/contract/tickets/hotline';
import type { Client } from '../../../../test/client';
import { hotlineClient, type HotlineKey, order, signed } from '../../../../test/hotline-client';
import { Workbook } from 'exceljs';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { doNow, toIndustry } from '../../../../test/ticket-builder';
import { Clock } from '../../../platform/clock';

jest.setTimeout(60_000);

describe('the daily reconciliation', () => {
  let house: TestApp;
  let bureau: Client;
  let key: HotlineKey & { id: number };
  let hotline: ReturnType<typeof signed>;
  let today: string;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    // Nobody listens there: what the hotline is told waits.
    key = await hotlineClient(house, { callbackUrl: 'http://127.0.0.1:9/feedback' });
    hotline = signed(house, key);
    today = house.app.get(Clock).today();
  });
  afterAll(() => house.close());

  const bring = (...numbers: string[]) =>
    hotline.post('/api/v1/hotline/tickets', { orders: numbers.map((no) => order(no)) });
  const declare = (orderNos: readonly string[], day = today) => hotline.post('/api/v1/hotline/days', { day, orderNos });
  const ofToday = async (): Promise<HotlineDay | undefined> =>
    ((await bureau.get('/api/hotline/days')).body as HotlineDay[]).find(
      (one) => one.day === today && one.clientId === key.id,
    );

  it('names what was sent and has not arrived, and forgets it when it arrives', async () => {
    await bring('R1', 'R2');
    const { body } = await declare(['R1', 'R2', 'R3', 'R3']);
    expect(body).toMatchObject({ sent: 3, acknowledged: 2, missing: ['R3'] });
    expect((await ofToday())?.declared).toMatchObject({ sent: 3, acknowledged: 2, missing: ['R3'], stillMissing: 1 });
    await bring('R3');
    expect(await ofToday()).toMatchObject({
      received: 3,
      declared: { sent: 3, acknowledged: 3, missing: [], stillMissing: 0 },
    });
  });

  it('is the last list of a day, also when two come at once', async () => {
    await Promise.all([declare(['R1']), declare(['R1']), declare(['R1'])]);
    await declare(['R1', 'R2']);
    expect((await ofToday())?.declared).toMatchObject({ sent: 2, acknowledged: 2 });
  });

  it('does not count what another client brought', async () => {
    const other = signed(house, await hotlineClient(house));
    await other.post('/api/v1/hotline/tickets', order('O1'));
    expect((await declare(['O1'])).body.missing).toEqual(['O1']);
    expect((await other.get(`/api/v1/hotline/days/${today}`)).body).toMatchObject({ received: 1, orderNos: ['O1'] });
  });

  it('tells the other direction: what the hotline was to be told and has not taken', async () => {
    const { id } = (await bureau.get('/api/tickets?q=R1')).body.items[0];
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
    expect((await ofToday())?.feedback).toMatchObject({
      sent: 1,
      acknowledged: 0,
      missing: [{ orderNo: 'R1', act: 'dispatch' }],
    });
    expect((await hotline.get(`/api/v1/hotline/days/${today}`)).body).toEqual({
      day: today,
      received: 3,
      orderNos: ['R1', 'R2', 'R3'],
      feedback: { sent: 1, acknowledged: 0 },
    });
  });

  it('knows no day that has not come, and reads no list without an end', async () => {
    expect((await declare([], '2999-01-01')).body.code).toBe('hotline.day_ahead');
    const many = await declare(Array.from({ length: 20_001 }, (_, n) => `N${n}`));
    expect([many.status, many.body.code]).toEqual([413, 'hotline.too_many_numbers']);
    expect((await declare(['R1'], '2026-02-30')).status).toBe(400);
  });

  it('is taken along as a workbook, which is on record', async () => {
    await declare(['R1', 'R9']);
    const book = await bureau.get('/api/hotline/days.xlsx?count=31');
    expect([book.status, book.raw.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    const read = new Workbook();
    await read.xlsx.load(new Uint8Array(book.raw).buffer);
    expect(read.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['每日对账', 63],
      ['没有收到的工单', 2],
      ['没有送达的反馈', 2],
    ]);
    expect(read.worksheets[1]?.getRow(2).getCell(3).value).toBe('R9');
    const auditor = await house.as({ role: 'auditor' });
    expect((await auditor.get('/api/audit?act=tickets.hotline.export_days')).body.items).toHaveLength(1);
    expect((await (await house.as({ role: 'county' })).get('/api/hotline/days.xlsx')).status).toBe(403);
  });

  it('is not for people without a part in it', async () => {
    expect((await (await house.as({ role: 'county' })).get('/api/hotline/days')).status).toBe(403);
    expect((await bureau.get(`/api/v1/hotline/days/${today}`)).status).toBe(401);
  });
});
