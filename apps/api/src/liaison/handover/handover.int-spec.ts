import { randomUUID } from 'node:crypto';
import type { AssignmentRow, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { Handover } from '@yanzhen/contract/liaison/handover';
import type { PromiseRow, VisitDetail, VisitRow } from '@yanzhen/contract/liaison/visit';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officer } from '../../../test/officer-builder';
import { newRequest, visitInput } from '../../../test/visit-builder';
import { Clock } from '../../platform/clock';

describe('work that goes to somebody else', () => {
  let house: TestApp;
  let bureau: Client;
  let today: string;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    today = house.app.get(Clock, { strict: false }).today();
  });
  afterAll(() => house.close());

  const enterprise = async (): Promise<EnterpriseRow> =>
    (await bureau.post('/api/enterprises', enterpriseInput({ unitCode: '411702' }))).body as EnterpriseRow;
  const signedIn = async (): Promise<[Client, OfficerRow]> => {
    const account = await house.as({ role: 'liaison' });
    return [account, await officer(bureau, account)];
  };
  const sees = async (who: Client, id: number) => (await who.get(`/api/enterprises/${id}`)).status === 200;
  const people = async (id: number) =>
    ((await bureau.get(`/api/liaison/enterprises/${id}/assignments`)).body as AssignmentRow[]).map(
      ({ officerName, endsOn, running }) => [officerName, endsOn, running],
    );
  const ask = async (from: OfficerRow, to: OfficerRow, onDay = today) =>
    (await bureau.post('/api/liaison/handovers', { fromId: from.id, toId: to.id, onDay, reason: '岗位调整' }))
      .body as Handover;
  const look = async (who: Client, { id }: { id: number }) =>
    (await who.get(`/api/liaison/handovers/${id}`)).body as Handover;
  const confirm = async (who: Client, handover: { id: number }, side: 'from' | 'to') => {
    const { version, stamp } = await look(who, handover);
    return who.post(`/api/liaison/handovers/${handover.id}/confirm`, { version, stamp, side });
  };

  describe('by a hand-over', () => {
    it('goes as a whole once both have confirmed the same list, and not before', async () => {
      const [[anna, from], [ben, to]] = [await signedIn(), await signedIn()];
      const [first, second] = [await enterprise(), await enterprise()];
      await assign(bureau, first.id, from.id);
      await assign(bureau, second.id, from.id, 'liaison');
      await assign(bureau, second.id, to.id, 'liaison');
      const plan = visitInput(first.id, { state: 'planned', plannedOn: '2099-02-01', visitedOn: null });
      const planned = (await anna.put(`/api/liaison/visits/${randomUUID()}`, plan)).body as VisitDetail;
      const past = visitInput(first.id, {
        promises: [{ text: '对接银行', dueOn: '2099-01-01' }],
        requests: [newRequest('用电增容')],
      });
      expect((await anna.put(`/api/liaison/visits/${randomUUID()}`, past)).status).toBe(200);

      const handover = await ask(from, to);
      const list = (await look(ben, handover)).items;
      expect(list.map(({ kind, enterpriseId, fate }) => [kind, enterpriseId, fate])).toEqual([
        ['assignment', first.id, 'moves'],
        ['assignment', second.id, 'ends'],
        ['visit', first.id, 'moves'],
        ['promise', first.id, 'moves'],
        ['request', first.id, 'moves'],
      ]);
      expect(await confirm(anna, handover, 'from')).toMatchObject({ status: 200, body: { state: 'open' } });
      expect([await sees(anna, first.id), await sees(ben, first.id)]).toEqual([true, false]);
      expect(await confirm(ben, handover, 'to')).toMatchObject({ status: 200, body: { state: 'done' } });
      expect([await sees(anna, first.id), await sees(ben, first.id)]).toEqual([false, true]);
      expect(await people(first.id)).toEqual([
        [to.name, null, true],
        [from.name, addDays(today, -1), false],
      ]);
      const visits = (await ben.get('/api/liaison/visits?state=planned&mine=true')).body.items as VisitRow[];
      expect(visits).toMatchObject([{ id: planned.id, by: to.name, mine: true }]);
      const brief = (await ben.get(`/api/liaison/enterprises/${first.id}/brief`)).body as { promises: PromiseRow[] };
      expect(brief.promises).toMatchObject([{ text: '对接银行', state: 'open' }]);
      expect((await look(bureau, await ask(to, from))).items.map(({ kind }) => kind)).toContain('request');
    });

    it('counts a confirmation only for the list that was seen', async () => {
      const [[anna, from], [ben, to]] = [await signedIn(), await signedIn()];
      await assign(bureau, (await enterprise()).id, from.id);
      const handover = await ask(from, to);
      const stale = await look(ben, handover);
      await confirm(anna, handover, 'from');
      await assign(bureau, (await enterprise()).id, from.id);
      const { version } = await look(ben, handover);
      const answer = await ben.post(`/api/liaison/handovers/${handover.id}/confirm`, {
        version,
        stamp: stale.stamp,
        side: 'to',
      });
      expect(answer).toMatchObject({ status: 409, body: { code: 'liaison.handover_moved' } });
      expect(await confirm(ben, handover, 'to')).toMatchObject({ body: { state: 'open', confirmedFrom: null } });
      expect(await confirm(anna, handover, 'from')).toMatchObject({ body: { state: 'done' } });
    });

    it('is done once when both press at the same moment', async () => {
      const [[anna, from], [ben, to]] = [await signedIn(), await signedIn()];
      const { id } = await enterprise();
      await assign(bureau, id, from.id);
      const handover = await ask(from, to);
      const answers = await Promise.all([confirm(anna, handover, 'from'), confirm(ben, handover, 'to')]);
      if (answers.some(({ status }) => status === 409)) {
        const { confirmedFrom } = await look(bureau, handover);
        await (confirmedFrom ? confirm(ben, handover, 'to') : confirm(anna, handover, 'from'));
      }
      expect((await look(bureau, handover)).state).toBe('done');
      expect((await people(id)).filter(([, , running]) => running)).toEqual([[to.name, null, true]]);
    });

    it('is confirmed by nobody else, and by the office only for those without an account', async () => {
      const [[anna, from], bare] = [await signedIn(), await officer(bureau)];
      await assign(bureau, (await enterprise()).id, from.id);
      const handover = await ask(from, bare);
      const stranger = await house.as({ role: 'liaison' });
      expect((await stranger.get(`/api/liaison/handovers/${handover.id}`)).status).toBe(404);
      expect(await confirm(bureau, handover, 'from')).toMatchObject({
        status: 403,
        body: { code: 'liaison.handover_not_yours' },
      });
      await confirm(anna, handover, 'from');
      expect(await confirm(bureau, handover, 'to')).toMatchObject({
        body: { state: 'done', confirmedTo: expect.stringContaining(bare.name) as string },
      });
    });

    it('can be called off before, not after', async () => {
      const [from, to] = [await officer(bureau), await officer(bureau)];
      const handover = await ask(from, to);
      const cancel = (version: number) => bureau.post(`/api/liaison/handovers/${handover.id}/cancel`, { version });
      expect(await cancel(1)).toMatchObject({ status: 200, body: { state: 'cancelled' } });
      expect(await cancel(2)).toMatchObject({ status: 409, body: { code: 'liaison.handover_over' } });
      expect(await confirm(bureau, handover, 'from')).toMatchObject({ status: 409 });
    });
  });

  describe('for the time of an absence', () => {
    const standIn = (officerId: number, standInId: number, startsOn: string, endsOn: string) =>
      bureau.post('/api/liaison/stand-ins', { officerId, standInId, startsOn, endsOn, reason: null });

    it('is seen on these days only, and what is done then is done for the absent one', async () => {
      const [[, absent], [carl, other]] = [await signedIn(), await signedIn()];
      const { id } = await enterprise();
      await assign(bureau, id, absent.id);
      expect(await sees(carl, id)).toBe(false);
      const made = await standIn(absent.id, other.id, addDays(today, -2), today);
      expect(made).toMatchObject({ status: 201, body: { running: true, officerName: absent.name } });
      expect(await sees(carl, id)).toBe(true);
      const visit = (await carl.put(`/api/liaison/visits/${randomUUID()}`, visitInput(id))).body as VisitDetail;
      expect(visit.by).toBe(`${other.name}（代 ${absent.name}）`);
      const auditor = await house.as({ role: 'auditor' });
      const trail = (await auditor.get(`/api/audit?subject=visit:${visit.id}`)).body.items as {
        after: object;
      }[];
      expect(trail[0]?.after).toMatchObject({ actingFor: absent.name });
      const ended = { version: 1, endsOn: addDays(today, -1) };
      expect((await bureau.patch(`/api/liaison/stand-ins/${made.body.id}`, ended)).status).toBe(200);
      expect(await sees(carl, id)).toBe(false);
    });

    it('is somebody’s alone, also when two arrange it at the same moment', async () => {
      const [absent, one, two] = [await officer(bureau), await officer(bureau), await officer(bureau)];
      const answers = await Promise.all([one, two].map(({ id }) => standIn(absent.id, id, today, addDays(today, 5))));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await standIn(absent.id, absent.id, today, today)).toMatchObject({
        body: { code: 'liaison.stand_in_self' },
      });
      expect((await standIn(absent.id, one.id, addDays(today, 6), addDays(today, 9))).status).toBe(201);
    });
  });

  it('hangs at the door with names, posts and the office phone, and nothing else of a person', async () => {
    const { id, name } = await enterprise();
    const chief = await officer(bureau);
    const { post, unitCode, userId, active, version } = chief;
    const phone = { name: chief.name, post, unitCode, userId, active, version, officePhone: '0396-2600001' };
    expect((await bureau.patch(`/api/liaison/officers/${chief.id}`, phone)).status).toBe(200);
    await assign(bureau, id, chief.id);
    const { body } = await bureau.get(`/api/liaison/enterprises/${id}/notice`);
    expect(body).toEqual({
      enterpriseName: name,
      campaignName: '万人助万企',
      people: [{ role: 'chief', name: chief.name, post: chief.post, officePhone: '0396-2600001' }],
    });
    expect(JSON.stringify(body)).not.toContain('139');
  });
});
