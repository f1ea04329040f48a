import type { FeedbackBody } from '@yanzhen/contract/tickets/hotline';
import type { Page } from '@yanzhen/contract/platform/page';
import type { TicketDetail, TicketRow } from '@yanzhen/contract/tickets/ticket';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { type HotlineKey, listenForFeedback, sendOnce, type Told } from './support/hotline';
import { type House, openHouse } from './support/house';

const ORDERS = 60;
const BATCH = 5;
/** A killed process holds its work until its lease runs out. */
const DELIVERED_MS = 240_000;

const AT = '2026-01-05T09:00:00+08:00';

const orderNo = (n: number) => `ZMD20260105${String(n).padStart(4, '0')}`;
const order = (n: number) => ({
  ...{ orderNo: orderNo(n), kind: 'help', urgency: 'normal', statusAt: AT, content: `车间断电，请协调。${n}` },
  ...{ receivedAt: AT, caller: '刘明', phone: '13900001234' },
});
const batches = Array.from({ length: ORDERS / BATCH }, (_, batch) =>
  Array.from({ length: BATCH }, (__, n) => order(batch * BATCH + n)),
);

/** Starts everything at once, and ends the process as soon as so much was acknowledged. @returns what was */
async function killedAfter<T>(house: House, enough: number, works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const acknowledged: T[] = [];
  let killing: Promise<void> | null = null;
  await Promise.allSettled(
    works.map(async (work) => {
      acknowledged.push(await work());
      if (acknowledged.length >= enough) killing ??= house.kill();
    }),
  );
  await (killing ?? house.kill());
  await house.restart();
  return acknowledged;
}

describe.each([
  ['the embedded engine', false],
  ['a server', true],
])('a process that is killed in the middle, on %s', (_, onServer) => {
  let house: House;
  let bureau: Hand;
  let key: HotlineKey;
  let told: Told;

  beforeAll(async () => {
    const server = process.env['TEST_DATABASE_URL'];
    if (onServer && !server) throw new Error('TEST_DATABASE_URL is not set; npm test starts a server.');
    house = await openHouse(onServer ? server : undefined);
    told = await listenForFeedback();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'desk', name: '派单人', role: 'bureau' });
    bureau = await handOf(house, 'desk', OWN_PASSWORD);
    key = await admin.post<HotlineKey>('/api/hotline/clients', {
      ...{ kind: 'hotline', name: '驻马店 12345', callbackUrl: told.url },
    });
  });
  afterAll(async () => {
    await told?.close();
    await house?.stop();
  });

  const all = async (): Promise<TicketRow[]> => {
    const rows: TicketRow[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Page<TicketRow> = await bureau.get<Page<TicketRow>>(`/api/tickets${next && `?cursor=${next}`}`);
      rows.push(...page.items);
      next = page.next;
    }
    return rows;
  };
  const numbers = async () => (await all()).map((row) => row.orderNo).sort();

  it('has every order that it acknowledged, each once, and takes the rest again', async () => {
    const works = batches.map((orders) => () => sendOnce(house, key, orders));
    const acknowledged = (await killedAfter(house, 3, works)).flat();
    expect(acknowledged.length).toBeGreaterThanOrEqual(3 * BATCH);
    const there = await numbers();
    expect(new Set(there).size).toBe(there.length);
    expect(acknowledged.filter((one) => !there.includes(one.orderNo))).toEqual([]);
    for (const orders of batches)
      for (const { outcome } of await sendOnce(house, key, orders)) expect(['created', 'unchanged']).toContain(outcome);
    expect(await numbers()).toEqual(Array.from({ length: ORDERS }, (_, n) => orderNo(n)));
  });

  it('has every dispatch that it acknowledged, whole, and none by halves', async () => {
    const dispatch = ({ id, version }: TicketRow) =>
      bureau.post<TicketDetail>(`/api/tickets/${id}/acts`, {
        ...{ version, act: 'dispatch', sentence: null, time: null, callBack: null, intoId: null },
        dispatch: { lead: '市科技局', joint: [], kind: 'help', urgency: 'normal' },
      });
    const rows = await all();
    const acknowledged = await killedAfter(
      house,
      12,
      rows.map((row) => () => dispatch(row)),
    );
    const halves: number[] = [];
    for (const { id } of rows) {
      const { state, lead, events, clocks } = await bureau.get<TicketDetail>(`/api/tickets/${id}`);
      const parts = [
        state === 'dispatched',
        lead === '市科技局',
        events.some(({ act }) => act === 'dispatch'),
        clocks.some(({ step }) => step === 'accept'),
      ];
      if (new Set(parts).size > 1) halves.push(id);
      if (acknowledged.some((one) => one.id === id)) expect(state).toBe('dispatched');
    }
    expect(halves).toEqual([]);
    for (const row of await all()) if (row.state === 'received') await dispatch(row);
    expect((await all()).every(({ state }) => state === 'dispatched')).toBe(true);
  });

  it(
    'tells the hotline everything, the same message always in the same words',
    async () => {
      const until = Date.now() + DELIVERED_MS;
      const distinct = () => new Set(told.messages).size;
      const waitFor = async (count: number) => {
        while (distinct() < count && Date.now() < until) await new Promise((later) => setTimeout(later, 50));
      };
      await waitFor(5);
      await house.kill();
      const before = distinct();
      await house.restart();
      await waitFor(ORDERS);
      expect(before).toBeLessThan(ORDERS);
      const bodies = told.messages.map((text) => JSON.parse(text) as FeedbackBody);
      expect(new Set(bodies.map(({ messageId }) => messageId)).size).toBe(distinct());
      expect(distinct()).toBe(ORDERS);
      expect(new Set(bodies.map((body) => body.orderNo)).size).toBe(ORDERS);
      expect(bodies.every(({ act, state }) => act === 'dispatch' && state === 'dispatched')).toBe(true);
    },
    DELIVERED_MS + 30_000,
  );
});
