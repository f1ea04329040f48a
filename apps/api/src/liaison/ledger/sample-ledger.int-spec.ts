import type { AssignmentRow, CareRow, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Importing, sampleTruth } from '../../../test/sample-import';

type Mention = readonly [name: string, link: string, id: string | null];
interface Truth {
  readonly liaison: {
    readonly expected: {
      byLink: Record<string, number>;
      enterpriseMentions: number;
      distinctEnterprisesByName: number;
    };
    readonly rows: readonly { leader: string; officer: string; enterprises: readonly Mention[] }[];
    readonly underTwoLeaders: readonly string[];
  };
  readonly enterprises: readonly { id: string; name: string; uscc: string }[];
}

describe('the sample ledger', () => {
  const truth = sampleTruth<Truth>();
  const { rows, expected, underTwoLeaders } = truth.liaison;
  const names = new Map(truth.enterprises.map(({ id, name }) => [id, name]));
  let house: TestApp;
  let bureau: Client;
  let importing: Importing;
  let job: number;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    importing = new Importing(house, bureau);
    await importing.done('enterprises.xlsx');
    job = (await importing.checked('liaison.xlsx')).id;
  }, 120_000);
  afterAll(() => house.close());

  /** Everybody who is looked after, with those who do, by role. */
  async function cared(): Promise<Map<string, { leaders: string[]; chief: string[] }>> {
    const found = new Map<string, { leaders: string[]; chief: string[] }>();
    for (let cursor: string | null = ''; cursor !== null;) {
      const answer = await bureau.get(`/api/liaison/enterprises?limit=200&state=never${cursor && `&cursor=${cursor}`}`);
      const page = answer.body as Page<CareRow>;
      for (const { name, people } of page.items) {
        const of = (wanted: string) => people.filter(({ role }) => role === wanted).map((one) => one.name);
        found.set(name, { leaders: of('leader').sort(), chief: of('chief') });
      }
      cursor = page.next;
    }
    return found;
  }

  /** By the exact name: who leads, and the first of the file as chief. */
  function wanted() {
    const people = new Map<string, { leaders: string[]; chief: string[] }>();
    for (const { leader, officer, enterprises } of rows)
      for (const [, link, id] of enterprises) {
        if (link !== 'name') continue;
        const name = names.get(id ?? '') ?? '';
        const before = people.get(name) ?? { leaders: [], chief: [officer] };
        people.set(name, { ...before, leaders: [...before.leaders, leader].sort() });
      }
    return people;
  }

  it('says before anything is written what will happen to each enterprise', async () => {
    const { name } = expected.byLink;
    const joined = expected.distinctEnterprisesByName;
    expect((await importing.job(job)).counts).toEqual({
      create: joined,
      change: (name ?? 0) - joined,
      unchanged: 0,
      merge: 0,
      review: expected.enterpriseMentions - (name ?? 0),
      reject: 0,
    });
    const taken = (await bureau.get(`/api/imports/${job}/problems?severity=warning`)).body.items;
    expect(taken).toHaveLength(underTwoLeaders.length);
    expect(taken[0]).toMatchObject({ code: 'chief_taken', field: 'chief' });
    expect((await cared()).size).toBe(0);
  });

  it('gives every enterprise its leader and its chief, and the second leader of three of them too', async () => {
    expect(await importing.act(job, 'run')).toMatchObject({ state: 'done' });
    expect(await cared()).toEqual(wanted());
    const officers = (await bureau.get('/api/liaison/officers?q=杜飞')).body as Page<OfficerRow>;
    expect(officers.items).toMatchObject([{ name: '杜飞', post: '确山县委副书记、县长', phone: null }]);
  });

  it('changes nothing when it comes a second time', async () => {
    const again = await importing.checked('liaison.xlsx');
    expect(again.counts).toMatchObject({ create: 0, change: 0, unchanged: expected.byLink['name'] });
  });

  it('joins a short name only once a person has said whose it is', async () => {
    const short = (await importing.steps(job, 'review')).filter(({ reason }) => reason === 'short_name');
    expect(short).toHaveLength(expected.byLink['short_name'] ?? 0);
    const { id: stepId, candidates, name } = short[0];
    const enterpriseId = candidates[0]?.enterpriseId ?? 0;
    const { version } = await importing.job(job);
    const decided = await bureau.post(`/api/imports/${job}/decisions`, {
      version,
      decisions: [{ stepId, enterpriseId }],
    });
    expect(decided.status).toBe(200);
    await importing.act(job, 'run');
    const people = (await bureau.get(`/api/liaison/enterprises/${enterpriseId}/assignments`)).body as AssignmentRow[];
    const row = rows.find(({ enterprises }) => enterprises.some(([firm]) => firm === name));
    expect(people.map(({ officerName }) => officerName).sort()).toEqual([row?.leader, row?.officer].sort());
    expect(people[0]).toMatchObject({ startsOn: '2026-01-01', endsOn: null });
  });

  it('is taken back with the people it brought, but for what somebody changed since', async () => {
    const [first] = (await bureau.get('/api/liaison/enterprises?state=never&limit=1')).body.items as CareRow[];
    const of = `/api/liaison/enterprises/${first?.enterpriseId}/assignments`;
    const [row] = (await bureau.get(of)).body as AssignmentRow[];
    const period = { startsOn: '2026-02-01', endsOn: null };
    expect((await bureau.patch(`${of}/${row?.id}`, { ...period, version: row?.version })).status).toBe(200);
    expect(await importing.act(job, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 1 });
    expect([...(await cared()).keys()]).toEqual([first?.name]);
    expect(((await bureau.get('/api/liaison/officers')).body as Page<OfficerRow>).total).toBe(2);
  });

  it('is not for leaders or officers to import', async () => {
    const officer = await house.as({ role: 'liaison' });
    expect((await officer.post(`/api/imports/${job}/check`, { version: 1 })).status).toBe(403);
  });
});
