import type { OtherGoal, Scoreboard, TrendPoint } from '@yanzhen/contract/goals/scoreboard';
import type { LabelKindRow } from '@yanzhen/contract/ladder/label';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import type { Client } from '../../../test/client';
import { enterpriseInput, NO_FIGURES } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

const DAYS = ['2024-02-29', '2025-12-31', '2026-01-01'];
const UNITS: readonly UnitCode[] = ['411702', '411721', '4117GX'];

describe('every number of the board', () => {
  let house: TestApp;
  let people: Record<'bureau' | 'county', Client>;
  beforeAll(async () => {
    house = await makeApp();
    const bureau = await house.as({ role: 'bureau' });
    const kinds = (await bureau.get('/api/label-kinds')).body as LabelKindRow[];
    people = { bureau, county: await house.as({ role: 'county', unitCode: '411721' }) };
    for (const [at, unitCode] of [...UNITS, ...UNITS, ...UNITS].entries()) {
      const { body } = await bureau.post('/api/enterprises', enterpriseInput({ unitCode }));
      const path = `/api/enterprises/${body.id}`;
      for (const kind of TITLE_KINDS.slice(0, 1 + (at % 4))) {
        const title = { kind, batch: `批${at}`, certificateNo: null, document: null };
        const from = at % 2 ? '2023-01-01' : '2024-02-29';
        await bureau.post(`${path}/titles`, {
          ...title,
          validFrom: from,
          validTo: at % 3 ? '2025-12-31' : '2026-05-31',
        });
      }
      const label = { item: '', batch: null, document: null, certificateNo: null, note: null, validTo: null };
      for (const { id: kindId, goal } of kinds)
        if (goal && at < 4)
          await bureau.post(`${path}/labels`, { ...label, kindId, validFrom: `202${4 + (at % 2)}-02-01` });
      for (const year of [2023, 2024, 2025])
        await bureau.put(`${path}/facts/${year}`, {
          ...NO_FIGURES,
          version: 0,
          revenue: 90_000 * (at + 1),
          rndExpense: at % 2 ? 900 : null,
        });
    }
  });
  afterAll(() => house.close());

  /** Walks to the end of a list. */
  async function rows(who: Client, url: string): Promise<number> {
    let seen = 0;
    for (let cursor: string | null = ''; cursor !== null;) {
      const { status, body } = await who.get(`${url}${cursor && `&cursor=${cursor}`}`);
      if (status !== 200) throw new Error(`${url}: ${status} ${JSON.stringify(body)}`);
      seen += body.items.length;
      cursor = body.next;
      if (cursor === null) expect([url, body.total]).toEqual([url, seen]);
    }
    return seen;
  }

  const behind = ({ code, basis }: OtherGoal, day: string): string => {
    const [from, year] = (basis ?? '').split('.');
    if (from !== 'labels') return `/api/goals/firms?code=${code}&asOf=${day}`;
    return `/api/labels?goal=${code}&asOf=${day}${year ? `&begunIn=${year}` : ''}`;
  };

  it.each(['bureau', 'county'] as const)(
    'opens a list with exactly as many rows, for the %s',
    async (role) => {
      const who = people[role];
      const doors: [string, number][] = [];
      for (const day of DAYS) {
        const { body: board } = (await who.get(`/api/goals/scoreboard?asOf=${day}`)) as { body: Scoreboard };
        for (const { kind, count, byUnit, expiringSoon } of board.goals) {
          const list = `/api/holders?kind=${kind}&asOf=${day}`;
          doors.push([list, count], [`${list}&expiringWithin=180`, expiringSoon]);
          for (const unit of UNIT_CODES) doors.push([`${list}&unit=${unit}`, byUnit[unit]]);
        }
        for (const { day: end, counts } of (await who.get(`/api/goals/trend?asOf=${day}`)).body as TrendPoint[])
          for (const kind of TITLE_KINDS) doors.push([`/api/holders?kind=${kind}&asOf=${end}`, counts[kind]]);
        for (const goal of (await who.get(`/api/goals/others?asOf=${day}`)).body as OtherGoal[])
          if (goal.rows !== null) doors.push([behind(goal, day), goal.rows]);
      }
      expect(doors.length).toBeGreaterThan(200);
      expect(doors.reduce((all, [, count]) => all + count, 0)).toBeGreaterThan(30);
      for (const [list, count] of new Map(doors)) expect([list, await rows(who, list)]).toEqual([list, count]);
    },
    60_000,
  );
});
