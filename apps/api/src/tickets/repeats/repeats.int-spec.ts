import type { RepeatsOf } from '@yanzhen/contract/tickets/repeats';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';
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
  const decide = (one: number, other: number, repeat: boolean, by = bureau) =>
    by.put(`/api/tickets/${one}/repeats/${other}`, { repeat });

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
    await Promise.all([decide(one.id, other.id, false), decide(other.id, one.id, false)]);
    expect([await ids(one.id), await ids(other.id)]).toEqual([[], []]);
    expect((await decide(other.id, one.id, true)).body.repeats).toHaveLength(1);
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
    expect((await decide(id, 999_999, false)).status).toBe(404);
  });
});
