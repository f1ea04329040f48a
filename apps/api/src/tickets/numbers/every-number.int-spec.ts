import type { NumberGroup, TicketNumbers } from '@yanzhen/contract/tickets/numbers';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { unitName } from '@yanzhen/domain/identity/unit';
import { COUNT_KEYS, type CountKey } from '@yanzhen/domain/tickets/numbers/count';
import { NUMBER_DIMENSIONS, type NumberDimension } from '@yanzhen/domain/tickets/numbers/number';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { livingAt } from '../../../test/shifted-clock';
import { doNow, ticketInput } from '../../../test/ticket-builder';
import { MeasureBackfill } from './measure-backfill';
import { TicketMeasureEntity } from './measure.entity';
import { Database } from '../../platform/database/database';

const SPAN = 'from=2026-08&to=2026-10';
const COUNTY = '411721';
const FILTERS: Readonly<Partial<Record<NumberDimension, string>>> = {
  unit: 'ofUnit',
  department: 'ofDepartment',
  kind: 'ofKind',
  channel: 'ofChannel',
};

/** What somebody with the pages of all requests and a pencil would count. */
function byHand(key: CountKey, ticket: TicketDetail, now: number): boolean {
  const { events, clocks, state } = ticket;
  if (key === 'received') return true;
  if (key === 'voided') return state === 'invalid' || state === 'withdrawn';
  if (key === 'repeated') return state === 'merged';
  if (['invalid', 'withdrawn', 'merged'].includes(state)) return false;
  const did = (act: string) => events.some((event) => event.act === act);
  const lead = events.flatMap(({ details }) => details.lead ?? []).at(-1);
  const own = clocks.filter(({ department }) => department === lead);
  const heard = own.filter(({ step }) => step === 'first_reply');
  const judged = (which: typeof own) => ({
    over: which.some(({ endedAt, dueAt }) => endedAt === null && dueAt !== null && Date.parse(dueAt) < now),
    late: which.some(({ ending, breached }) => ending === 'done' && breached),
    done: which.some(({ ending }) => ending === 'done'),
  });
  const handling = judged(own.filter(({ step }) => step === 'handle'));
  const response = judged(heard.length ? heard : own.filter(({ step }) => step === 'accept'));
  const call = events.flatMap(({ details }) => (details.callBack?.reached ? [details.callBack] : [])).at(-1);
  const counts: Partial<Record<CountKey, boolean>> = {
    dispatched: lead !== undefined,
    answered: did('reply'),
    due: did('reply') || handling.over,
    on_time: did('reply') && !handling.late && !handling.over,
    response_due: response.done || response.over,
    responded: response.done && !response.late && !response.over,
    called: call !== undefined,
    solved: call?.solved === true,
    satisfied: call?.satisfied === true,
    returned: did('return'),
    extended: did('grant_extension'),
    reworked: did('rework'),
  };
  return counts[key] ?? false;
}

