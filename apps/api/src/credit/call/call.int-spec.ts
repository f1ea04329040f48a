import type { RankingView } from '@yanzhen/contract/credit/call';
import { callInput, playCall, type PlayedCall } from '../../../test/call-builder';
import type { Client } from '../../../test/client';
import { creditRecord } from '../../../test/credit-record';
import { makeApp, type TestApp } from '../../../test/make-app';
import { AuditTrail } from '../../audit';
import { PlaceRepository } from './place.repository';

describe('a call', () => {
  let house: TestApp;
  let bureau: Client;
  let second: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '甲' });
    second = await house.as({ role: 'bureau', name: '乙' });
  });
  afterAll(() => house.close());

  const record = (id: number, over: Parameters<typeof creditRecord>[0]) =>
    bureau.post(`/api/credit/enterprises/${id}/records`, creditRecord(over));
  const honour = (id = 0) =>
    record(id, { kind: 'commendation', decidedOn: '2026-01-08', until: '2999-01-01', untilReason: '长期有效' });
  const ranking = async ({ id }: PlayedCall) => (await bureau.get(`/api/calls/${id}/ranking`)).body as RankingView;
  const order = async (call: PlayedCall) =>
    (await ranking(call)).lines.map(({ enterpriseId, before }) => [
      call.firms.findIndex(({ id }) => id === enterpriseId),
      before,
    ]);
  const ranked = async (firms: number, scores: string[], over = {}) => {
    const call = await playCall(bureau, firms, over);
    await call.step(bureau, 'open');
    await call.score(...scores);
    return call;
  };

  it('goes from draft to a frozen list by two people, and to the public', async () => {
    const call = await ranked(3, ['90', '90', '95.5'], { places: 2 });
    await honour(call.firms[1]?.id);
    expect(await call.step(bureau, 'rank', { seed: '开奖号 07' })).toMatchObject({
      status: 200,
      body: { state: 'ranked' },
    });
    expect(await order(call)).toEqual([[2, 'group'], [1, 'priority'], [0, null]]); // prettier-ignore
    expect((await ranking(call)).lines.map(({ placing }) => placing)).toEqual(['chosen', 'chosen', 'full']);
    await call.step(bureau, 'propose');
    const own = await call.step(bureau, 'freeze');
    expect(own).toMatchObject({ status: 422, body: { code: 'call.second_person_needed' } });
    const told = (await second.get('/api/notifications')).body.items as { code: string }[];
    expect(told.filter(({ code }) => code === 'call.freeze_wanted')).toHaveLength(1);
    expect(await call.step(second, 'freeze')).toMatchObject({
      status: 200,
      body: { state: 'frozen', frozen: { by: '乙' } },
    });
    expect((await bureau.get(`/api/call-results/${call.id}`)).body.code).toBe('call.call_not_found');
    const words = { title: '拟扶持名单公示', contact: '市工信局 0396-2600000', startsOn: '2999-01-01', days: 5 };
    const version = (await call.now()).version;
    const past = await bureau.post(`/api/calls/${call.id}/publicity`, { ...words, version, startsOn: '2020-01-01' });
    expect(past.body.code).toBe('call.starts_in_past');
    const published = await bureau.post(`/api/calls/${call.id}/publicity`, { ...words, version });
    expect(published).toMatchObject({ status: 200, body: { state: 'published', steps: [] } });
    expect((await bureau.get(`/api/call-results/${call.id}`)).status).toBe(404);
  });

  it('shows the public who was chosen and nothing else', async () => {
    const call = await ranked(2, ['90', '80'], { bar: '85' });
    for (const [who, name] of [[bureau, 'rank'], [bureau, 'propose'], [second, 'freeze']] as const) await call.step(who, name); // prettier-ignore
    const { version } = await call.now();
    const startsOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await bureau.post(`/api/calls/${call.id}/publicity`, {
      version,
      title: '名单',
      contact: '市工信局',
      startsOn,
      days: 5,
    });
    const shown = await bureau.get(`/api/call-results/${call.id}`);
    // A weekend or a holiday moves the first day: then nobody sees it yet.
    if (shown.status === 404) return;
    expect(shown.body).toMatchObject({ title: '名单', enterprises: [{ place: 1 }] });
    expect(JSON.stringify(shown.body)).not.toMatch(/score|standing|uscc/);
  });

  it('never reorders a frozen list: a later standing is a difference beside it', async () => {
    const call = await ranked(2, ['90', '90']);
    await honour(call.firms[0]?.id);
    for (const [who, name] of [[bureau, 'rank'], [bureau, 'propose'], [second, 'freeze']] as const) await call.step(who, name); // prettier-ignore
    const before = await ranking(call);
    await record(call.firms[0]?.id ?? 0, { kind: 'abnormal' });
    const after = await ranking(call);
    expect(after.lines).toEqual(before.lines);
    expect(after.differences).toMatchObject([{ then: 'priority', now: 'blocked' }]);
    expect((await bureau.get(`/api/calls/${call.id}/ranking/rerun`)).body).toMatchObject({ same: true });
    expect((await call.step(bureau, 'rank')).body.code).toBe('call.wrong_state');
  });

  it('is not frozen on a standing of yesterday', async () => {
    const call = await ranked(2, ['90', '80']);
    await call.step(bureau, 'rank');
    await call.step(bureau, 'propose');
    await record(call.firms[0]?.id ?? 0, { kind: 'dishonest' });
    expect((await call.step(second, 'freeze')).body).toMatchObject({
      code: 'call.standing_changed',
      details: { count: 1 },
    });
    await call.step(bureau, 'rank');
    const { lines, apart } = await ranking(call);
    expect([lines.length, apart.map(({ reason }) => reason)]).toEqual([1, ['blocked']]);
  });

  it('draws once: ranking again keeps the seed, whatever is asked', async () => {
    const call = await ranked(4, ['90', '90', '90', '90'], { tieRules: [] });
    await call.step(bureau, 'rank');
    const first = [(await call.now()).ranked?.seed, await order(call)];
    await call.step(bureau, 'rank', { seed: '再抽一次' });
    expect([(await call.now()).ranked?.seed, await order(call)]).toEqual(first);
    expect((await ranking(call)).lines.every(({ ticket }) => /^[0-9a-f]{64}$/.test(ticket ?? ''))).toBe(true);
  });

  it('says of a list that a line was changed behind its back', async () => {
    const call = await ranked(2, ['90', '80']);
    await call.step(bureau, 'rank');
    const places = house.app.get(PlaceRepository, { strict: false });
    const rows = await places.ofCall(call.id);
    await places.replace(
      call.id,
      rows.map((row) => ({ ...row, name: `${row.name}乙` })),
    );
    expect((await bureau.get(`/api/calls/${call.id}/ranking/rerun`)).body.same).toBe(false);
  });

  it('fixes its rules before the first score, and takes scores only while they are open', async () => {
    const call = await playCall(bureau, 1);
    const [row] = await call.candidates();
    const score = { version: row?.version, score: '90', submittedAt: null };
    const at = `/api/calls/${call.id}/candidates/${row?.id}`;
    expect((await bureau.patch(at, score)).body.code).toBe('call.scores_closed');
    await call.step(bureau, 'open');
    const later = { ...callInput({ band: '5' }), version: (await call.now()).version };
    expect((await bureau.put(`/api/calls/${call.id}`, later)).body.code).toBe('call.settings_fixed');
    expect((await bureau.patch(at, { ...score, score: '100.1' })).body.code).toBe('call.points_beyond_most');
    expect((await bureau.patch(at, { ...score, score: '90.00001' })).body.code).toBe('call.points_unreadable');
    expect((await call.step(bureau, 'rank')).body).toMatchObject({
      code: 'call.scores_missing',
      details: { count: 1 },
    });
    expect(await bureau.patch(at, { ...score, score: '90.10' })).toMatchObject({
      status: 200,
      body: { score: '90.1' },
    });
    await call.step(bureau, 'rank');
    expect((await bureau.patch(at, { ...score, version: 2 })).body.code).toBe('call.scores_closed');
    expect((await call.step(bureau, 'reopen')).body.code).toBe('call.reason_missing');
    expect((await call.step(bureau, 'reopen', { reason: '录错' })).body).toMatchObject({
      reopened: { reason: '录错' },
    });
    expect((await bureau.get(`/api/calls/${call.id}/ranking`)).body.code).toBe('call.ranking_not_found');
  });

  it('tells the second of two people what the first did', async () => {
    const call = await playCall(bureau, 1);
    const { version } = await call.now();
    const step = { version, step: 'open', reason: null, seed: null };
    const answers = await Promise.all([bureau, second].map((who) => who.post(`/api/calls/${call.id}/steps`, step)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'call.changed_since',
      current: { state: 'scoring' },
    });
    const [row] = await call.candidates();
    const at = `/api/calls/${call.id}/candidates/${row?.id}`;
    const scores = await Promise.all(
      ['90', '80'].map((score) => bureau.patch(at, { version: row?.version, score, submittedAt: null })),
    );
    expect(scores.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [first, late] = scores.sort((a, b) => a.status - b.status);
    expect(late?.body).toMatchObject({ code: 'candidate.changed_since', current: { score: first?.body.score } });
  });

  it('is created once by two clicks, and leaves nothing behind when a step breaks in the middle', async () => {
    const key = { 'idempotency-key': 'call-twice-0001' };
    const [one, two] = [
      await bureau.post('/api/calls', callInput(), key),
      await bureau.post('/api/calls', callInput(), key),
    ];
    expect(one.body.id).toBe(two.body.id);
    const call = await ranked(2, ['90', '80']);
    const audit = house.app.get(AuditTrail, { strict: false });
    const broken = jest.spyOn(audit, 'record').mockRejectedValueOnce(new Error('power cut'));
    expect((await call.step(bureau, 'rank')).status).toBe(500);
    broken.mockRestore();
    expect(await call.now()).toMatchObject({ state: 'scoring', ranked: null });
    expect((await call.step(bureau, 'rank')).status).toBe(200);
  });

  it('lets a candidate leave with a reason, and takes no firm twice', async () => {
    const call = await ranked(2, ['90', '80']);
    const [row] = await call.candidates();
    const leave = `/api/calls/${call.id}/candidates/${row?.id}/withdrawal`;
    expect((await bureau.post(leave, { version: row?.version, reason: ' ' })).status).toBe(400);
    expect((await bureau.post(leave, { version: row?.version, reason: '自愿退出' })).status).toBe(200);
    const again = { enterpriseIds: call.firms.map(({ id }) => id) };
    expect((await bureau.post(`/api/calls/${call.id}/candidates`, again)).body).toHaveLength(2);
    await call.step(bureau, 'rank');
    expect(await ranking(call)).toMatchObject({ lines: [{}], apart: [{ reason: 'withdrawn', withdrawn: '自愿退出' }] });
  });

  it('is exported with its reasons, which the trail knows', async () => {
    const call = await ranked(1, ['90']);
    await call.step(bureau, 'rank');
    const answer = await bureau.get(`/api/calls/${call.id}/ranking.xlsx`);
    expect(answer.status).toBe(200);
    expect(answer.raw.subarray(0, 2).toString()).toBe('PK');
    const auditor = await house.as({ role: 'auditor' });
    const acts = (await auditor.get('/api/audit?act=credit.call.export')).body.items as object[];
    expect(acts.length).toBeGreaterThan(0);
  });

  it('follows a firm into the one it is merged with', async () => {
    const call = await ranked(2, ['90', '80']);
    const [goes, stays] = call.firms;
    const other = await playCall(bureau, 0);
    await bureau.post(`/api/calls/${other.id}/candidates`, { enterpriseIds: [goes?.id] });
    const merge = { version: goes?.version, into: stays?.id, intoVersion: stays?.version };
    expect((await bureau.post(`/api/enterprises/${goes?.id}/merge`, merge)).status).toBe(200);
    expect(await call.candidates()).toMatchObject([{ enterpriseId: stays?.id, score: '80' }]);
    expect(await other.candidates()).toMatchObject([{ enterpriseId: stays?.id }]);
  });

  it('is the bureau’s alone', async () => {
    const call = await playCall(bureau, 1);
    for (const person of [{ role: 'county', unitCode: '411721' }, { role: 'liaison' }, { role: 'hotline' }] as const) {
      const who = await house.as(person);
      for (const url of ['/api/calls', `/api/calls/${call.id}`, `/api/calls/${call.id}/candidates`])
        expect((await who.get(url)).status).toBe(403);
    }
  });
});
