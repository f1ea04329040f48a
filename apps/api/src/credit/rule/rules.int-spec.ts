import type { CreditOfEnterprise } from '@yanzhen/contract/credit/record';
import type { ChangeCreditRules, CreditRuleMoveRow, CreditRuleVersion } from '@yanzhen/contract/credit/rules';
import { SHIPPED_RULES } from '@yanzhen/domain/credit/rules';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import type { Client } from '../../../test/client';
import { creditRecord } from '../../../test/credit-record';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Clock } from '../../platform/clock';
import { Credit } from '../credit';
import type { StandingChanged } from '../standing/standing-news';
import { Standings } from '../standing/standings';
import { Recount } from './recount';

const RULES = '/api/credit/rules';
/** A general penalty restricts from now on. */
const stricter = SHIPPED_RULES.effects.map((one) =>
  one.severity === 'general' ? { ...one, effect: 'restricts' as const, source: '市局2026年第8号文' } : one,
);

describe('rules of standing', () => {
  let house: TestApp;
  let bureau: Client;
  let second: Client;
  let today: string;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '甲' });
    second = await house.as({ role: 'bureau', name: '乙' });
    today = house.app.get(Clock, { strict: false }).today();
  });
  afterAll(() => house.close());

  const all = async (who = bureau) => (await who.get(RULES)).body as CreditRuleVersion[];
  const act = (who: Client, { id, version }: CreditRuleVersion, step: string) =>
    who.post(`${RULES}/${id}/${step}`, { version });
  const change = (who: Client, { id, version }: CreditRuleVersion, over: Partial<ChangeCreditRules> = {}) =>
    who.put(`${RULES}/${id}`, { version, validFrom: addDays(today, 1), note: null, effects: stricter, ...over });
  const settled = () => house.app.get(Recount, { strict: false }).settled();
  const firm = async (severity: 'general' | 'minor', unitCode: UnitCode) => {
    const { id } = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body as { id: number };
    const record = { kind: 'penalty' as const, severity, until: '2999-01-01', untilReason: '决定书载明' };
    expect((await bureau.post(`/api/credit/enterprises/${id}/records`, creditRecord(record))).status).toBe(201);
    return id;
  };
  const standing = async (id: number, asOf: string) =>
    (await bureau.get(`/api/credit/enterprises/${id}?asOf=${asOf}`)).body as CreditOfEnterprise;

  it('come with the house, for everybody who may read credit', async () => {
    for (const role of ['bureau', 'county', 'leader'] as const) {
      const [only, ...others] = await all(await house.as({ role, ...(role === 'county' && { unitCode: '411721' }) }));
      expect(only).toMatchObject({ id: null, no: 1, time: 'in_force', acts: [] });
      expect(others).toEqual([]);
    }
  });

  it('are written by one, published by another, and move standings from a day to come', async () => {
    const [general, minor] = [await firm('general', '411721'), await firm('minor', '411722')];
    const begun = (await bureau.post(RULES, {})).body as CreditRuleVersion;
    expect(begun).toMatchObject({ no: 2, state: 'draft', acts: ['change', 'remove', 'submit'] });
    expect((await second.post(RULES, {})).body.code).toBe('credit.rules_draft_open');
    expect((await act(bureau, begun, 'submit')).body.code).toBe('credit.rules_from_missing');
    expect((await all(await house.as({ role: 'leader' }))).map(({ no }) => no)).toEqual([1]);

    const same = (await change(bureau, begun, { effects: [...SHIPPED_RULES.effects] })).body as CreditRuleVersion;
    expect((await act(bureau, same, 'submit')).body.code).toBe('credit.rules_same');
    expect((await change(bureau, begun)).status).toBe(409);
    const past = (await change(bureau, same, { validFrom: today })).body as CreditRuleVersion;
    expect((await act(bureau, past, 'submit')).body.code).toBe('credit.rules_from_past');
    const blocks = stricter.map((one) => (one.severity === 'serious' ? { ...one, effect: 'blocks' as const } : one));
    expect((await change(bureau, past, { effects: blocks })).body.code).toBe('credit.rules_effect');

    const written = (await change(bureau, past)).body as CreditRuleVersion;
    const submitted = (await act(bureau, written, 'submit')).body as CreditRuleVersion;
    expect(submitted).toMatchObject({ state: 'submitted', acts: ['return'] });
    expect((await act(bureau, submitted, 'publish')).body.code).toBe('credit.rules_second_person');
    const told = (await second.get('/api/notifications')).body.items as { code: string }[];
    expect(told.some(({ code }) => code === 'credit.rules_submitted')).toBe(true);
    expect((await act(second, submitted, 'publish')).body).toMatchObject({ state: 'published', time: 'coming' });
    await settled();

    const [now, shipped] = await all();
    expect(now?.recount).toMatchObject({ total: 2, done: 2, moved: 1, finishedAt: expect.any(String) });
    expect(shipped).toMatchObject({ no: 1, time: 'in_force' });
    const tomorrow = addDays(today, 1);
    expect(await standing(general, today)).toMatchObject({ standing: 'normal', rules: 1, lastDay: today });
    expect(await standing(general, tomorrow)).toMatchObject({ standing: 'restricted', rules: 2 });
    expect(await standing(minor, tomorrow)).toMatchObject({ standing: 'normal' });
    const periods = (await standing(general, today)).periods;
    expect(periods).toContainEqual({ standing: 'restricted', from: tomorrow, to: '2999-01-01' });
  });

  it('turn at midnight of their first day, and rooms hear who is moved', async () => {
    const id = await firm('general', '411723');
    const told: StandingChanged[] = [];
    house.app.get(Credit).news.onChanged((changes) => Promise.resolve(void told.push(...changes)));
    const clock = house.app.get(Clock, { strict: false });
    const midnight = jest.spyOn(clock, 'now').mockReturnValue(new Date(`${addDays(today, 1)}T00:00:30+08:00`));
    try {
      expect((await house.app.get(Credit).standingOf([id], clock.today())).get(id)).toBe('restricted');
      await house.app.get(Standings, { strict: false }).tellTurned();
    } finally {
      midnight.mockRestore();
    }
    expect(told.filter(({ enterpriseId }) => enterpriseId === id)).toMatchObject([
      { from: 'normal', to: 'restricted' },
    ]);
  });

  it('show whom they move within sight only', async () => {
    const moves = async (who: Client, id: number | null) =>
      (await who.get(`${RULES}/${id}/moves`)).body.items as CreditRuleMoveRow[];
    const id = (await all())[0]?.id ?? null;
    expect(await moves(bureau, id)).toMatchObject([{ from: 'normal', to: 'restricted' }]);
    expect(await moves(await house.as({ role: 'county', unitCode: '411721' }), id)).toHaveLength(1);
    expect(await moves(await house.as({ role: 'county', unitCode: '411722' }), id)).toEqual([]);
  });

  it('are given back, changed by another hand, and thrown away', async () => {
    const begun = (await bureau.post(RULES, {})).body as CreditRuleVersion;
    expect(begun).toMatchObject({ no: 3, effects: stricter });
    const effects = [...SHIPPED_RULES.effects];
    const written = (await change(bureau, begun, { effects })).body as CreditRuleVersion;
    const submitted = (await act(bureau, written, 'submit')).body as CreditRuleVersion;
    const back = (await act(second, submitted, 'return')).body as CreditRuleVersion;
    const theirs = (await change(second, back, { effects, note: '补依据' })).body as CreditRuleVersion;
    const again = (await act(bureau, theirs, 'submit')).body as CreditRuleVersion;
    expect((await act(second, again, 'publish')).body.code).toBe('credit.rules_second_person');
    const draft = (await act(second, again, 'return')).body as CreditRuleVersion;
    expect((await bureau.delete(`${RULES}/${draft.id}?version=${draft.version}`)).status).toBe(204);
    expect((await all()).map(({ no }) => no)).toEqual([2, 1]);
  });

  it('never change once published', async () => {
    const [published] = await all();
    if (!published) throw new Error('nothing published');
    for (const answer of [await change(bureau, published), await act(second, published, 'return')])
      expect(answer).toMatchObject({ status: 422, body: { code: 'credit.rules_wrong_state' } });
  });
});
