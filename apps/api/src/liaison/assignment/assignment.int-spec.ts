import type { AssignmentRow, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officer, officerInput, shippedCampaign } from '../../../test/officer-builder';

describe('who looks after an enterprise', () => {
  let house: TestApp;
  let bureau: Client;
  let campaignId: number;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    campaignId = (await shippedCampaign(bureau)).id;
  });
  afterAll(() => house.close());

  const enterprise = async (unitCode: UnitCode = '411702'): Promise<EnterpriseRow> =>
    (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body as EnterpriseRow;
  const of = (id: number) => `/api/liaison/enterprises/${id}/assignments`;
  const wanted = ({ id }: OfficerRow, over: object = {}) => ({
    officerId: id,
    role: 'chief',
    campaignId,
    startsOn: '2026-01-01',
    endsOn: null,
    ...over,
  });

  it('is written down with its period and stays as history when it ends', async () => {
    const { id } = await enterprise();
    const [first, second] = [await officer(bureau), await officer(bureau)];
    const row = await assign(bureau, id, first.id);
    expect(row).toMatchObject({ officerName: first.name, campaignName: '万人助万企', running: true, version: 1 });
    const ended = await bureau.patch(`${of(id)}/${row.id}`, {
      version: 1,
      startsOn: '2026-01-01',
      endsOn: '2026-06-30',
    });
    expect(ended).toMatchObject({ status: 200, body: { running: false, version: 2 } });
    await assign(bureau, id, second.id, 'chief', { startsOn: '2026-07-01' });
    const history = (await bureau.get(of(id))).body as AssignmentRow[];
    expect(history.map(({ officerName, running }) => [officerName, running])).toEqual([
      [second.name, true],
      [first.name, false],
    ]);
    const timeline = (await bureau.get(`/api/enterprises/${id}/timeline`)).body;
    expect(timeline).toContainEqual(expect.objectContaining({ act: 'liaison.assignment.add', text: second.name }));
  });

  it.each([
    ['a second chief without an end', {}, 409, 'liaison.chief_taken'],
    ['a chief for a time within', { startsOn: '2026-03-01', endsOn: '2026-03-31' }, 409, 'liaison.chief_taken'],
    ['a chief who would begin later', { startsOn: '2099-01-01' }, 409, 'liaison.chief_taken'],
    ['an end before the beginning', { endsOn: '2025-12-31' }, 422, 'liaison.period_reversed'],
    ['a campaign that does not exist', { campaignId: 999_999 }, 404, 'liaison.campaign_not_found'],
    ['an officer who does not exist', { officerId: 999_999 }, 404, 'liaison.officer_not_found'],
    ['a role nobody knows', { role: 'king' }, 400, 'input.invalid'],
  ])('refuses %s', async (_, over, status, code) => {
    const { id } = await enterprise();
    await assign(bureau, id, (await officer(bureau)).id);
    const answer = await bureau.post(of(id), wanted(await officer(bureau), over));
    expect(answer).toMatchObject({ status, body: { code } });
    expect((await bureau.get(of(id))).body).toHaveLength(1);
  });

  it('goes over to somebody else on a day, in one save, and the one before is history', async () => {
    const { id } = await enterprise();
    const [first, second, third] = [await officer(bureau), await officer(bureau), await officer(bureau)];
    const row = await assign(bureau, id, first.id);
    const replace = (over: object) =>
      bureau.post(`${of(id)}/${row.id}/replacement`, {
        version: 1,
        officerId: second.id,
        startsOn: '2026-07-01',
        ...over,
      });
    for (const startsOn of ['2026-01-01', '2025-12-31'])
      expect(await replace({ startsOn })).toMatchObject({ status: 422, body: { code: 'liaison.replacement_misses' } });
    expect(await replace({})).toMatchObject({
      status: 201,
      body: { officerName: second.name, startsOn: '2026-07-01' },
    });
    expect(await replace({ officerId: third.id })).toMatchObject({ status: 409, body: { current: { version: 2 } } });
    const history = (await bureau.get(of(id))).body as AssignmentRow[];
    expect(history.map(({ officerName, endsOn }) => [officerName, endsOn])).toEqual([
      [second.name, null],
      [first.name, '2026-06-30'],
    ]);
  });

  it('keeps the one who is there when the one to come cannot take over', async () => {
    const { id } = await enterprise();
    const [first, gone] = [await officer(bureau), await officer(bureau)];
    await bureau.patch(`/api/liaison/officers/${gone.id}`, officerInput({ active: false, version: 1 } as object));
    const row = await assign(bureau, id, first.id);
    const body = { version: 1, officerId: gone.id, startsOn: '2026-07-01' };
    expect(await bureau.post(`${of(id)}/${row.id}/replacement`, body)).toMatchObject({
      status: 422,
      body: { code: 'liaison.officer_inactive' },
    });
    expect((await bureau.get(of(id))).body).toMatchObject([{ id: row.id, endsOn: null, version: 1 }]);
  });

  it('names the chief who is there to whoever comes second', async () => {
    const { id } = await enterprise();
    const first = await officer(bureau);
    await assign(bureau, id, first.id);
    const second = await bureau.post(of(id), wanted(await officer(bureau)));
    expect(second.body.details).toMatchObject({ by: first.name, since: '2026-01-01' });
  });

  it('gives the chair to one of two who are made chief at the same instant', async () => {
    for (const endsOn of [null, '2026-12-31']) {
      const { id } = await enterprise();
      const rivals = [await officer(bureau), await officer(bureau), await officer(bureau)];
      const answers = await Promise.all(rivals.map((rival) => bureau.post(of(id), wanted(rival, { endsOn }))));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      const lost = answers.filter(({ status }) => status === 409);
      expect(lost.map(({ body }) => body.code)).toEqual(['liaison.chief_taken', 'liaison.chief_taken']);
      expect((await bureau.get(of(id))).body).toHaveLength(1);
    }
  });

  it('lets two saves of one assignment tell the second what the first left', async () => {
    const { id } = await enterprise();
    const { id: row } = await assign(bureau, id, (await officer(bureau)).id);
    const end = (endsOn: string) => bureau.patch(`${of(id)}/${row}`, { version: 1, startsOn: '2026-01-01', endsOn });
    expect((await end('2026-05-31')).status).toBe(200);
    expect(await end('2026-08-31')).toMatchObject({
      status: 409,
      body: { code: 'liaison.changed_since', current: { endsOn: '2026-05-31', version: 2 } },
    });
  });

  it('writes once when the click comes twice', async () => {
    const { id } = await enterprise();
    const [key, body] = [{ 'idempotency-key': 'one-click-of-assigning' }, wanted(await officer(bureau))];
    const [first, second] = [await bureau.post(of(id), body, key), await bureau.post(of(id), body, key)];
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
  });

  it('gives one officer many enterprises at once, and names those that it left', async () => {
    const rows = [await enterprise(), await enterprise(), await enterprise()];
    const taken = await officer(bureau);
    await assign(bureau, rows[1]?.id ?? 0, taken.id);
    const many = await officer(bureau);
    const answer = await bureau.post('/api/liaison/assignments/bulk', {
      ...wanted(many),
      enterpriseIds: rows.map(({ id }) => id),
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { assigned: 2, left: [{ enterpriseId: rows[1]?.id, name: rows[1]?.name, code: 'liaison.chief_taken' }] },
    });
    const load = (await bureau.get(`/api/liaison/officers/${many.id}`)).body.load;
    expect(load).toEqual({ leader: 0, chief: 2, liaison: 0 });
  });

  it('lets leaders and liaisons see what they look after today, in every list, and no other', async () => {
    const [mine, before, other] = [await enterprise(), await enterprise(), await enterprise()];
    const liaison = await house.as({ role: 'liaison' });
    const me = await officer(bureau, liaison);
    await assign(bureau, mine.id, me.id);
    await assign(bureau, before.id, me.id, 'chief', { startsOn: '2025-01-01', endsOn: '2025-12-31' });
    expect((await liaison.get(`/api/enterprises/${mine.id}`)).status).toBe(200);
    for (const { id } of [before, other])
      expect(await liaison.get(`/api/enterprises/${id}`)).toMatchObject({
        status: 404,
        body: { code: 'registry.enterprise_not_found' },
      });
    const list = await liaison.get('/api/enterprises');
    expect(list.body).toMatchObject({ total: 1, items: [{ id: mine.id }] });
    expect((await liaison.get('/api/enterprises/suggest?q=%E6%B2%B3%E5%8D%97')).body).toMatchObject([{ id: mine.id }]);
    expect((await liaison.get('/api/liaison/enterprises')).body).toMatchObject({
      total: 1,
      items: [{ enterpriseId: mine.id, people: [{ name: me.name, role: 'chief' }], due: 'overdue' }],
    });
    expect((await liaison.get('/api/enterprises/export.xlsx')).headers['x-row-count'] ?? '1').toBe('1');
  });

  it('is the business of the county in its unit alone', async () => {
    const [own, foreign] = [await enterprise('411721'), await enterprise('411722')];
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const ours = (await county.post('/api/liaison/officers', officerInput({ unitCode: '411721' }))).body as OfficerRow;
    expect((await county.post(of(own.id), wanted(ours))).status).toBe(201);
    expect((await county.post(of(foreign.id), wanted(ours))).status).toBe(404);
    const neighbour = await house.as({ role: 'county', unitCode: '411722' });
    expect((await neighbour.get(`/api/liaison/officers/${ours.id}`)).status).toBe(404);
    expect(await county.post('/api/liaison/officers', officerInput({ unitCode: null }))).toMatchObject({
      status: 403,
      body: { code: 'liaison.officer_not_yours' },
    });
    const overdue = await county.get('/api/liaison/enterprises?state=overdue');
    expect(overdue.body).toMatchObject({ total: 1, items: [{ enterpriseId: own.id, dueOn: '2026-06-30' }] });
    expect((await county.get('/api/liaison/enterprises?state=none')).body.total).toBe(0);
  });

  it('says who has a leader wherever lists ask for it', async () => {
    const { id } = await enterprise('411725');
    const led = async () => (await bureau.get('/api/enterprises?unit=411725&hasLeader=true')).body.total;
    expect(await led()).toBe(0);
    const row = await assign(bureau, id, (await officer(bureau)).id, 'leader');
    expect(await led()).toBe(1);
    await bureau.patch(`${of(id)}/${row.id}`, { version: 1, startsOn: '2026-01-01', endsOn: '2026-02-01' });
    expect(await led()).toBe(0);
    expect((await bureau.get('/api/liaison/enterprises?unit=411725&without=leader')).body.total).toBe(1);
  });

  it('goes with an enterprise that turns out to be another, whose own chief stays', async () => {
    const [goes, stays] = [await enterprise(), await enterprise()];
    const [lost, kept, leader] = [await officer(bureau), await officer(bureau), await officer(bureau)];
    await assign(bureau, goes.id, lost.id);
    await assign(bureau, goes.id, leader.id, 'leader');
    await assign(bureau, stays.id, kept.id);
    const merge = { version: goes.version, into: stays.id, intoVersion: stays.version };
    expect((await bureau.post(`/api/enterprises/${goes.id}/merge`, merge)).status).toBe(200);
    const people = ((await bureau.get(of(stays.id))).body as AssignmentRow[]).map(({ officerName }) => officerName);
    expect(people.sort()).toEqual([kept.name, leader.name].sort());
    expect((await bureau.get(`/api/enterprises/${stays.id}`)).body.hasLeader).toBe(true);
  });

  it('an account is one person, and one of leaders and liaisons', async () => {
    const account = await house.as({ role: 'liaison' });
    await officer(bureau, account);
    const again = officerInput({ userId: account.userId });
    expect(await bureau.post('/api/liaison/officers', again)).toMatchObject({
      status: 409,
      body: { code: 'liaison.account_bound_already' },
    });
    const admin = await house.as({ role: 'admin' });
    expect(await bureau.post('/api/liaison/officers', officerInput({ userId: admin.userId }))).toMatchObject({
      status: 422,
      body: { code: 'liaison.account_unfit' },
    });
  });
});
