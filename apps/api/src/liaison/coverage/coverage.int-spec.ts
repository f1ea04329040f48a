import { randomUUID } from 'node:crypto';
import type { AssignmentRow, CareRow } from '@yanzhen/contract/liaison/assignment';
import type { Coverage, CoverageCounts, CoverageLine, OfficerCoverage } from '@yanzhen/contract/liaison/coverage';
import { overlap, runsOn } from '@yanzhen/domain/liaison/assignment';
import { dueOn, dueState, SUGGESTED_RULES } from '@yanzhen/domain/liaison/cadence';
import { quartersOf } from '@yanzhen/domain/liaison/span';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { read, utils } from '@e965/xlsx';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { officer, shippedCampaign } from '../../../test/officer-builder';
import { visitInput } from '../../../test/visit-builder';

const UNITS = ['411721', '411722'] as const;
const ROLES = ['leader', 'chief', 'liaison'] as const;

interface Firm {
  id: number;
  unitCode: (typeof UNITS)[number];
  assignments: AssignmentRow[];
  visits: { on: string; officerId: number | null }[];
}

/** The same dice every time. */
function dice(seed: number): (faces: number) => number {
  let state = seed;
  return (faces) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * faces);
  };
}

/** Everything is counted anew, slowly, from what was written one by one. */
describe('coverage', () => {
  let house: TestApp;
  let bureau: Client;
  let today: string;
  let firms: Firm[];
  let officers: { id: number; client: Client }[];

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    today = (await bureau.get('/api/session')).body.today;
    const roll = dice(20_260_610);
    officers = [];
    for (let at = 0; at < 3; at += 1) {
      const client = await house.as({ role: 'liaison' });
      officers.push({ id: (await officer(bureau, client)).id, client });
    }
    const { id: campaignId } = await shippedCampaign(bureau);
    firms = [];
    for (let at = 0; at < 14; at += 1) {
      const unitCode = UNITS[at % 2];
      const { id } = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body;
      const firm: Firm = { id, unitCode, assignments: [], visits: [] };
      for (let times = roll(4); times > 0; times -= 1) {
        const startsOn = addDays(today, -roll(420));
        const endsOn = roll(3) === 0 ? addDays(startsOn, roll(500)) : null;
        const wanted = { officerId: officers[roll(3)].id, role: ROLES[roll(3)], campaignId, startsOn, endsOn };
        // Some are refused, a second chief for example: what was answered is what counts.
        const { status, body } = await bureau.post(`/api/liaison/enterprises/${id}/assignments`, wanted);
        if (status === 201) firm.assignments.push(body);
      }
      for (let times = roll(4); times > 0; times -= 1) {
        const on = addDays(today, -roll(400));
        const holder = officers.find(({ id: officerId }) =>
          firm.assignments.some((one) => one.officerId === officerId && runsOn(one, today)),
        );
        const own = holder && roll(2) === 0 ? holder : null;
        const saved = await (own?.client ?? bureau).put(
          `/api/liaison/visits/${randomUUID()}`,
          visitInput(id, { visitedOn: on }),
        );
        expect(saved.status).toBe(200);
        firm.visits.push({ on, officerId: own?.id ?? null });
      }
      firms.push(firm);
    }
  });
  afterAll(() => house.close());

  const year = () => Number(today.slice(0, 4));
  const running = (firm: Firm) => firm.assignments.filter((one) => runsOn(one, today));
  const last = (firm: Firm) =>
    firm.visits
      .map(({ on }) => on)
      .sort()
      .at(-1);
  const due = (firm: Firm) => {
    const since = running(firm)
      .map(({ startsOn }) => startsOn)
      .sort()[0];
    if (since === undefined) return null;
    const day = dueOn(last(firm) ?? since, 'none', SUGGESTED_RULES.cadence);
    return dueState(day, today, SUGGESTED_RULES.soonDays);
  };
  const count = (of: readonly Firm[], which: (firm: Firm) => boolean) => of.filter(which).length;

  function recounted(of: readonly Firm[]): CoverageCounts {
    const held = of.filter((firm) => running(firm).length > 0);
    const seenIn = ({ from, to }: { from: string; to: string }) =>
      count(held, ({ visits }) => visits.some(({ on }) => on >= from && on <= to));
    const lacking = (role: string) => count(of, (firm) => !running(firm).some((one) => one.role === role));
    return {
      enterprises: of.length,
      assigned: held.length,
      none: of.length - held.length,
      noLeader: lacking('leader'),
      noChief: lacking('chief'),
      never: count(held, (firm) => firm.visits.length === 0),
      overdue: count(held, (firm) => due(firm) === 'overdue'),
      soon: count(held, (firm) => due(firm) === 'soon'),
      visited: quartersOf(year()).map(seenIn),
      visitedInYear: seenIn({ from: `${year()}-01-01`, to: `${year()}-12-31` }),
    };
  }

  it('counts as a slow recount does, in the city and in each unit', async () => {
    const found = (await bureau.get('/api/liaison/coverage')).body as Coverage;
    expect(found.total).toEqual(recounted(firms));
    expect(found.total.assigned).toBeGreaterThan(3);
    for (const unitCode of UNITS) {
      const own = firms.filter((firm) => firm.unitCode === unitCode);
      expect(found.units.find((unit) => unit.unitCode === unitCode)).toEqual({ unitCode, ...recounted(own) });
      const county = await house.as({ role: 'county', unitCode });
      expect(((await county.get('/api/liaison/coverage')).body as Coverage).total).toEqual(recounted(own));
    }
  });

  it('opens behind each number a list with exactly as many rows', async () => {
    const { total, quarters } = (await bureau.get('/api/liaison/coverage')).body as Coverage;
    const rows = async (query: string) => {
      const { body } = await bureau.get(`/api/liaison/enterprises?exact=true&limit=200&${query}`);
      expect((body.items as CareRow[]).length).toBe(body.total);
      return body.total as number;
    };
    expect({
      none: await rows('state=none'),
      noLeader: await rows('without=leader'),
      noChief: await rows('without=chief'),
      never: await rows('state=never'),
      overdue: await rows('state=overdue'),
      soon: await rows('state=soon'),
      visited: await Promise.all(quarters.map(({ key }) => rows(`visitedIn=${key}`))),
      visitedInYear: await rows(`visitedIn=${year()}`),
    }).toEqual({
      none: total.none,
      noLeader: total.noLeader,
      noChief: total.noChief,
      never: total.never,
      overdue: total.overdue,
      soon: total.soon,
      visited: total.visited,
      visitedInYear: total.visitedInYear,
    });
    expect((await rows(`visitedIn=${year()}`)) + (await rows(`missedIn=${year()}`))).toBe(total.assigned);
    expect((await bureau.get('/api/liaison/enterprises?visitedIn=2026Q9')).status).toBe(400);
  });

  it.each(ROLES)('counts by officer as a slow recount does: %s', async (role) => {
    const { items } = (await bureau.get(`/api/liaison/coverage/officers?role=${role}`)).body;
    const expected = officers.flatMap(({ id }) => {
      const own = firms.filter((firm) => running(firm).some((one) => one.officerId === id && one.role === role));
      if (own.length === 0) return [];
      const seen = quartersOf(year()).map(({ from, to }) =>
        count(own, ({ visits }) => visits.some(({ on, officerId }) => officerId === id && on >= from && on <= to)),
      );
      const never = count(own, (firm) => firm.visits.length === 0);
      const overdue = count(own, (firm) => due(firm) === 'overdue');
      return [{ officerId: id, enterprises: own.length, never, overdue, visited: seen }];
    });
    const byId = (a: { officerId: number }, b: { officerId: number }) => a.officerId - b.officerId;
    const shown = (items as OfficerCoverage[]).map(({ officerId, enterprises, never, overdue, visited }) => ({
      officerId,
      enterprises,
      never,
      overdue,
      visited,
    }));
    expect(shown.sort(byId)).toEqual(expected.sort(byId));
  });

  it.each(ROLES)('shows in each cell the visits of the officer and of others: %s', async (role) => {
    const { items, total } = (await bureau.get(`/api/liaison/coverage/lines?role=${role}`)).body;
    const span = { startsOn: `${year()}-01-01`, endsOn: `${year()}-12-31` };
    const pairs = new Map<string, unknown>();
    for (const firm of firms)
      for (const { officerId, role: has, ...period } of firm.assignments) {
        if (has !== role || !overlap(period, span)) continue;
        const cells = quartersOf(year()).map(({ from, to }) => {
          const within = firm.visits.filter(({ on }) => on >= from && on <= to);
          const own = within.filter((visit) => visit.officerId === officerId).length;
          const held = firm.assignments.some(
            (one) => one.officerId === officerId && one.role === role && overlap(one, { startsOn: from, endsOn: to }),
          );
          return { own, others: within.length - own, held };
        });
        pairs.set(`${officerId}-${firm.id}`, cells);
      }
    const shown = (items as CoverageLine[]).map((line) => [`${line.officerId}-${line.enterpriseId}`, line.cells]);
    expect(new Map(shown as [string, unknown][])).toEqual(pairs);
    expect(total).toBe(pairs.size);
  });

  it('follows an enterprise that moves to another unit, in counts and lists', async () => {
    const moved = firms.find((firm) => running(firm).length > 0 && firm.visits.length === 0) as Firm;
    const to = UNITS[moved.unitCode === UNITS[0] ? 1 : 0];
    const { version } = (await bureau.get(`/api/enterprises/${moved.id}`)).body;
    const edit = { ...enterpriseInput({ unitCode: to }), uscc: undefined, version };
    const answer = await bureau.patch(`/api/enterprises/${moved.id}`, edit);
    expect(answer.status).toBe(200);
    moved.unitCode = to;
    const county = await house.as({ role: 'county', unitCode: to });
    const { items } = (await county.get('/api/liaison/enterprises?state=never')).body;
    expect(items).toContainEqual(expect.objectContaining({ enterpriseId: moved.id }));
    const { total } = (await county.get('/api/liaison/coverage')).body as Coverage;
    expect(total).toEqual(recounted(firms.filter(({ unitCode }) => unitCode === to)));
  });

  it('goes into a workbook with the same numbers', async () => {
    const answer = await bureau.get('/api/liaison/coverage/export.xlsx?role=chief');
    const book = read(answer.raw);
    expect(book.SheetNames).toEqual(['按县区', '按干部', '明细']);
    const units = utils.sheet_to_json<unknown[]>(book.Sheets['按县区'], { header: 1 });
    const { enterprises, assigned, none } = recounted(firms);
    expect(units.at(-1)).toEqual(expect.arrayContaining(['合计', enterprises, assigned, none]));
  });

  it('is for whoever looks after enterprises: of their own', async () => {
    const [{ id, client }] = officers;
    const own = firms.filter((firm) => running(firm).some(({ officerId }) => officerId === id));
    const { total } = (await client.get('/api/liaison/coverage')).body as Coverage;
    expect(total).toEqual(recounted(own));
    const enterprise = await house.as({ role: 'enterprise', enterpriseId: firms[0].id });
    expect((await enterprise.get('/api/liaison/coverage')).status).toBe(403);
  });
});
