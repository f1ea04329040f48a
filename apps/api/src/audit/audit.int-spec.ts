import { ROLES } from '@yanzhen/domain/identity/role';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { makeApp, type TestApp } from '../../test/make-app';
import { Database } from '../platform/database/database';
import { Clock } from '../platform/clock';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity';
import { AuditRepository } from './audit.repository';
import { ChainedTrail } from './chained-trail';
import { AuditTrail, AuditVerifier } from './index';

const person = (userId: number): Reader => ({
  userId,
  name: `人员${userId}`,
  role: 'bureau',
  unitCode: null,
  department: null,
  enterpriseId: null,
  sessionId: userId,
});

describe('the audit trail', () => {
  let house: TestApp;
  let db: Database;
  const act = (by: Reader | null, subjectId: number, over = {}) =>
    house.app
      .get(AuditTrail)
      .record({ by, act: 'registry.enterprise.change', subjectKind: 'enterprise', subjectId, ...over });
  const write = (by: Reader | null, subjectId: number, over = {}) => db.transaction(() => act(by, subjectId, over));
  const verify = () => house.app.get(AuditVerifier).verify();
  const rows = () => db.rows(AuditEntryEntity);
  const ofLane = (lane: number) => rows().find({ where: { lane }, order: { seq: 'ASC' } });

  beforeEach(async () => {
    house = await makeApp();
    db = house.app.get(Database);
  });
  afterEach(() => house.close());

  it('stays whole under two hundred writers at once, some of whom fail', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, n) =>
        db.transaction(async () => {
          await act(person(n % 20), n);
          await act(person((n + 1) % 20), n);
          if (n % 10 === 0) throw new Error('every tenth');
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(180);
    expect(await verify()).toMatchObject({ intact: true, rows: 360, broken: null });
    expect(await rows().count()).toBe(360);
  });

  it('stays whole when several processes write to a lane in turn and at once', async () => {
    const others = [1, 2].map(() => new ChainedTrail(db, house.app.get(AuditRepository), house.app.get(Clock)));
    const trails = [house.app.get(AuditTrail), ...others];
    const writeBy = (trail: AuditTrail, subjectId: number) =>
      db.transaction(async () => {
        const one = { by: person(3), act: 'registry.enterprise.change', subjectKind: 'enterprise', subjectId };
        await trail.record(one);
        await trail.record(one);
      });
    for (let turn = 0; turn < 3; turn += 1) for (const trail of trails) await writeBy(trail, turn);
    await Promise.all(Array.from({ length: 30 }, (_, n) => writeBy(trails[n % 3] ?? house.app.get(AuditTrail), n)));
    expect(await verify()).toMatchObject({ intact: true, rows: 78, broken: null });
  });

  it('leaves nothing of an act that was rolled back', async () => {
    const failing = db.transaction(async () => {
      await act(person(1), 1);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rows().count()).toBe(0);
    expect((await verify()).intact).toBe(true);
  });

  it('refuses to record outside of a transaction', async () => {
    await expect((async () => act(null, 1))()).rejects.toThrow('outside of a transaction');
  });

  it('keeps who, from where, and only what changed, with personal data masked', async () => {
    const before = { name: '甲公司', contactPhone: '13800001234', revenue: 100, checkedOn: undefined };
    await write(person(7), 9, { before, after: { ...before, contactPhone: '13900005678', revenue: 120 } });
    expect(await rows().findOneByOrFail({ subjectId: '9' })).toMatchObject({
      userId: 7,
      userName: '人员7',
      role: 'bureau',
      sessionId: 7,
      before: '{"contactPhone":"138****34","revenue":100}',
      after: '{"contactPhone":"139****78","revenue":120}',
    });
  });

  it('keeps the address of the request', async () => {
    const admin = await house.as({ role: 'admin' });
    await admin.post('/api/users', { username: 'ip.test', name: '周文', role: 'bureau' });
    const row = await rows().findOneByOrFail({ act: 'identity.user.create' });
    expect(row).toMatchObject({ ip: '127.0.0.1', userId: admin.userId });
    expect(row.after).not.toMatch(/argon|password_?hash/i);
  });

  describe('names the first broken link', () => {
    beforeEach(async () => {
      for (let n = 1; n <= 5; n += 1) {
        await write(person(3), n);
        await write(person(4), n);
      }
      expect((await verify()).intact).toBe(true);
    });

    it('when a row was changed', async () => {
      const [, , third] = await ofLane(3);
      await rows().update({ id: third?.id ?? 0 }, { userName: '别人' });
      expect(await verify()).toMatchObject({
        intact: false,
        firstBroken: third?.id,
        broken: { why: 'row_changed', seq: 3 },
      });
    });

    it('when a row was deleted', async () => {
      const [, second, third] = await ofLane(4);
      await rows().delete({ id: second?.id ?? 0 });
      expect(await verify()).toMatchObject({ firstBroken: third?.id, broken: { why: 'row_missing', lane: 4, seq: 2 } });
    });

    it('when two rows changed places', async () => {
      const [first, second] = await ofLane(3);
      const place = (id: number | undefined, seq: number) => rows().update({ id: id ?? 0 }, { seq });
      await place(first?.id, 99);
      await place(second?.id, 1);
      await place(first?.id, 2);
      expect(await verify()).toMatchObject({ firstBroken: second?.id, broken: { why: 'order_changed', seq: 1 } });
    });

    it('when the end was cut off', async () => {
      const last = (await ofLane(3)).at(-1);
      await rows().delete({ id: last?.id ?? 0 });
      expect(await verify()).toMatchObject({
        intact: false,
        firstBroken: null,
        broken: { why: 'tail_missing', seq: 5 },
      });
    });

    it('when the end was cut off and the head turned back', async () => {
      const [, , , fourth, fifth] = await ofLane(3);
      await db.rows(AuditHeadEntity).update({ lane: 3 }, { seq: 4, hash: fifth?.prevHash ?? '' });
      expect(await verify()).toMatchObject({ broken: { why: 'head_changed', lane: 3 } });
      expect(fourth?.hash).toBe(fifth?.prevHash);
    });

    it('when a whole lane vanished', async () => {
      await rows().delete({ lane: 4 });
      expect(await verify()).toMatchObject({ broken: { why: 'tail_missing', lane: 4, seq: 1 } });
    });
  });

  it('is read page by page, filtered, by auditors alone', async () => {
    for (let n = 1; n <= 60; n += 1) await write(person(5), n);
    await write(person(6), 7, { act: 'registry.enterprise_merge' });
    const auditor = await house.as({ role: 'auditor' });
    const first = (await auditor.get('/api/audit?subject=enterprise')).body;
    expect([first.items.length, first.total, first.items[0].act]).toEqual([50, 61, 'registry.enterprise_merge']);
    const second = (await auditor.get(`/api/audit?subject=enterprise&cursor=${first.next}`)).body;
    expect([second.items.length, second.next, second.items.at(-1).subjectId]).toEqual([11, null, '1']);
    const total = async (query: string) => (await auditor.get(`/api/audit?${query}`)).body.total;
    expect(await total('subject=enterprise:7')).toBe(2);
    expect(await total('act=registry.enterprise.change')).toBe(60);
    expect(await total('act=registry.')).toBe(61);
    expect(await total('user=6')).toBe(1);
    expect((await auditor.get('/api/audit/verify')).body).toMatchObject({ intact: true, rows: 61 });
    const others = ROLES.filter((role) => role !== 'auditor');
    for (const role of others) expect((await (await house.as({ role })).get('/api/audit')).status).toBe(403);
  });
});