describe('every number of the requests', () => {
  let house: TestApp;
  let people: Record<'bureau' | 'caller' | 'social' | 'trade' | 'county', Client>;
  let all: TicketDetail[];

  const at = async (moment: string) => {
    livingAt(`2026-${moment.replace(' ', 'T')}:00+08:00`);
    people = {
      bureau: await house.as({ role: 'bureau' }),
      caller: await house.as({ role: 'bureau' }),
      social: await house.as({ role: 'department', department: '市人社局' }),
      trade: await house.as({ role: 'department', department: '市商务局' }),
      county: await house.as({ role: 'county', unitCode: COUNTY }),
    };
  };
  const act = async (who: keyof typeof people, id: number, name: Parameters<typeof doNow>[2], over = {}) => {
    const answer = await doNow(people[who], id, name, { sentence: '说明', ...over }, people.bureau);
    expect({ name, ...answer }).toMatchObject({ status: 200 });
  };
  const brought = async (n: number): Promise<number> => {
    const over = {
      unitCode: n % 4 === 3 ? null : n % 2 ? ('411702' as const) : (COUNTY as '411721'),
      urgency: n % 5 === 0 ? ('urgent' as const) : ('normal' as const),
      kind: n % 3 ? ('help' as const) : null,
    };
    return (await people.bureau.post('/api/tickets', ticketInput(over))).body.id;
  };
  const leads = ['市人社局', '市商务局', unitName(COUNTY)];
  const hands = ['social', 'trade', 'county'] as const;
  const dispatch = (id: number, n: number, name: 'dispatch' | 'transfer' = 'dispatch') =>
    act('bureau', id, name, {
      dispatch: {
        lead: leads[n % 3],
        joint: n % 4 === 1 ? [leads[(n + 1) % 3]] : [],
        kind: n % 2 ? 'complaint' : 'consultation',
        urgency: n % 5 === 0 ? 'urgent' : 'normal',
      },
    });
  const called = (id: number, solved: boolean, satisfied: boolean) =>
    act('caller', id, 'call_back', { callBack: { reached: true, solved, satisfied } });

  beforeAll(async () => {
    house = await makeApp();
    await at('08-27 09:00');
    const ids: number[] = [];
    for (let n = 0; n < 16; n += 1) ids.push(await brought(n));
    for (let n = 2; n < 16; n += 1) await dispatch(ids[n] ?? 0, n);
    const whose = (n: number) => hands[n % 3] ?? 'social';
    for (let n = 4; n < 14; n += 1) await act(whose(n), ids[n] ?? 0, 'accept');
    await act(whose(3), ids[3] ?? 0, 'return');
    await act(whose(6), ids[6] ?? 0, 'ask_extension', { time: { unit: 'working_days', amount: 3 } });
    await act('bureau', ids[6] ?? 0, 'grant_extension');
    await act(whose(5), ids[5] ?? 0, 'pause');
    for (const n of [8, 9, 12]) await act(whose(n), ids[n] ?? 0, 'reply');
    await called(ids[8] ?? 0, true, true);
    await called(ids[9] ?? 0, false, false);
    await act('caller', ids[9] ?? 0, 'rework');
    await act('bureau', ids[15] ?? 0, 'invalidate');
    await act('bureau', ids[1] ?? 0, 'merge', { intoId: ids[0] });
    await at('09-21 09:00');
    const later: number[] = [];
    for (let n = 16; n < 22; n += 1) later.push(await brought(n));
    for (const [n, id] of later.entries()) if (n > 1) await dispatch(id, n);
    await act(whose(14), ids[14] ?? 0, 'accept');
    await act(whose(10), ids[10] ?? 0, 'reply');
    await act(whose(9), ids[9] ?? 0, 'reply');
    await called(ids[9] ?? 0, true, false);
    await called(ids[12] ?? 0, true, true);
    await act('caller', ids[12] ?? 0, 'close');
    await dispatch(ids[11] ?? 0, 12, 'transfer');
    await at('09-23 10:00');
    await act('caller', ids[12] ?? 0, 'reopen');
    all = [];
    for (const id of [...ids, ...later]) all.push((await people.bureau.get(`/api/tickets/${id}`)).body);
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  const numbers = async (who: keyof typeof people, by: NumberDimension, over = ''): Promise<TicketNumbers> =>
    (await people[who].get(`/api/tickets/numbers?by=${by}&${SPAN}${over}`)).body;
  const listed = async (who: keyof typeof people, count: CountKey, over: string): Promise<number[]> => {
    const { body } = await people[who].get(`/api/tickets?count=${count}${over}`);
    expect(body.items).toHaveLength(body.total);
    return body.items.map(({ id }: { id: number }) => id);
  };
  const narrowed = (by: NumberDimension, { key }: NumberGroup): string =>
    by === 'month' ? `&from=${key}&to=${key}` : `&${SPAN}&${FILTERS[by]}=${encodeURIComponent(key)}`;

  it('is what a person would count', async () => {
    const { total, asOf } = await numbers('bureau', 'month');
    for (const key of COUNT_KEYS) {
      const expected = all.filter((ticket) => byHand(key, ticket, Date.parse(asOf)));
      expect([key, total[key]]).toEqual([key, expected.length]);
      expect((await listed('bureau', key, `&${SPAN}`)).sort()).toEqual(expected.map(({ id }) => id).sort());
    }
    expect(COUNT_KEYS.filter((key) => total[key] === 0)).toEqual([]);
    expect(total.handledMinutes).toBeGreaterThan(0);
  });

  it.each(['bureau', 'county', 'social', 'trade'] as const)(
    'opens a list of as many, for %s',
    async (who) => {
      for (const by of NUMBER_DIMENSIONS) {
        const { groups, total, months } = await numbers(who, by);
        expect(months.map(({ key }) => key)).toEqual(['2026-08', '2026-09', '2026-10']);
        for (const key of COUNT_KEYS) {
          expect(groups.reduce((sum, { counts }) => sum + counts[key], 0)).toBe(total[key]);
          for (const group of groups)
            expect([by, group.key, key, (await listed(who, key, narrowed(by, group))).length]).toEqual([
              by,
              group.key,
              key,
              group.counts[key],
            ]);
        }
      }
    },
    120_000,
  );

  it('counts for a county what is of it or led by it, for a department what it leads', async () => {
    const lead = ({ events }: TicketDetail) => events.flatMap(({ details }) => details.lead ?? []).at(-1);
    expect((await numbers('county', 'unit')).total.received).toBe(
      all.filter((ticket) => ticket.unitCode === COUNTY || lead(ticket) === unitName(COUNTY)).length,
    );
    expect((await numbers('social', 'unit')).total.received).toBe(
      all.filter((ticket) => lead(ticket) === '市人社局').length,
    );
    expect((await numbers('social', 'unit', `&ofDepartment=${encodeURIComponent('市商务局')}`)).total.received).toBe(0);
    const liaison = await house.as({ role: 'liaison' });
    expect((await liaison.get('/api/tickets/numbers')).status).toBe(403);
    expect((await liaison.get('/api/tickets?count=received')).body.total).toBe(0);
  });

  it('follows at once what becomes of a request', async () => {
    const before = (await numbers('bureau', 'month')).total;
    const id = await brought(30);
    expect((await numbers('bureau', 'month')).total.received).toBe(before.received + 1);
    await dispatch(id, 30);
    expect((await numbers('bureau', 'month')).total.dispatched).toBe(before.dispatched + 1);
  });

  it('is the same when everything is measured anew from the history', async () => {
    const before = await numbers('bureau', 'department');
    const db = house.app.get(Database);
    await db.rows(TicketMeasureEntity).createQueryBuilder().delete().execute();
    expect((await listed('bureau', 'received', `&${SPAN}`)).length).toBe(0);
    expect(await house.app.get(MeasureBackfill, { strict: false }).run()).toBe(before.total.received);
    expect(await numbers('bureau', 'department')).toMatchObject({ total: before.total, groups: before.groups });
  });

  it('leaves as one workbook, and its months are asked for in order', async () => {
    const book = await people.bureau.get(`/api/tickets/numbers.xlsx?${SPAN}`);
    expect(book.status).toBe(200);
    expect(book.raw.subarray(0, 2).toString()).toBe('PK');
    expect((await people.bureau.get('/api/tickets/numbers?from=2026-03&to=2026-02')).body.code).toBe(
      'ticket.months_reversed',
    );
    expect((await people.bureau.get('/api/tickets/numbers?from=2020-01&to=2026-02')).body.code).toBe(
      'ticket.months_too_many',
    );
  });
});
