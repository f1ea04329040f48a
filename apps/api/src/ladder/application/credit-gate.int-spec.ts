import type { CreditOfEnterprise } from '@yanzhen/contract/credit/record';
import type { LadderOfEnterprise } from '@yanzhen/contract/ladder/evaluation';
import { act, type Cast, castOf, newRound, start } from '../../../test/application-builder';
import { creditRecord } from '../../../test/credit-record';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Clock } from '../../platform/clock';

describe('credit at the gate of the ladder', () => {
  let house: TestApp;
  let cast: Cast;
  let roundId: number;
  beforeAll(async () => {
    house = await makeApp();
    jest.spyOn(house.app.get(Clock), 'today').mockReturnValue('2026-11-25');
    roundId = (await newRound(await house.as({ role: 'bureau' }))).id;
  });
  beforeEach(async () => {
    cast = await castOf(house);
  });
  afterAll(() => house.close());

  const at = () => `/api/credit/enterprises/${cast.enterpriseId}`;
  const ladder = async (): Promise<LadderOfEnterprise> =>
    (await cast.bureau.get(`/api/enterprises/${cast.enterpriseId}/ladder`)).body as never;
  const news = async (who: typeof cast.firm) =>
    (await who.get('/api/notifications')).body.items.map(({ code }: { code: string }) => code);

  it('stops an application while the enterprise is on a list, says by which record, and lets it pass after the exit', async () => {
    const { id } = await start(cast, roundId);
    const entry = creditRecord({ document: '驻列异决〔2026〕700号' });
    const { records } = (await cast.bureau.post(`${at()}/records`, entry)).body as unknown as CreditOfEnterprise;
    expect(await act(cast.firm, id, 'submit')).toMatchObject({
      status: 422,
      body: { code: 'credit.blocked', details: { kind: 'abnormal', document: '驻列异决〔2026〕700号' } },
    });
    expect(await news(cast.firm)).toContain('credit.standing_changed');
    const exit = { ...entry, version: 1, why: '移出通知', endedOn: '2026-11-20', endReason: '补报年报' };
    expect((await cast.bureau.patch(`${at()}/records/${records[0]?.id}`, exit)).status).toBe(200);
    expect((await act(cast.firm, id, 'submit')).body.submitted).toMatchObject({ no: 1 });
  });

  it('does not stop one for a penalty', async () => {
    const { id } = await start(cast, roundId);
    await cast.bureau.post(`${at()}/records`, creditRecord({ kind: 'penalty', severity: 'general' }));
    expect((await act(cast.firm, id, 'submit')).body.submitted).toMatchObject({ no: 1 });
  });

  it('takes the place of what was stated, and the verdict names the record', async () => {
    const stated = { version: 0, value: false, source: '企业填报', verified: false };
    await cast.bureau.put(`/api/enterprises/${cast.enterpriseId}/stated/creditBlocked`, stated);
    expect((await ladder()).sources['creditBlocked']?.source).toBe('企业填报');
    await cast.bureau.post(`${at()}/records`, creditRecord({ kind: 'dishonest', document: '驻严失〔2026〕9号' }));
    const { facts, sources } = await ladder();
    expect(facts.stated.creditBlocked).toBe(true);
    expect(sources['creditBlocked']).toMatchObject({ verified: true, room: 'credit' });
    expect(sources['creditBlocked']?.source).toContain('驻严失〔2026〕9号');
  });

  it('proposes the suspension of a valid title on serious dishonesty, once, and suspends nothing by itself', async () => {
    const title = { kind: 'innovative', batch: '2026一批', certificateNo: null, document: null };
    const of = `/api/enterprises/${cast.enterpriseId}/titles`;
    await cast.bureau.post(of, { ...title, validFrom: '2026-01-01', validTo: '2028-12-31' });
    const proposals = async () =>
      (await news(cast.second)).filter((code: string) => code === 'title.suspension_proposed');
    const before = (await proposals()).length;
    await cast.bureau.post(`${at()}/records`, creditRecord({ kind: 'dishonest' }));
    await cast.bureau.post(`${at()}/records`, creditRecord({ kind: 'penalty', severity: 'minor' }));
    expect((await proposals()).length).toBe(before + 1);
    const titles = (await cast.bureau.get(of)).body as unknown as { suspendedOn: string | null }[];
    expect(titles.map(({ suspendedOn }) => suspendedOn)).toEqual([null]);
  });
});
