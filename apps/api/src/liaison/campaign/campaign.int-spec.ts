import type { CampaignRow } from '@yanzhen/contract/liaison/assignment';
import { SUGGESTED_RULES } from '@yanzhen/domain/liaison/cadence';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officer, shippedCampaign } from '../../../test/officer-builder';

describe('campaigns', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const input = (over: Partial<CampaignRow> = {}) => ({
    name: '学查改·以企观政',
    startsOn: '2025-06-01',
    endsOn: null,
    ...SUGGESTED_RULES,
    confirmed: false,
    ...over,
  });

  it('ship with one whose rhythm nobody has confirmed', async () => {
    expect(await shippedCampaign(bureau)).toMatchObject({
      name: '万人助万企',
      confirmed: false,
      cadence: SUGGESTED_RULES.cadence,
    });
  });

  it('set the rhythm from the day they begin, and what is due follows it', async () => {
    const { id } = (await bureau.post('/api/enterprises', enterpriseInput())).body;
    await assign(bureau, id, (await officer(bureau)).id);
    const due = async () => (await bureau.get(`/api/liaison/enterprises?q=${id ? '' : ''}`)).body.items[0].dueOn;
    expect(await due()).toBe('2026-06-30');
    const made = await bureau.post('/api/liaison/campaigns', input());
    expect(made.status).toBe(201);
    const cadence = { ...SUGGESTED_RULES.cadence, none: 31 };
    const changed = await bureau.patch(`/api/liaison/campaigns/${made.body.id}`, { ...input({ cadence }), version: 1 });
    expect(changed).toMatchObject({ status: 200, body: { version: 2, running: true } });
    expect(await due()).toBe('2026-02-01');
    expect(
      (await bureau.patch(`/api/liaison/campaigns/${made.body.id}`, { ...input(), version: 1 })).body,
    ).toMatchObject({
      code: 'liaison.changed_since',
      current: { version: 2 },
    });
  });

  it.each([
    ['a name that is there already', { name: '万人助万企' }, 409, 'liaison.campaign_named_already'],
    ['an end before the beginning', { endsOn: '2025-05-31' }, 422, 'liaison.period_reversed'],
    ['a rhythm with a tier left out', { cadence: { none: 90 } as never }, 400, 'input.invalid'],
    ['a rhythm of a day', { cadence: { ...SUGGESTED_RULES.cadence, giant: 1 } }, 400, 'input.invalid'],
  ])('refuse %s', async (_, over, status, code) => {
    expect(await bureau.post('/api/liaison/campaigns', input(over))).toMatchObject({ status, body: { code } });
  });

  it('are set by the bureau and read by whoever visits', async () => {
    const county = await house.as({ role: 'county', unitCode: '411702' });
    expect((await county.get('/api/liaison/campaigns')).status).toBe(200);
    expect((await county.post('/api/liaison/campaigns', input({ name: '另一个' }))).status).toBe(403);
  });
});
