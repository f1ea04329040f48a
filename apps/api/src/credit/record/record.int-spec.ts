import type { CreditOfEnterprise } from '@yanzhen/contract/credit/record';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { Client } from '../../../test/client';
import { fileForm, PDF } from '../../../test/attachments';
import { creditRecord } from '../../../test/credit-record';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Credit, type StandingChanged } from '..';
import { Standings } from '../standing/standings';
import { Clock } from '../../platform/clock';
import { CreditToldEntity } from '../standing/standing.entity';
import { Database } from '../../platform/database/database';

describe('credit records', () => {
  let house: TestApp;
  let bureau: Client;
  const told: StandingChanged[] = [];
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    house.app.get(Credit).news.onChanged((changes) => Promise.resolve(void told.push(...changes)));
  });
  afterAll(() => house.close());

  const firm = async (over = {}) =>
    (await bureau.post('/api/enterprises', enterpriseInput(over))).body as unknown as EnterpriseRow;
  const of = (id: number) => `/api/credit/enterprises/${id}`;
  const add = async (id: number, over: Parameters<typeof creditRecord>[0] = {}) => {
    const answer = await bureau.post(`${of(id)}/records`, creditRecord(over));
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body as unknown as CreditOfEnterprise;
  };
  const listed = async (id: number, standing: string) => {
    const { body } = await bureau.get(`/api/enterprises?credit=${standing}&limit=200`);
    return (body.items as EnterpriseRow[]).some((row) => row.id === id);
  };

  it('decide the standing of their enterprise on every page at once, and say why', async () => {
    const { id } = await firm();
    expect((await bureau.get(of(id))).body).toMatchObject({ standing: 'normal', fed: false, records: [], reasons: [] });
    const blocked = await add(id);
    expect(blocked).toMatchObject({
      standing: 'blocked',
      since: '2026-05-08',
      lastDay: null,
      rules: 1,
      reasons: [{ recordId: blocked.records[0]?.id, effect: 'blocks', confirmed: true, lastDay: null }],
      records: [{ regime: '2026', publicFrom: '2026-05-08', until: null, effect: 'blocks' }],
    });
    expect([await listed(id, 'blocked'), await listed(id, 'normal')]).toEqual([true, false]);
    expect((await bureau.get(`/api/enterprises/${id}`)).body['credit']).toBe('blocked');
    expect(told.filter(({ enterpriseId }) => enterpriseId === id)).toMatchObject([{ from: 'normal', to: 'blocked' }]);
  });

  it('are repaired, and the day before stays as it was', async () => {
    const { id } = await firm();
    const written = creditRecord();
    const [record] = (await add(id, written)).records;
    const input = { ...written, version: 1, why: '移出通知', endedOn: '2026-08-01', endReason: '补报年报' };
    const repaired = await bureau.patch(`${of(id)}/records/${record?.id}`, input);
    expect(repaired).toMatchObject({ status: 200, body: { standing: 'normal', since: '2026-08-01' } });
    expect((await bureau.get(`${of(id)}?asOf=2026-07-31`)).body).toMatchObject({ standing: 'blocked' });
    expect([await listed(id, 'blocked'), await listed(id, 'normal')]).toEqual([false, true]);
    const late = await bureau.patch(`${of(id)}/records/${record?.id}`, input);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'credit.changed_since', current: { standing: 'normal' } },
    });
    const past = (await bureau.get(`${of(id)}/records/${record?.id}/history`)).body as unknown as object[];
    expect(past).toMatchObject([{ act: 'credit.record.change', why: '移出通知' }, { act: 'credit.record.add' }]);
  });

  it('have the publicity of their regime, or another with a reason', async () => {
    const { id } = await firm();
    const penalty = { kind: 'penalty', severity: 'general' } as const;
    const { records } = await add(id, penalty);
    expect(records[0]).toMatchObject({ repairableFrom: '2026-08-08', until: '2027-05-08', untilReason: null });
    const longer = creditRecord({ ...penalty, until: '2028-05-08' });
    expect(await bureau.post(`${of(id)}/records`, longer)).toMatchObject({
      status: 422,
      body: { code: 'credit.window_reason_missing' },
    });
    const reasoned = await bureau.post(`${of(id)}/records`, { ...longer, untilReason: '决定书载明' });
    expect(reasoned).toMatchObject({ status: 201, body: { standing: 'normal' } });
  });

  it.each([
    ['a decision of tomorrow', { decidedOn: '2099-01-01' }, 'credit.decided_later'],
    ['a penalty without severity', { kind: 'penalty' }, 'credit.severity_missing'],
    ['a decision without a document', { document: ' ' }, 'credit.document_missing'],
    ['a grade without its scale', { kind: 'grade', document: '', grade: 'A' }, 'credit.document_missing'],
    ['a repair before the decision', { endedOn: '2026-05-07', endReason: '误' }, 'credit.end_impossible'],
    ['a repair without a reason', { endedOn: '2026-06-07' }, 'credit.end_reason_missing'],
    ['a window that ends before it begins', { kind: 'commendation', until: '2026-05-07' }, 'credit.window_reversed'],
  ] as const)('refuse %s', async (_, over, code) => {
    const { id } = await firm();
    expect(await bureau.post(`${of(id)}/records`, creditRecord(over))).toMatchObject({ status: 422, body: { code } });
    expect((await bureau.get(of(id))).body).toMatchObject({ records: [] });
  });

  it('stand once, whoever writes them at the same time', async () => {
    const { id } = await firm();
    const input = creditRecord();
    const answers = await Promise.all([1, 2, 3].map(() => bureau.post(`${of(id)}/records`, input)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('show nobody the persons that a decision names, and keep them out of the trail', async () => {
    const { id } = await firm();
    const { records } = await add(id, { cause: '负责人：张三丰，电话13800001234' });
    expect(records[0]?.cause).toBe('负责人：张**，电话138****34');
    const { body } = await bureau.get(`${of(id)}/records/${records[0]?.id}/history`);
    expect(JSON.stringify(body)).not.toMatch(/三丰|13800001234/);
  });

  it('are for their county, their enterprise, and nobody who only serves it', async () => {
    const [own, foreign] = [await firm({ unitCode: '411721' }), await firm({ unitCode: '411722' })];
    await add(own.id);
    await add(foreign.id);
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await county.get(of(own.id))).status).toBe(200);
    expect((await county.get(of(foreign.id))).body.code).toBe('registry.enterprise_not_found');
    expect((await county.get('/api/enterprises?credit=blocked')).body.total).toBe(1);
    const enterprise = await house.as({ role: 'enterprise', enterpriseId: own.id });
    expect((await enterprise.get(of(own.id))).body).toMatchObject({ standing: 'blocked' });
    expect((await enterprise.post(`${of(own.id)}/records`, creditRecord())).status).toBe(403);
    const liaison = await house.as({ role: 'liaison' });
    expect((await liaison.get(of(own.id))).status).toBe(403);
    expect((await liaison.get('/api/enterprises?credit=blocked')).body.code).toBe('credit.not_yours');
  });

  it('keep their evidence, for whoever sees them and nobody else', async () => {
    const [own, foreign] = [await firm({ unitCode: '411721' }), await firm({ unitCode: '411722' })];
    const { records } = await add(own.id);
    const files = `${of(own.id)}/records/${records[0]?.id}/files`;
    const attached = await bureau.post(files, fileForm(PDF, '列入决定书.pdf'));
    expect(attached).toMatchObject({ status: 201, body: [{ file: { name: '列入决定书.pdf' } }] });
    const [{ id }] = attached.body as unknown as [{ id: number }];
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await county.get(`${files}/${id}`)).status).toBe(200);
    const enterprise = await house.as({ role: 'enterprise', enterpriseId: foreign.id });
    expect((await enterprise.get(`${files}/${id}`)).status).toBe(404);
    expect((await bureau.get(`${of(foreign.id)}/records/${records[0]?.id}/files/${id}`)).status).toBe(404);
    expect((await bureau.get(`${files}/${id + 1000}`)).body.code).toBe('credit.record_file_not_found');
  });

  it('follow an enterprise into the one it is merged with', async () => {
    const [goes, stays] = [await firm(), await firm()];
    const twice = creditRecord();
    await add(goes.id, twice);
    await add(stays.id, twice);
    await add(goes.id, { kind: 'dishonest' });
    const merge = { version: goes.version, into: stays.id, intoVersion: stays.version };
    expect((await bureau.post(`/api/enterprises/${goes.id}/merge`, merge)).status).toBe(200);
    expect(((await bureau.get(of(stays.id))).body['records'] as object[]).length).toBe(2);
  });

  it('turn at midnight without anybody, and are told once', async () => {
    const { id } = await firm();
    const clock = house.app.get(Clock);
    const today = clock.today();
    await add(id, { kind: 'dishonest', decidedOn: today, until: today, untilReason: '决定书载明' });
    const tomorrow = new Date(clock.now().getTime() + 86_400_000);
    const now = jest.spyOn(clock, 'now').mockReturnValue(tomorrow);
    try {
      const asked = await house.app.get(Credit).standingOf([id], clock.today());
      expect(asked.get(id)).toBe('normal');
      told.length = 0;
      const standings = house.app.get(Standings, { strict: false });
      await standings.tellTurned();
      await standings.tellTurned();
      expect(told.filter(({ enterpriseId }) => enterpriseId === id)).toMatchObject([{ from: 'blocked', to: 'normal' }]);
      const rows = house.app.get(Database).rows(CreditToldEntity);
      expect(await rows.countBy({ enterpriseId: id })).toBe(2);
    } finally {
      now.mockRestore();
    }
  });
});
