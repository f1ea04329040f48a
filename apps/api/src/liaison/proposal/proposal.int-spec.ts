import type { AssignmentRow, CareRow, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { Proposal } from '@yanzhen/contract/liaison/proposal';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officerInput, shippedCampaign } from '../../../test/officer-builder';
import { ProposalRuns } from './proposal-runs';

describe('a proposal', () => {
  let house: TestApp;
  let bureau: Client;
  let campaignId: number;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    campaignId = (await shippedCampaign(bureau)).id;
  });
  afterAll(() => house.close());

  const enterprise = async (unitCode: string): Promise<EnterpriseRow> =>
    (await bureau.post('/api/enterprises', enterpriseInput({ unitCode } as object))).body as EnterpriseRow;
  const person = async (unitCode: string | null): Promise<OfficerRow> =>
    (await bureau.post('/api/liaison/officers', officerInput({ unitCode } as object))).body as OfficerRow;
  const terms = (over: object = {}) => ({
    role: 'chief',
    campaignId,
    startsOn: '2026-11-01',
    unitCode: null,
    most: null,
    ...over,
  });
  const make = async (by: Client, over: object = {}) => {
    const { id } = (await by.post('/api/liaison/proposals', terms(over))).body as { id: number };
    return (await by.get(`/api/liaison/proposals/${id}`)).body as Proposal;
  };
  const apply = (by: Client, { id, version }: Proposal) => by.post(`/api/liaison/proposals/${id}/apply`, { version });
  const settled = () => house.app.get(ProposalRuns, { strict: false }).settled();
  const without = async (unit: string) =>
    (await bureau.get(`/api/liaison/enterprises?unit=${unit}&without=chief`)).body.total as number;

  it('spreads a unit evenly beside what its people have, writes nothing until it is applied, and then as it was shown', async () => {
    const [busy, free] = [await person('411721'), await person('411721')];
    const first = await enterprise('411721');
    await assign(bureau, first.id, busy.id);
    for (let n = 0; n < 5; n += 1) await enterprise('411721');
    const shown = await make(bureau, { unitCode: '411721' });
    expect(shown).toMatchObject({ state: 'draft', total: 5, given: 5, left: { no_officer: 0, all_full: 0 } });
    expect(shown.people.map(({ officerId, before, more }) => [officerId, before + more])).toEqual([
      [busy.id, 3],
      [free.id, 3],
    ]);
    expect(await without('411721')).toBe(5);
    const lines = (await bureau.get(`/api/liaison/proposals/${shown.id}/lines`)).body.items as {
      officerName: string;
    }[];
    expect(lines).toHaveLength(5);
    expect(await apply(bureau, shown)).toMatchObject({ status: 200, body: { state: 'applying' } });
    await settled();
    const after = (await bureau.get(`/api/liaison/proposals/${shown.id}`)).body as Proposal;
    expect(after).toMatchObject({ state: 'applied', done: 5, refused: 0 });
    expect(await without('411721')).toBe(0);
    expect((await bureau.get(`/api/liaison/officers/${free.id}`)).body.load.chief).toBe(3);
  });

  it('leaves to whoever was faster what was given meanwhile', async () => {
    const [one, other] = [await person('411722'), await person('411722')];
    const firm = await enterprise('411722');
    const shown = await make(bureau, { unitCode: '411722' });
    await assign(bureau, firm.id, other.id);
    await apply(bureau, shown);
    await settled();
    expect((await bureau.get(`/api/liaison/proposals/${shown.id}`)).body).toMatchObject({
      state: 'applied',
      refused: 1,
    });
    const people = (await bureau.get(`/api/liaison/enterprises/${firm.id}/assignments`)).body as AssignmentRow[];
    expect(people.map(({ officerId }) => officerId)).toEqual([other.id]);
    expect(one.id).toBe(shown.people[0]?.officerId);
  });

  it('is applied once, however many press at the same moment', async () => {
    await person('411723');
    const firms = [await enterprise('411723'), await enterprise('411723')];
    const shown = await make(bureau, { unitCode: '411723' });
    const answers = await Promise.all([1, 2, 3].map(() => apply(bureau, shown)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await settled();
    for (const { id } of firms)
      expect((await bureau.get(`/api/liaison/enterprises/${id}/assignments`)).body).toHaveLength(1);
    expect(await apply(bureau, shown)).toMatchObject({ status: 409, body: { code: 'liaison.proposal_applied' } });
  });

  it('says who is left: nobody in the unit and the city, or all of them full', async () => {
    await person('411724');
    for (let n = 0; n < 3; n += 1) await enterprise('411724');
    expect(await make(bureau, { unitCode: '411724', most: 2 })).toMatchObject({ given: 2, left: { all_full: 1 } });
    await enterprise('411725');
    expect(await make(bureau, { unitCode: '411725' })).toMatchObject({ given: 0, left: { no_officer: 1 } });
    const city = await person(null);
    expect((await make(bureau, { unitCode: '411725' })).people).toMatchObject([{ officerId: city.id, more: 1 }]);
  });

  it('passes over people who look after enterprises in another role only', async () => {
    const [leader, chief] = [await person('411726'), await person('411726')];
    await assign(bureau, (await enterprise('411726')).id, leader.id, 'leader');
    const { people } = await make(bureau, { unitCode: '411726' });
    expect(people).toMatchObject([{ officerId: chief.id, more: 1 }]);
  });

  it('of a county stays in the county, and is no other’s', async () => {
    await person('411727');
    await enterprise('411727');
    const county = await house.as({ role: 'county', unitCode: '411727' });
    const shown = await make(county, { unitCode: '411702' });
    expect(shown).toMatchObject({ unitCode: '411727', total: 1, given: 1 });
    const neighbour = await house.as({ role: 'county', unitCode: '411728' });
    expect((await neighbour.get(`/api/liaison/proposals/${shown.id}`)).status).toBe(404);
    expect((await apply(neighbour, shown)).status).toBe(404);
    const rows = (await county.get('/api/liaison/enterprises')).body.items as CareRow[];
    expect(rows.flatMap(({ people }) => people)).toEqual([]);
  });
});
