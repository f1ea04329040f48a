import type { Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import type { HolderRow } from '@yanzhen/contract/ladder/title';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Importing, sampleTruth } from '../../../test/sample-import';

type Holders = Record<string, { total: number; byUnit: Record<string, number> }>;
interface Truth {
  readonly titles: {
    readonly expected: Record<string, Record<'strict' | 'withAliases', { holders: Holders }>>;
    readonly matchCounts: Record<string, number>;
    readonly unmatched: readonly { sheet: string; row: number; reason: string; enterprise: string | null }[];
    readonly twiceInOneList: readonly { sheet: string; row: number }[];
    readonly districtDiffersFromRegister: readonly { sheet: string; row: number }[];
  };
  readonly enterprises: readonly { id: string; uscc: string }[];
}

const CALLED: Record<TitleKind, string> = {
  innovative: '创新型',
  specialised: '专精特新',
  giant: '小巨人',
  leading: '龙头企业培育库',
};
const DAYS = ['2025-12-31', '2026-11-22'];
const place = ({ sheet, row }: { sheet: string; row: number }) => `${sheet} ${row}`;
const places = (rows: readonly { sheet: string; row: number }[]) => rows.map(place).sort();

describe('the sample lists of titles', () => {
  const truth = sampleTruth<Truth>();
  let house: TestApp;
  let bureau: Client;
  let importing: Importing;
  let job: number;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    importing = new Importing(house, bureau);
    await importing.done('enterprises.xlsx');
    job = (await importing.checked('titles.xlsx')).id;
  }, 120_000);
  afterAll(() => house.close());

  const board = async (asOf: string, who = bureau): Promise<Scoreboard> =>
    (await who.get(`/api/goals/scoreboard?asOf=${asOf}`)).body;
  const asHolders = ({ goals }: Scoreboard): Holders =>
    Object.fromEntries(goals.map(({ kind, count, byUnit }) => [CALLED[kind], { total: count, byUnit }]));

  /** Reads the list to its end: ids of its enterprises. */
  async function list(query: string, who = bureau): Promise<number[]> {
    const ids: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { status, body } = await who.get(`/api/holders?limit=200&${query}${cursor && `&cursor=${cursor}`}`);
      if (status !== 200) throw new Error(`${query}: ${status}`);
      ids.push(...body.items.map((row: HolderRow) => row.enterpriseId));
      expect(body).toMatchObject({ capped: false });
      cursor = body.next;
      if (cursor === null) expect(body.total).toBe(ids.length);
    }
    expect(new Set(ids).size).toBe(ids.length);
    return ids;
  }

  it('say before anything is written what will happen to each row', async () => {
    const { matchCounts, unmatched, twiceInOneList } = truth.titles;
    const joined = (matchCounts['exact'] ?? 0) + (matchCounts['normalised'] ?? 0);
    expect((await importing.job(job)).counts).toEqual({
      create: joined - twiceInOneList.length,
      change: 0,
      unchanged: 0,
      merge: twiceInOneList.length,
      review: unmatched.length,
      reject: 0,
    });
    expect(places(await importing.steps(job, 'review'))).toEqual(places(unmatched));
    // The expected results name either of the two rows; the later one repeats.
    expect((await importing.steps(job, 'merge')).map(({ sheet }) => sheet)).toEqual(
      twiceInOneList.map(({ sheet }) => sheet),
    );
    expect((await board('2026-11-22')).goals.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });

  it('point out firms that the list puts into another district', async () => {
    const { body } = await bureau.get(`/api/imports/${job}/problems?code=unit_differs`);
    expect(places(body.items)).toEqual(places(truth.titles.districtDiffersFromRegister));
  });

  it('count exactly as expected once written, in the city and in every unit', async () => {
    expect(await importing.act(job, 'run')).toMatchObject({ state: 'done' });
    for (const day of DAYS) {
      expect(asHolders(await board(day))).toEqual(truth.titles.expected[day]?.strict.holders);
    }
  }, 60_000);

  it.each(DAYS)('open lists exactly as long as the numbers of %s', async (day) => {
    for (const { kind, count, byUnit, expiringSoon } of (await board(day)).goals) {
      expect(await list(`kind=${kind}&asOf=${day}`)).toHaveLength(count);
      expect(await list(`kind=${kind}&asOf=${day}&expiringWithin=180`)).toHaveLength(expiringSoon);
      for (const unit of UNIT_CODES) {
        expect(await list(`kind=${kind}&asOf=${day}&unit=${unit}`)).toHaveLength(byUnit[unit]);
      }
    }
  });

  it('show a county its own unit only, a leader numbers without lists, others nothing', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const city = await board('2026-11-22');
    const own = await board('2026-11-22', county);
    expect(own).toMatchObject({ unit: '411721', opens: true });
    expect(own.goals.map(({ count }) => count)).toEqual(city.goals.map(({ byUnit }) => byUnit['411721']));
    for (const { kind, count, expiringSoon } of own.goals) {
      expect(await list(`kind=${kind}&asOf=2026-11-22`, county)).toHaveLength(count);
      expect(await list(`kind=${kind}&asOf=2026-11-22&expiringWithin=180`, county)).toHaveLength(expiringSoon);
    }
    const leader = await house.as({ role: 'leader' });
    expect(await board('2026-11-22', leader)).toEqual({ ...city, opens: false });
    expect(await list('kind=innovative', leader)).toEqual([]);
    const enterprise = await house.as({ role: 'enterprise', enterpriseId: 1 });
    expect((await enterprise.get('/api/goals/scoreboard')).status).toBe(403);
  });

  it('are found unchanged when the same file comes again', async () => {
    const again = await importing.checked('titles.xlsx');
    expect(again.counts).toMatchObject({ create: 0, change: 0, review: truth.titles.unmatched.length });
  });

  it('count with their former names once a person has confirmed them', async () => {
    const idOf = new Map<string, number>();
    const aliases = truth.titles.unmatched.filter(({ reason }) => ['former_name', 'note_in_cell'].includes(reason));
    const meant = new Map(aliases.map((row) => [place(row), row.enterprise]));
    const codes = new Map(truth.enterprises.map(({ id, uscc }) => [uscc, id]));
    const decisions = (await importing.steps(job, 'review')).flatMap(({ id, candidates, ...step }) => {
      const enterprise = meant.get(place(step));
      const candidate = candidates.find(({ uscc }) => codes.get(uscc) === enterprise);
      if (candidate) idOf.set(place(step), candidate.enterpriseId);
      return candidate ? [{ stepId: id, enterpriseId: candidate.enterpriseId }] : [];
    });
    expect(places(aliases)).toEqual([...idOf.keys()].sort());
    const { version } = await importing.job(job);
    expect((await bureau.post(`/api/imports/${job}/decisions`, { version, decisions })).status).toBe(200);
    expect(await importing.act(job, 'run')).toMatchObject({ state: 'done' });
    for (const day of DAYS) {
      expect(asHolders(await board(day))).toEqual(truth.titles.expected[day]?.withAliases.holders);
      for (const kind of TITLE_KINDS) {
        const total = truth.titles.expected[day]?.withAliases.holders[CALLED[kind]]?.total ?? -1;
        expect(await list(`kind=${kind}&asOf=${day}`)).toHaveLength(total);
      }
    }
  }, 60_000);

  it('are taken back as a whole, but for those that somebody changed since', async () => {
    const [first] = await list('kind=giant&asOf=2026-11-22');
    const titles = (await bureau.get(`/api/enterprises/${first}/titles`)).body;
    const { id, version, kind, batch, document, validFrom, validTo } = titles.find(
      (one: { kind: string }) => one.kind === 'giant',
    );
    const title = { version, kind, batch, document, validFrom, validTo, certificateNo: '手工补录' };
    const changed = await bureau.patch(`/api/enterprises/${first}/titles/${id}`, title);
    expect(changed.status).toBe(200);
    expect(await importing.act(job, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 1 });
    expect((await board('2026-11-22')).goals.map(({ count }) => count)).toEqual([0, 0, 1, 0]);
  }, 60_000);
});
