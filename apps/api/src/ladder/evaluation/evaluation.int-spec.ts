import type { LadderOfEnterprise, StoredEvaluation } from '@yanzhen/contract/ladder/evaluation';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { sayAll, SOUND_STATEMENTS, THIS_YEAR } from '../../../test/ladder-facts';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Database } from '../../platform/database/database';
import { Evaluations } from './evaluations';
import { DueEvaluations } from './due-evaluations';
import { EvaluationRuns } from './evaluation-runs';

jest.setTimeout(30_000);

describe('evaluations', () => {
  let house: TestApp;
  let bureau: Client;
  const add = async (over: object = {}): Promise<number> => {
    const { status, body } = await bureau.post('/api/enterprises', enterpriseInput(over));
    expect(status).toBe(201);
    return body.id;
  };
  const settled = () => house.app.get(Evaluations, { strict: false }).settled();
  const ladder = async (id: number, query = '', who = bureau): Promise<LadderOfEnterprise> => {
    const { status, body } = await who.get(`/api/enterprises/${id}/ladder${query}`);
    expect(status).toBe(200);
    return body;
  };
  const history = async (id: number): Promise<StoredEvaluation[]> => {
    await settled();
    return (await bureau.get(`/api/enterprises/${id}/evaluations`)).body;
  };
  const current = (id: number) =>
    house.app
      .get(Database, { strict: false })
      .query<{ tier: string; scope: string; verdict: string; unit: string }[]>(
        'SELECT tier, scope, verdict, unit_code AS unit FROM evaluation WHERE enterprise_id = ? ORDER BY tier, scope',
        [id],
      );
  const runs = () => house.app.get(EvaluationRuns, { strict: false });

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  it('show facts, sources, books in force and what they say, as the domain says it', async () => {
    const id = await add();
    await sayAll(bureau, id, SOUND_STATEMENTS);
    const shown = await ladder(id);
    expect(shown.books.map(({ tier }) => tier)).toEqual([
      'innovative',
      'tech',
      'tier1',
      'specialised',
      'giant',
      'leading',
    ]);
    expect(shown.sources['class1Ip']).toMatchObject({ source: '测试', verified: false });
    expect(shown.sources[`revenue@${THIS_YEAR - 1}`]).toMatchObject({ source: '年报' });
    expect(shown.others.map(({ code }) => code)).toContain('specialised-2022');
    const others = [...shown.books, ...shown.others];
    for (const [at, book] of shown.books.entries())
      expect(shown.evaluations[at]).toEqual(evaluate(book, shown.facts, shown.asOf, { scope: 'new', others }));
    const before = await ladder(id, '?asOf=2025-06-30');
    expect(before.books.map(({ code }) => code)).toContain('specialised-2022');
  });

  it('follow the facts by themselves, and keep what was said', async () => {
    const id = await add();
    expect(await history(id)).toHaveLength(1);
    const specialised = async () => (await current(id)).find(({ tier }) => tier === 'specialised')?.verdict;
    expect(await specialised()).toBe('undecided');
    await bureau.put(`/api/enterprises/${id}/stated/creditBlocked`, {
      version: 0,
      value: true,
      source: '测试',
      verified: true,
    });
    const [latest, first] = await history(id);
    expect(await specialised()).toBe('not_eligible');
    expect(latest?.cause).toBe('facts');
    expect(latest?.digest).not.toBe(first?.digest);
    expect(latest?.verdicts.find(({ tier }) => tier === 'specialised')).toMatchObject({ verdict: 'not_eligible' });
    // Taken back: the facts are those of the first time, and are kept once.
    await bureau.put(`/api/enterprises/${id}/stated/creditBlocked`, {
      version: 1,
      value: null,
      source: '测试',
      verified: true,
    });
    const [again, , oldest] = await history(id);
    expect(again?.digest).toBe(oldest?.digest);
    const kept = await house.app
      .get(Database, { strict: false })
      .query<object[]>('SELECT id FROM evaluation_history WHERE enterprise_id = ? AND facts IS NOT NULL', [id]);
    expect(kept).toHaveLength(2);
    expect((await bureau.post(`/api/evaluations/${again?.id}/rerun`)).body).toMatchObject({
      same: true,
      differences: [],
    });
  });

  it('say the same years later, and tell when they do not', async () => {
    const id = await add();
    await sayAll(bureau, id, { creditBlocked: false }, []);
    const [past] = await history(id);
    const same = (await bureau.post(`/api/evaluations/${past?.id}/rerun`)).body;
    expect(same).toMatchObject({ same: true, facts: { stated: { creditBlocked: false } } });
    const forged = JSON.stringify(past?.verdicts.map((verdict) => ({ ...verdict, verdict: 'eligible' })));
    await house.app
      .get(Database, { strict: false })
      .query('UPDATE evaluation_history SET verdicts = ? WHERE id = ?', [forged, past?.id]);
    const differs = (await bureau.post(`/api/evaluations/${past?.id}/rerun`)).body;
    expect(differs.same).toBe(false);
    expect(differs.differences).toContainEqual({
      book: 'specialised-2026',
      what: 'verdict',
      then: 'eligible',
      now: 'undecided',
    });
  });

  it('look at reviews only where the title is held', async () => {
    const id = await add();
    const validity = { validFrom: '2024-01-01', validTo: '2099-12-31' };
    const title = { kind: 'specialised', batch: '2023', certificateNo: null, document: null, ...validity };
    expect((await bureau.post(`/api/enterprises/${id}/titles`, title)).status).toBe(201);
    await settled();
    const rows = await current(id);
    expect(rows.filter(({ scope }) => scope === 'review').map(({ tier }) => tier)).toEqual(['specialised']);
    expect((await ladder(id, '?scope=review')).books.map(({ code }) => code)).toContain('specialised-2026-review');
  });

  it('hold the first tier by a 科技型 number too', async () => {
    const id = await add();
    const honours = [{ kind: 'tech_sme', on: '2020-01-01', until: '2099-12-31' }];
    await sayAll(bureau, id, { honours }, []);
    await settled();
    const held = await house.app
      .get(Database, { strict: false })
      .query<{ tier: string }[]>(
        `SELECT tier FROM evaluation WHERE enterprise_id = ? AND scope = 'new' AND holds = 1 ORDER BY tier`,
        [id],
      );
    expect(held.map(({ tier }) => tier)).toEqual(['tech', 'tier1']);
  });

  it('follow the books: what is published or retired is looked at over the whole register', async () => {
    const id = await add();
    await settled();
    const second = await house.as({ role: 'bureau' });
    const books = (await bureau.get('/api/rulebooks')).body as { id: number; code: string }[];
    const shipped = books.find(({ code }) => code === 'leading-city');
    const draft = (await bureau.post(`/api/rulebooks/${shipped?.id}/draft`)).body;
    const submitted = (await bureau.post(`/api/rulebooks/${draft.id}/submit`, { version: draft.version })).body;
    const span = { effectiveFrom: '2021-01-02', effectiveTo: null };
    const published = await second.post(`/api/rulebooks/${draft.id}/publish`, { version: submitted.version, ...span });
    expect(published.status).toBe(200);
    const bookOf = async () => {
      await runs().settled();
      const rows = await house.app
        .get(Database, { strict: false })
        .query<{ version: number }[]>(
          `SELECT book_version AS version FROM evaluation WHERE enterprise_id = ? AND tier = 'leading' AND scope = 'new'`,
          [id],
        );
      return rows.map(({ version }) => Number(version));
    };
    expect(await bookOf()).toEqual([2]);
    const retired = await bureau.post(`/api/rulebooks/${draft.id}/retire`, { version: published.body.version });
    expect([retired.status, await bookOf()]).toEqual([200, [1]]);
  });

  it('follow the titles by themselves: entered, changed, taken back', async () => {
    const id = await add();
    const holds = async () => {
      await settled();
      const rows = await house.app
        .get(Database, { strict: false })
        .query<{ holds: number }[]>(
          `SELECT holds FROM evaluation WHERE enterprise_id = ? AND tier = 'specialised' AND scope = 'new'`,
          [id],
        );
      return rows.map((row) => Number(row.holds));
    };
    expect(await holds()).toEqual([0]);
    const title = { kind: 'specialised', batch: '一批', certificateNo: null, document: null };
    const valid = { validFrom: '2024-01-01', validTo: '2099-12-31' };
    const at = `/api/enterprises/${id}/titles`;
    const { body } = await bureau.post(at, { ...title, ...valid });
    expect(await holds()).toEqual([1]);
    const over = { ...title, ...valid, validTo: '2024-12-31', version: body.version };
    const changed = await bureau.patch(`${at}/${body.id}`, over);
    expect([changed.status, await holds()]).toEqual([200, [0]]);
    const again = await bureau.patch(`${at}/${body.id}`, { ...over, ...valid, version: changed.body.version });
    expect([again.status, await holds()]).toEqual([200, [1]]);
    const gone = await bureau.delete(`${at}/${body.id}?version=${again.body.version}`);
    expect([gone.status, await holds()]).toEqual([204, [0]]);
  });

  it('go with the enterprise: another unit, another state, one of two', async () => {
    const id = await add({ unitCode: '411721' });
    await settled();
    expect((await current(id))[0]?.unit).toBe('411721');
    const seen = (await bureau.get(`/api/enterprises/${id}`)).body;
    const { name, industryCode, address, establishedOn, state, remark, formerNames } = seen;
    const basics = { name, industryCode, address, establishedOn, state, remark, formerNames };
    const patch = { ...basics, unitCode: '411722', version: seen.version };
    expect((await bureau.patch(`/api/enterprises/${id}`, patch)).status).toBe(200);
    await settled();
    expect((await current(id))[0]?.unit).toBe('411722');
    const moved = await bureau.patch(`/api/enterprises/${id}`, { ...patch, version: 2, state: 'moved_away' });
    expect(moved.status).toBe(200);
    await settled();
    expect(await current(id)).toEqual([]);
  });

  it('are swept up when the process that owed them died', async () => {
    const id = await add();
    await settled();
    const db = house.app.get(Database, { strict: false });
    await db.query('DELETE FROM evaluation WHERE enterprise_id = ?', [id]);
    await db.query('DELETE FROM evaluated_enterprise WHERE enterprise_id = ?', [id]);
    const since = '2020-01-01 00:00:00.000';
    await db.query('INSERT INTO due_evaluation (enterprise_id, changes, since) VALUES (?, 1, ?)', [id, since]);
    await house.app.get(DueEvaluations, { strict: false }).sweep();
    expect(await current(id)).toHaveLength(6);
    expect(await db.query('SELECT * FROM due_evaluation')).toEqual([]);
  });

  it('are due with the change itself, and not when it fails', async () => {
    const id = await add();
    await settled();
    const db = house.app.get(Database, { strict: false });
    const failing = db.transaction(async () => {
      await house.app.get(Evaluations, { strict: false }).changed([id]);
      throw new Error('the change fails');
    });
    await expect(failing).rejects.toThrow('the change fails');
    expect(await db.query('SELECT * FROM due_evaluation')).toEqual([]);
  });

  it('of the whole register go on where a crash left them, once for each night', async () => {
    for (let n = 0; n < 3; n += 1) await add();
    await settled();
    const db = house.app.get(Database, { strict: false });
    await db.query('DELETE FROM evaluation');
    await db.query('DELETE FROM evaluated_enterprise');
    await Promise.all([runs().nightly(), runs().nightly()]);
    const [run] = (await bureau.get('/api/evaluation-runs')).body;
    expect(run).toMatchObject({ cause: 'nightly', state: 'running', done: 0, by: null });
    // As if the first process had died after the second enterprise.
    const ids = await db.query<{ id: number }[]>('SELECT id FROM enterprise ORDER BY id');
    await db.query('UPDATE evaluation_run SET cursor_id = ?, done = 2 WHERE id = ?', [ids[1]?.id, run.id]);
    await Promise.all([runs().work(), runs().work()]);
    const done = (await bureau.get(`/api/evaluation-runs/${run.id}`)).body;
    expect(done).toMatchObject({ state: 'done', done: ids.length, total: ids.length });
    expect(await current(ids[0]?.id ?? 0)).toEqual([]);
    expect((await current(ids.at(-1)?.id ?? 0)).length).toBeGreaterThanOrEqual(6);
    await runs().nightly();
    const all = (await bureau.get('/api/evaluation-runs')).body as { cause: string }[];
    expect(all.filter(({ cause }) => cause === 'nightly')).toHaveLength(1);
  });

  it('of the whole register are asked for by the bureau, one at a time; what did not change is not written', async () => {
    await settled();
    const key = { 'idempotency-key': 'one-click-only' };
    const both = await Promise.all([
      bureau.post('/api/evaluation-runs', undefined, key),
      bureau.post('/api/evaluation-runs', undefined, key),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.body.id).toBe(both[1]?.body.id);
    await runs().settled();
    const first = (await bureau.get(`/api/evaluation-runs/${both[0]?.body.id}`)).body;
    expect(first).toMatchObject({ state: 'done', cause: 'asked' });
    const next = (await bureau.post('/api/evaluation-runs')).body;
    await runs().settled();
    expect((await bureau.get(`/api/evaluation-runs/${next.id}`)).body).toMatchObject({ state: 'done', changed: 0 });
    expect((await bureau.get('/api/evaluation-runs/999999')).body.code).toBe('ladder.run_not_found');
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await county.post('/api/evaluation-runs')).status).toBe(403);
    expect((await county.get('/api/evaluation-runs')).status).toBe(200);
  });

  it('are out of sight with their enterprise', async () => {
    const id = await add({ unitCode: '411721' });
    const [past] = await history(id);
    const elsewhere = await house.as({ role: 'county', unitCode: '411722' });
    const other = await house.as({ role: 'enterprise', enterpriseId: id + 1000 });
    const own = await house.as({ role: 'enterprise', enterpriseId: id });
    for (const [who, status] of [[elsewhere, 404] as const, [other, 404] as const, [own, 200] as const]) {
      expect((await who.get(`/api/enterprises/${id}/ladder`)).status).toBe(status);
      expect((await who.get(`/api/enterprises/${id}/evaluations`)).status).toBe(status);
      expect((await who.post(`/api/evaluations/${past?.id}/rerun`)).status).toBe(status);
    }
  });
});
