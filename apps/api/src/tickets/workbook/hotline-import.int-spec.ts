import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import type { TicketDetail, TicketRow } from '@yanzhen/contract/tickets/ticket';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { fileForm, PDF } from '../../../test/attachments';
import { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Importing, sampleTruth } from '../../../test/sample-import';
import { Database } from '../../platform/database/database';
import { writeWorkbook } from '../../exchange';
import { doNow } from '../../../test/ticket-builder';

interface Truth {
  readonly hotline: {
    readonly expected: {
      uniqueOrders: number;
      repeatedOrderRows: number;
      rowsWithoutNumber: number;
      unfinishedAt20261122: number;
      unsigned: number;
      byType: Record<string, number>;
      linkTo: Record<string, number>;
    };
    readonly timesOutOfOrder: readonly string[];
  };
}

jest.setTimeout(300_000);

const { expected, timesOutOfOrder } = sampleTruth<Truth>().hotline;
const bytes = readFileSync(join(__dirname, '../../../../../tools/samples/hotline.xlsx'));
const HEADINGS = [
  '工单编号',
  '来电时间',
  '诉求类型',
  '诉求内容',
  '企业名称',
  '承办单位',
  '派单时间',
  '签收时间',
  '办结时间',
  '满意度',
];

describe('the hotline workbook', () => {
  let house: TestApp;
  let bureau: Client;
  let importing: Importing;
  let first: ImportJob;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    importing = new Importing(house, bureau);
    await importing.done('enterprises.xlsx');
    first = await importing.done('hotline.xlsx', bytes);
  });
  afterAll(() => house.close());

  const counted = async (sql: string): Promise<number> =>
    Number((await house.app.get(Database).query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${sql}`))[0]?.n);
  const one = async (orderNo: string): Promise<TicketDetail | undefined> => {
    const { body } = await bureau.get(`/api/tickets?q=${orderNo}`);
    return body.items[0] && ((await bureau.get(`/api/tickets/${body.items[0].id}`)).body as TicketDetail);
  };
  const listOf = (rows: readonly (readonly (string | null)[])[]): Promise<Buffer> =>
    buffer(writeWorkbook([{ name: '工单明细', columns: HEADINGS.map((heading) => ({ heading, width: 20 })), rows }]));

  it('comes in as truth.json says: one request to a number, its latest state', async () => {
    expect(first.counts).toMatchObject({
      create: expected.uniqueOrders,
      merge: expected.repeatedOrderRows,
      reject: expected.rowsWithoutNumber,
      review: 0,
    });
    expect(await counted('ticket')).toBe(expected.uniqueOrders);
    expect(await counted(`ticket WHERE state <> 'closed'`)).toBe(expected.unfinishedAt20261122);
    expect(await counted(`ticket WHERE state IN ('received', 'dispatched')`)).toBe(expected.unsigned);
    expect(await counted('ticket WHERE kind IS NULL')).toBe(expected.byType['(unknown)']);
    expect(await counted(`ticket WHERE kind = 'complaint'`)).toBe(expected.byType['投诉']);
    const rejected = await importing.steps(first.id, 'reject');
    expect(rejected.map(({ reason }) => reason)).toEqual(Array(4).fill('order_no_missing'));
  });

  it('belongs to the enterprises that it names; parts of names wait for a person', async () => {
    const { name = 0, content_name: inText = 0, former_name: former = 0 } = expected.linkTo;
    const { short_name: short = 0, content_short_name: shortInText = 0 } = expected.linkTo;
    const set = await counted('ticket WHERE enterprise_id IS NOT NULL');
    const open = await counted(`ticket_match WHERE state = 'open'`);
    // Some short names have the whole name in their text.
    expect(set).toBeGreaterThanOrEqual(name + inText + former);
    expect(set + open).toBe(name + inText + former + short + shortInText);
    expect(await counted(`ticket_match WHERE state = 'unknown'`)).toBeGreaterThan(0);
  });

  it('brings the way of each order with its times, and clocks that follow from them', async () => {
    const ticket = await one('ZMD202501030010');
    expect(ticket).toMatchObject({
      channel: 'workbook',
      kind: 'help',
      state: 'closed',
      unitCode: '411726',
      lead: '泌阳县',
      enterpriseName: '驻马店市磊沣生物医药有限公司',
      receivedAt: '2025-01-03T03:01:57.000Z',
    });
    expect(ticket?.events.map(({ act, at }) => [act, at])).toEqual([
      ['receive', '2025-01-03T03:01:57.000Z'],
      ['dispatch', '2025-01-03T03:14:12.000Z'],
      ['accept', '2025-01-03T10:42:27.000Z'],
      ['reply', '2025-01-03T19:35:05.000Z'],
      ['call_back', '2025-01-03T19:35:05.000Z'],
      ['close', '2025-01-03T19:35:05.000Z'],
    ]);
    expect(ticket?.clocks.every(({ endedAt }) => endedAt !== null)).toBe(true);
    const disordered = await one(timesOutOfOrder[0] ?? '');
    const times = (disordered?.events ?? []).map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it('changes nothing a second time', async () => {
    const events = await counted('ticket_event');
    const again = await importing.done('hotline.xlsx', bytes);
    expect(again.counts).toMatchObject({ create: 0, change: 0, unchanged: expected.uniqueOrders });
    expect(await counted('ticket_event')).toBe(events);
  });

  it('updates by a later state, never by an earlier one, and takes that back', async () => {
    const at = '2026-03-02 09:00:00';
    const row = (over: Record<number, string | null>) =>
      ['NEU1', at, '求助', '停电', null, '市科技局', '2026-03-02 10:00:00', null, null, null].map((cell, index) =>
        index in over ? (over[index] ?? null) : cell,
      );
    await importing.done('one.xlsx', await listOf([row({})]));
    expect(await one('NEU1')).toMatchObject({ state: 'dispatched', lead: '市科技局' });
    const later = row({ 5: '市工信局', 6: '2026-03-02 11:00:00', 7: '2026-03-02 12:00:00', 3: '停电两天' });
    const job = await importing.done('two.xlsx', await listOf([later]));
    expect(job.counts).toMatchObject({ change: 1 });
    expect(await one('NEU1')).toMatchObject({ state: 'accepted', lead: '市工信局', content: '停电两天' });
    const older = await importing.done('three.xlsx', await listOf([row({ 3: '更早的说法' })]));
    expect(older.counts).toMatchObject({ change: 0, merge: 1 });
    expect(await one('NEU1')).toMatchObject({ content: '停电两天' });
    expect(await importing.act(job.id, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 0 });
    const back = await one('NEU1');
    expect(back).toMatchObject({ state: 'dispatched', lead: '市科技局', content: '停电' });
    expect(back?.events.map(({ act }) => act)).toEqual(['receive', 'dispatch']);
    expect(back?.clock).toMatchObject({ step: 'accept' });
  });

  it('leaves what was handled here as it is', async () => {
    const row = (content: string, accepted: string | null) => [
      'NEU2',
      '2026-03-02 09:00:00',
      '求助',
      content,
      null,
      '市科技局',
      '2026-03-02 10:00:00',
      accepted,
      null,
      null,
    ];
    const created = await importing.done('four.xlsx', await listOf([row('停水', null)]));
    const ticket = await one('NEU2');
    expect((await doNow(bureau, ticket?.id ?? 0, 'supervise', { sentence: '请尽快签收' })).status).toBe(200);
    const job = await importing.done('five.xlsx', await listOf([row('停水三天', '2026-03-02 12:00:00')]));
    expect(job.counts).toMatchObject({ change: 0, reject: 1 });
    expect((await importing.steps(job.id, 'reject'))[0]).toMatchObject({ reason: 'order_kept_here' });
    expect(await importing.act(created.id, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 1 });
    expect(await one('NEU2')).toMatchObject({ content: '停水' });
  });

  it('is for the bureau, and can be taken back but for what was touched since', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    await expect(new Importing(house, county).checked('hotline.xlsx', bytes)).rejects.toThrow('403');
    const touched = await one('ZMD202501030010');
    await bureau.put(`/api/tickets/${touched?.id}/match`, { version: touched?.version, enterpriseId: null });
    const others = (await bureau.get('/api/tickets')).body.items as TicketRow[];
    const open = others.find(
      ({ id, orderNo, state }) => id !== touched?.id && orderNo?.startsWith('ZMD') && !isEnded(state),
    );
    expect((await bureau.post(`/api/tickets/${open?.id}/files`, fileForm(PDF, '核查.pdf'))).status).toBe(201);
    expect(await importing.act(first.id, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 2 });
    expect(await counted(`ticket WHERE order_no LIKE 'ZMD%'`)).toBe(2);
    expect(await counted('ticket_match m LEFT JOIN ticket t ON t.id = m.ticket_id WHERE t.id IS NULL')).toBe(0);
    expect(await counted('ticket_measure m LEFT JOIN ticket t ON t.id = m.ticket_id WHERE t.id IS NULL')).toBe(0);
  });
});
