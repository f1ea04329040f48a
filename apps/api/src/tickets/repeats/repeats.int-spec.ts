import type { DraftRepeats, DraftRequest, RepeatsOf } from '@yanzhen/contract/tickets/repeats';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { RepeatAnswer } from '@yanzhen/domain/tickets/repeats/answer';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { actInput, doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';
import { Clock } from '../../platform/clock';

const DAY_MS = 86_400_000;

describe('probable repeats of a request', () => {
  let house: TestApp;
  let bureau: Client;
  let enterpriseId: number;
  let ahead = 0;
  beforeAll(async () => {
    house = await makeApp();
    const clock = house.app.get(Clock);
    const real = clock.now.bind(clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date(real().getTime() + ahead));
    bureau = await house.as({ role: 'bureau' });
    enterpriseId = (await bureau.post('/api/enterprises', enterpriseInput({}))).body.id;
  });
  afterAll(() => house.close());

  const bring = async (content: string, over = {}): Promise<TicketDetail> =>
    (await bureau.post('/api/tickets', ticketInput({ title: content.slice(0, 20), content, phone: null, ...over })))
      .body;
  const of = async (id: number): Promise<RepeatsOf> => (await bureau.get(`/api/tickets/${id}/repeats`)).body;
  const ids = async (id: number) => (await of(id)).repeats.map(({ ticket }) => ticket.id);
  const decide = (one: number, other: number, answer: RepeatAnswer, by = bureau) =>
    by.put(`/api/tickets/${one}/repeats/${other}`, { answer });

  it('are of the same enterprise or phone, alike and near in time, with the reason', async () => {
    const first = await bring('厂区门口道路破损，请修补', { enterpriseId });
    const again = await bring('请修补厂区门口破损的道路', { enterpriseId });
    await bring('员工子女入学问题', { enterpriseId });
    await bring('厂区门口道路破损，请修补', { phone: '13900005678' });
    const [found, ...others] = (await of(again.id)).repeats;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ ticket: { id: first.id }, sameEnterprise: true, samePhone: false });
    expect(found?.alike).toBeGreaterThan(45);
    const phone = { phone: '13900007777' };
    const [one, other] = [await bring('车间断电两天', phone), await bring('车间断电两天了', phone)];
    expect((await of(one.id)).repeats).toMatchObject([{ ticket: { id: other.id }, samePhone: true }]);
  });

  it('end with the days of the setting', async () => {
    const old = await bring('排污管道堵塞，污水外溢', { phone: '13900008888' });
    const { days } = await of(old.id);
    ahead += (days + 1) * DAY_MS;
    bureau = await house.as({ role: 'bureau' });
    const late = await bring('排污管道堵塞，污水外溢', { phone: '13900008888' });
    expect([await ids(late.id), await ids(old.id)]).toEqual([[], []]);
  });

  it('found to be two matters are suggested to nobody again, until that is taken back', async () => {
    const phone = { phone: '13900009999' };
    const [one, other] = [await bring('请协调用地审批', phone), await bring('请协调用地审批进度', phone)];
    await Promise.all([decide(one.id, other.id, 'two'), decide(other.id, one.id, 'two')]);
    expect([await ids(one.id), await ids(other.id)]).toEqual([[], []]);
    expect((await decide(other.id, one.id, 'open')).body.repeats).toHaveLength(1);
  });

  it('found to belong together are shown on both, suggested on neither, until that is taken back', async () => {
    const phone = { phone: '13900003333' };
    const [one, other] = [await bring('请协调天然气接入', phone), await bring('请协调天然气接入费用', phone)];
    const related = async (id: number) => (await of(id)).related.map(({ id: found }) => found);
    const answers = await Promise.all([decide(one.id, other.id, 'related'), decide(other.id, one.id, 'related')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect([await related(one.id), await related(other.id)]).toEqual([[other.id], [one.id]]);
    expect([await ids(one.id), await ids(other.id)]).toEqual([[], []]);
    await decide(one.id, other.id, 'two');
    expect([await related(other.id), await ids(other.id)]).toEqual([[], []]);
    await decide(other.id, one.id, 'related');
    expect((await decide(other.id, one.id, 'open')).body).toMatchObject({ related: [], repeats: [{}] });
    expect((await decide(one.id, one.id, 'related')).body.code).toBe('ticket.repeat_of_itself');
  });

  it('are found however a phone was written, and it stays as it was written', async () => {
    const [one, other] = [
      await bring('请协调污水处理费', { phone: '+86 139-0000 2222' }),
      await bring('请协调污水处理费标准', { phone: '13900002222' }),
    ];
    expect((await of(one.id)).repeats).toMatchObject([{ ticket: { id: other.id }, samePhone: true }]);
    expect((await bureau.get(`/api/tickets/${one.id}`)).body.phone).toBe('+86 139-0000 2222');
  });

  describe('of what is just being written', () => {
    const draft = (over: Partial<DraftRequest>): DraftRequest => ({
      ...{ enterpriseId: null, phone: null, title: '', content: '请协调厂区宿舍用地' },
      ...over,
    });
    const look = async (over: Partial<DraftRequest>, by = bureau): Promise<DraftRepeats> =>
      (await by.post('/api/ticket-drafts/repeats', draft(over))).body;

    it('are found by enterprise or phone, and nothing is written', async () => {
      const { id } = await bring('请协调厂区宿舍用地审批', { phone: '0396-2812345', enterpriseId });
      const { total } = (await bureau.get('/api/tickets')).body;
      expect((await look({ phone: '（0396）2812345' })).repeats).toMatchObject([{ ticket: { id }, samePhone: true }]);
      expect((await look({ enterpriseId })).repeats).toMatchObject([{ ticket: { id }, sameEnterprise: true }]);
      expect((await look({})).repeats).toEqual([]);
      expect((await look({ phone: '0396-2812345', content: '子女入学' })).repeats).toEqual([]);
      expect((await bureau.get('/api/tickets')).body.total).toBe(total);
    });

    it('are only those that the writer sees', async () => {
      const other = (await bureau.post('/api/enterprises', enterpriseInput({ name: '另一家企业有限公司' }))).body.id;
      const phone = '13900001212';
      await bring('请协调厂区宿舍用地指标', { phone, enterpriseId: other });
      const mine = await bring('请协调厂区宿舍用地指标', { phone, enterpriseId });
      const firm = await house.as({ role: 'enterprise', enterpriseId });
      const seen = (await look({ phone, enterpriseId: other }, firm)).repeats.map(({ ticket }) => ticket.enterpriseId);
      expect(new Set(seen)).toEqual(new Set([enterpriseId]));
      expect(seen.length).toBeGreaterThan(0);
      expect(mine.enterpriseId).toBe(enterpriseId);
      const department = await house.as({ role: 'department', department: '市人社局' });
      expect((await department.post('/api/ticket-drafts/repeats', draft({ phone }))).status).toBe(403);
    });
  });

  it('merged into each other at one instant: one goes, and the other is told', async () => {
    const still = jest.spyOn(house.app.get(Clock), 'now').mockImplementation(() => new Date(Date.now() + ahead));
    const second = await house.as({ role: 'bureau' });
    for (let round = 0; round < 6; round += 1) {
      const moment = new Date(Date.now() + ahead);
      still.mockImplementation(() => moment);
      const [one, other] = [await bring('请协调电价', { phone: '13900004444' }), await bring('请协调电价', {})];
      const merge = (by: Client, from: TicketDetail, into: TicketDetail) =>
        by.post(`/api/tickets/${from.id}/acts`, actInput(from.version, 'merge', { intoId: into.id }));
      const settled = await Promise.allSettled([merge(bureau, one, other), merge(second, other, one)]);
      const answers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
      expect(answers.find(({ status }) => status !== 200)?.body.code).toBe('ticket.merge_into_none');
      const states = await Promise.all([one, other].map(({ id }) => bureau.get(`/api/tickets/${id}`)));
      expect(states.map(({ body }) => body.state).sort()).toEqual(['merged', 'received']);
    }
  });

  it('merged keep the earlier time, and closing one closes no other', async () => {
    const phone = { phone: '13900006666' };
    const [one, other] = [await bring('请协调蒸汽供应', phone), await bring('请协调蒸汽供应不足', phone)];
    const third = await bring('请协调蒸汽供应中断', phone);
    expect((await doNow(bureau, other.id, 'merge', { intoId: one.id })).status).toBe(200);
    expect(await ids(one.id)).toEqual([third.id]);
    await doNow(bureau, one.id, 'dispatch', { dispatch: toIndustry });
    await doNow(bureau, one.id, 'invalidate', { sentence: '经核实无此事' });
    expect((await bureau.get(`/api/tickets/${third.id}`)).body.state).toBe('received');
    expect(await ids(third.id)).toEqual([]);
  });

  it('are for who dispatches', async () => {
    const { id } = await bring('路灯不亮', { enterpriseId });
    const firm = await house.as({ role: 'enterprise', enterpriseId });
    expect((await firm.get(`/api/tickets/${id}/repeats`)).status).toBe(403);
    expect((await decide(id, 999_999, 'two')).status).toBe(404);
  });
});
