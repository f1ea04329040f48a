import type { AppealRow } from '@yanzhen/contract/credit/appeal';
import type { CreditOfEnterprise } from '@yanzhen/contract/credit/record';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import type { Client } from '../../../test/client';
import { fileForm, PDF } from '../../../test/attachments';
import { creditRecord } from '../../../test/credit-record';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Clock } from '../../platform/clock';

describe('an appeal', () => {
  let house: TestApp;
  let bureau: Client;
  let firm: Client;
  let id: number;
  let today: string;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    today = house.app.get(Clock).today();
  });
  beforeEach(async () => {
    id = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode: '411721' }))).body['id'] as number;
    firm = await house.as({ role: 'enterprise', enterpriseId: id });
  });
  afterAll(() => house.close());

  const at = () => `/api/credit/enterprises/${id}`;
  const standing = async () => ((await firm.get(at())).body as unknown as CreditOfEnterprise).standing;
  const entry = async (over: Parameters<typeof creditRecord>[0] = {}): Promise<number> => {
    const { body } = await bureau.post(`${at()}/records`, creditRecord({ decidedOn: addDays(today, -30), ...over }));
    return (body as unknown as CreditOfEnterprise).records[0]?.id ?? 0;
  };
  const make = (recordId: number, kind: 'repair' | 'objection' = 'repair') =>
    firm.post(`${at()}/appeals`, { recordId, kind, text: '已补报年报，材料附后' });
  const news = async (who: Client) =>
    (await who.get('/api/notifications')).body.items.map(({ code }: { code: string }) => code);

  it('for repair with evidence is decided by the bureau, ends the record today, and the enterprise hears it', async () => {
    const { status, body } = await make(await entry());
    expect([status, body['state']]).toEqual([201, 'open']);
    expect(await news(bureau)).toContain('credit.appeal_made');
    const attached = await firm.post(`/api/credit/appeals/${body['id']}/files`, fileForm(PDF, '年报公示截图.pdf'));
    const { files, version } = attached.body as unknown as AppealRow;
    expect(files).toMatchObject([{ file: { name: '年报公示截图.pdf' } }]);
    expect((await bureau.get(`/api/credit/appeals/${body['id']}/files/${files[0]?.id}`)).status).toBe(200);
    expect(await standing()).toBe('blocked');
    const decide = { version, accept: true, decision: '已核实，予以移出' };
    const answers = await Promise.all(
      [1, 2].map(() => bureau.post(`/api/credit/appeals/${body['id']}/decide`, decide)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(await standing()).toBe('normal');
    expect(await news(firm)).toContain('credit.appeal_decided');
    const [shown] = (await firm.get(`${at()}/appeals`)).body as unknown as AppealRow[];
    expect(shown).toMatchObject({ state: 'accepted', decision: '已核实，予以移出', decidedBy: '' });
  });

  it('that is an objection makes a wrong record never count', async () => {
    const { body } = await make(await entry({ kind: 'dishonest' }), 'objection');
    await bureau.post(`/api/credit/appeals/${body['id']}/decide`, {
      version: 1,
      accept: true,
      decision: '名称相同，误列',
    });
    expect((await firm.get(`${at()}?asOf=${addDays(today, -10)}`)).body).toMatchObject({ standing: 'normal' });
  });

  it('is refused with a reason and may be made again; nothing changes', async () => {
    const recordId = await entry();
    const { body } = await make(recordId);
    const refused = { version: 1, accept: false, decision: '年报仍未公示' };
    expect((await bureau.post(`/api/credit/appeals/${body['id']}/decide`, refused)).body).toMatchObject({
      state: 'refused',
    });
    expect(await standing()).toBe('blocked');
    expect((await bureau.post(`/api/credit/appeals/${body['id']}/decide`, { ...refused, version: 2 })).body.code).toBe(
      'credit.appeal_closed',
    );
    expect((await make(recordId)).status).toBe(201);
  });

  it('is made once at a time, and not before the shortest publicity is over', async () => {
    const recordId = await entry();
    const answers = await Promise.all([make(recordId), make(recordId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const penalty = await entry({ kind: 'penalty', severity: 'general' });
    expect((await make(penalty)).body.code).toBe('credit.repair_too_early');
    expect((await make(penalty, 'objection')).status).toBe(201);
    const praise = await entry({ kind: 'commendation' });
    expect((await make(praise, 'objection')).body.code).toBe('credit.nothing_to_appeal');
  });

  it("is withdrawn by its enterprise, and is nobody else's", async () => {
    const { body } = await make(await entry());
    const other = await house.as({ role: 'enterprise', enterpriseId: id + 1000 });
    expect((await other.post(`/api/credit/appeals/${body['id']}/withdraw`, { version: 1 })).status).toBe(404);
    const county = await house.as({ role: 'county', unitCode: '411722' });
    expect((await county.get('/api/credit/appeals?state=open')).body).toEqual([]);
    expect((await bureau.get('/api/credit/appeals?state=open')).body).toContainEqual(
      expect.objectContaining({ id: body['id'] }),
    );
    const own = await firm.post(`/api/credit/appeals/${body['id']}/withdraw`, { version: 1 });
    expect(own.body).toMatchObject({ state: 'withdrawn' });
  });
});
