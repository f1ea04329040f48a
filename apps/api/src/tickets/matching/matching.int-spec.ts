import type { TicketMatch, TicketToMatch } from '@yanzhen/contract/tickets/matching';
import { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { ticketInput } from '../../../test/ticket-builder';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { TicketMatching } from '..';

describe('whose a request is', () => {
  let house: TestApp;
  let bureau: Client;
  const firms = new Map<string, number>();

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    for (const name of ['驻马店市耘达鞋业科技有限公司', '河南豫耘铜业有限责任公司'])
      firms.set(name, (await bureau.post('/api/enterprises', enterpriseInput({ name, unitCode: '411721' }))).body.id);
  });
  afterAll(() => house.close());

  const brought = async (content: string) =>
    (await bureau.post('/api/tickets', ticketInput({ content, unitCode: null }))).body as {
      id: number;
      version: number;
      enterpriseId: number | null;
      unitCode: string | null;
    };
  const matchOf = async (id: number) => (await bureau.get(`/api/tickets/${id}/match`)).body as TicketMatch;
  const waiting = async (view = 'open') =>
    ((await bureau.get(`/api/ticket-matches?view=${view}`)).body.items as TicketToMatch[]).map(
      ({ ticketId }) => ticketId,
    );

  it('is set where the whole name is said, with the unit, and is to be seen why', async () => {
    const { id, enterpriseId, unitCode } = await brought('河南豫耘铜业有限责任公司反映电压不稳');
    expect({ enterpriseId, unitCode }).toEqual({
      enterpriseId: firms.get('河南豫耘铜业有限责任公司'),
      unitCode: '411721',
    });
    expect(await matchOf(id)).toMatchObject({ state: 'set', candidates: [{ way: 'name_in_text', sureness: 85 }] });
    expect(await waiting('set')).toContain(id);
  });

  it('waits for a person where a part of the name is said; who confirms it takes it from the list', async () => {
    const { id, version, enterpriseId } = await brought('耘达鞋业反映电压不稳');
    expect(enterpriseId).toBeNull();
    expect(await waiting()).toContain(id);
    const [candidate] = (await matchOf(id)).candidates;
    expect(candidate).toMatchObject({ name: '驻马店市耘达鞋业科技有限公司', way: 'short_in_text', told: '耘达鞋业' });
    const said = { version, enterpriseId: candidate?.enterpriseId };
    expect((await bureau.put(`/api/tickets/${id}/match`, said)).body).toMatchObject({ state: 'decided' });
    expect(await waiting()).not.toContain(id);
    // Pressed twice.
    expect((await bureau.put(`/api/tickets/${id}/match`, said)).status).toBe(200);
    expect((await bureau.get(`/api/tickets/${id}`)).body).toMatchObject({
      ...said,
      version: version + 1,
      unitCode: '411721',
    });
  });

  it('said otherwise by two people at once is what the first said, and the other is told', async () => {
    const { id, version } = await brought('耘达鞋业反映路不平');
    const other = await house.as({ role: 'bureau' });
    const answers = await Promise.all([
      bureau.put(`/api/tickets/${id}/match`, { version, enterpriseId: firms.get('驻马店市耘达鞋业科技有限公司') }),
      other.put(`/api/tickets/${id}/match`, { version, enterpriseId: null }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'ticket.changed_since',
      current: { version: version + 1 },
    });
  });

  it('is for the bureau to say, and not where the enterprise brought it in itself', async () => {
    const { id, version } = await brought('耘达鞋业反映停水');
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await county.put(`/api/tickets/${id}/match`, { version, enterpriseId: null })).status).toBe(403);
    expect((await county.get('/api/ticket-matches')).status).toBe(403);
    const firm = await house.as({ role: 'enterprise', enterpriseId: firms.get('河南豫耘铜业有限责任公司') ?? 0 });
    const own = (await firm.post('/api/tickets', ticketInput())).body;
    const decided = await bureau.put(`/api/tickets/${own.id}/match`, { version: 1, enterpriseId: null });
    expect(decided.body).toMatchObject({ code: 'ticket.own_enterprise' });
    expect(await matchOf(own.id)).toMatchObject({ state: 'none', candidates: [] });
  });

  it('follows the register: a new name is found at once, an old one as a former name', async () => {
    const matching = house.app.get(TicketMatching);
    const find = async (enterprise: string) =>
      (await matching.find([{ uscc: null, enterprise, title: '', content: '', unitCode: null }]))[0];
    expect((await find('河南新来制造有限公司'))?.matches).toEqual([]);
    const input = enterpriseInput({ name: '河南新来制造有限公司' });
    const { id, version } = (await bureau.post('/api/enterprises', input)).body;
    expect(await find('河南新来制造有限公司')).toMatchObject({ enterpriseId: id });
    const renamed = {
      ...input,
      uscc: undefined,
      name: '河南再来制造有限公司',
      formerNames: ['河南新来制造有限公司'],
      version,
    };
    expect((await bureau.patch(`/api/enterprises/${id}`, renamed)).status).toBe(200);
    expect(await find('河南再来制造有限公司')).toMatchObject({ enterpriseId: id, matches: [{ way: 'name' }] });
    expect(await find('河南新来制造有限公司')).toMatchObject({ enterpriseId: id, matches: [{ way: 'former_name' }] });
  });
});
