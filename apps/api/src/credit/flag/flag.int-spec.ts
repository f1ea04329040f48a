import type { FlagRow, FlagsOfEnterprise, ListedFlag, ProposeFlag } from '@yanzhen/contract/credit/flag';
import type { Client } from '../../../test/client';
import { creditRecord } from '../../../test/credit-record';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { AuditTrail } from '../../audit';

const flag = (over: Partial<ProposeFlag> = {}): ProposeFlag => ({
  use: 'white_list',
  tone: 'favour',
  partner: '驻马店农商银行',
  reason: '银行白名单2026年第一批',
  fromOn: '2026-01-01',
  untilOn: '2029-12-31',
  ...over,
});

describe('flags', () => {
  let house: TestApp;
  let bureau: Client;
  let second: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '甲' });
    second = await house.as({ role: 'bureau', name: '乙' });
  });
  afterAll(() => house.close());

  const firm = async (over = {}) =>
    (await bureau.post('/api/enterprises', enterpriseInput(over))).body as { id: number; version: number };
  const record = (id: number, over: Parameters<typeof creditRecord>[0]) =>
    bureau.post(`/api/credit/enterprises/${id}/records`, creditRecord(over));
  const of = async (who: Client, id: number) =>
    (await who.get(`/api/enterprises/${id}/flags`)).body as FlagsOfEnterprise;
  const propose = async (id: number, over: Partial<ProposeFlag> = {}, who = bureau) =>
    (await who.post(`/api/enterprises/${id}/flags`, flag(over))).body as FlagRow;
  const decide = (who: Client, { id, version }: FlagRow, approve = true, note: string | null = null) =>
    who.post(`/api/flags/${id}/decision`, { version, approve, note });
  const given = async (id: number, over: Partial<ProposeFlag> = {}) =>
    (await decide(second, await propose(id, over))).body as FlagRow;
  const listed = async (who: Client, query: string) =>
    ((await who.get(`/api/flags?${query}`)).body.items as ListedFlag[]).map(({ enterprise }) => enterprise.id);

  it('are given by two people, with a reason and an end', async () => {
    const { id } = await firm();
    const proposed = await propose(id);
    expect(proposed).toMatchObject({ phase: 'waiting', mayDecide: false, proposedBy: '甲' });
    expect((await decide(bureau, proposed)).body.code).toBe('flag.second_person_needed');
    expect((await decide(second, proposed, false)).body.code).toBe('flag.reason_missing');
    const told = (await second.get('/api/notifications')).body.items as { code: string }[];
    expect(told.some(({ code }) => code === 'flag.proposed')).toBe(true);
    expect(await decide(second, proposed)).toMatchObject({ status: 200, body: { phase: 'active', decidedBy: '乙' } });
    expect((await decide(second, proposed)).status).toBe(409);
    expect(await listed(bureau, 'use=white_list&origin=hand&phase=active')).toContain(id);
    expect(await listed(bureau, 'use=white_list&origin=hand&phase=waiting')).not.toContain(id);
  });

  it.each([
    ['flag.partner_missing', { partner: ' ' }],
    ['flag.term_reversed', { fromOn: '2029-12-31', untilOn: '2029-01-01' }],
    ['flag.term_over', { untilOn: '2026-01-02' }],
    ['flag.caution_impossible', { tone: 'caution' as const }],
  ])('are refused: %s', async (code, over) => {
    const { id } = await firm();
    expect(await bureau.post(`/api/enterprises/${id}/flags`, flag(over))).toMatchObject({
      status: 422,
      body: { code },
    });
    expect(await of(bureau, id)).toEqual({ earned: [], given: [] });
  });

  it('follow from records alone where the policy names the use, and a penalty only cautions', async () => {
    const { id } = await firm();
    await record(id, { kind: 'commendation', until: '2999-01-01', untilReason: '长期有效' });
    await record(id, { kind: 'penalty', severity: 'minor', until: '2999-01-01', untilReason: '决定书载明' });
    const { earned } = await of(bureau, id);
    expect(earned.map(({ use, tone }) => `${use} ${tone}`)).toEqual(
      ['project', 'funding', 'financing'].flatMap((use) => [`${use} favour`, `${use} caution`]),
    );
    for (const tone of ['favour', 'caution']) {
      expect(await listed(bureau, `use=funding&origin=rule&tone=${tone}`)).toContain(id);
      expect(await listed(bureau, `use=green_list&origin=rule`)).toEqual([]);
    }
  });

  it('fall with their ground: at once where the rule says so, before a person elsewhere', async () => {
    const { id } = await firm();
    const override = await given(id, { use: 'project', partner: null, reason: '市政府专题会议纪要' });
    const white = await given(id);
    const bank = await given(id, { use: 'main_bank', reason: '企业申报' });
    const answer = await record(id, { kind: 'abnormal' });
    const now = new Map((await of(bureau, id)).given.map((row) => [row.id, row]));
    expect(now.get(override.id)).toMatchObject({ phase: 'revoked', revokedBy: null });
    expect(now.get(white.id)).toMatchObject({ phase: 'active' });
    expect(now.get(white.id)?.groundFellOn).not.toBeNull();
    expect(now.get(bank.id)).toMatchObject({ phase: 'active', groundFellOn: null });
    expect(await listed(bureau, 'use=white_list&origin=hand&phase=due')).toContain(id);
    expect((await bureau.post(`/api/enterprises/${id}/flags`, flag())).body.code).toBe('flag.firm_blocked');
    const { version = 0 } = now.get(white.id) ?? {};
    const kept = await bureau.post(`/api/flags/${white.id}/keeping`, { version, reason: '银行回函继续保留' });
    expect(kept).toMatchObject({ status: 200, body: { groundFellOn: null, note: '银行回函继续保留' } });
    const [entry] = answer.body['records'] as { id: number; version: number }[];
    expect(entry).toBeDefined();
  });

  it('lose the question when the ground comes back before anybody answered', async () => {
    const { id } = await firm();
    const white = await given(id);
    const written = creditRecord({ kind: 'abnormal' });
    const { records } = (await bureau.post(`/api/credit/enterprises/${id}/records`, written)).body;
    const end = { ...written, version: 1, why: '移出通知', endedOn: '2026-08-01', endReason: '补报年报' };
    expect((await bureau.patch(`/api/credit/enterprises/${id}/records/${records[0].id}`, end)).status).toBe(200);
    expect((await of(bureau, id)).given).toMatchObject([{ id: white.id, phase: 'active', groundFellOn: null }]);
  });

  it('are revoked with a reason, once, whoever comes second', async () => {
    const { id } = await firm();
    const { id: flagId, version } = await given(id);
    const input = { version, reason: '银行移出' };
    const answers = await Promise.all(
      [bureau, second].map((who) => who.post(`/api/flags/${flagId}/revocation`, input)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.body).toMatchObject({ code: 'flag.changed_since', current: { phase: 'revoked' } });
  });

  it('are proposed once by two clicks, and a crash leaves nothing', async () => {
    const { id } = await firm();
    const key = { 'idempotency-key': `flag-twice-${id}` };
    await bureau.post(`/api/enterprises/${id}/flags`, flag(), key);
    await bureau.post(`/api/enterprises/${id}/flags`, flag(), key);
    const broken = jest
      .spyOn(house.app.get(AuditTrail, { strict: false }), 'record')
      .mockRejectedValueOnce(new Error('cut'));
    expect((await bureau.post(`/api/enterprises/${id}/flags`, flag())).status).toBe(500);
    broken.mockRestore();
    expect((await of(bureau, id)).given).toHaveLength(1);
  });

  it('are seen as far as a task needs them, and risk by nobody who answers requests', async () => {
    const { id } = await firm({ unitCode: '411721' });
    const other = await firm({ unitCode: '411722' });
    await record(id, { kind: 'penalty', severity: 'general' });
    await given(id, { use: 'green_list', partner: null });
    await given(other.id, { use: 'green_list', partner: null });
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const green = 'use=green_list&origin=hand';
    expect(await listed(county, green)).toEqual([id]);
    expect((await county.get(`/api/enterprises/${other.id}/flags`)).body.code).toBe('registry.enterprise_not_found');
    const ecology = await house.as({ role: 'department', department: '市生态环境局' });
    expect([...(await listed(ecology, green))].sort()).toEqual([id, other.id].sort());
    expect(JSON.stringify((await ecology.get(`/api/flags?${green}`)).body)).not.toMatch(/甲|乙/);
    for (const query of [
      'use=project&origin=rule&tone=caution',
      'use=funding&origin=rule',
      'use=green_list&origin=hand&tone=caution',
    ])
      expect((await ecology.get(`/api/flags?${query}`)).body.code).toBe('flag.not_yours');
    for (const role of ['liaison', 'hotline', 'leader'] as const) {
      const who = await house.as({ role });
      expect([
        (await who.get(`/api/flags?${green}`)).status,
        (await who.get(`/api/enterprises/${id}/flags`)).status,
      ]).toEqual([403, 403]);
    }
    const own = await house.as({ role: 'enterprise', enterpriseId: id });
    const seen = await of(own, id);
    expect(seen.given).toMatchObject([{ use: 'green_list', proposedBy: '', decidedBy: null }]);
    expect(seen.earned.every(({ tone }) => tone === 'caution')).toBe(true);
    expect((await own.post(`/api/enterprises/${id}/flags`, flag())).status).toBe(403);
  });

  it('go with an enterprise that is merged', async () => {
    const [goes, stays] = [await firm(), await firm()];
    await given(goes.id);
    const merge = { version: goes.version, into: stays.id, intoVersion: stays.version };
    expect((await bureau.post(`/api/enterprises/${goes.id}/merge`, merge)).status).toBe(200);
    expect((await of(bureau, stays.id)).given).toHaveLength(1);
  });
});
