import type { Client } from '../../../test/client';
import { creditRecord } from '../../../test/credit-record';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { livingAt } from '../../../test/shifted-clock';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';

/** Nobody's request waits because of what is known of an enterprise's credit. */
describe('the service queue and credit', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await makeApp();
    livingAt('2026-09-21T08:40:00+08:00');
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  it('stays as it is, row by row and for everybody, when an enterprise is penalised, flagged and blocked', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const second = await house.as({ role: 'bureau' });
    const firms: number[] = [];
    for (let made = 0; made < 2; made += 1)
      firms.push((await bureau.post('/api/enterprises', enterpriseInput())).body.id);
    const [punished = 0, other = 0] = firms;
    const ids: number[] = [];
    for (const enterpriseId of [punished, other]) {
      const { body } = await bureau.post('/api/tickets', ticketInput({ enterpriseId, urgency: 'urgent' }));
      await doNow(bureau, body.id, 'dispatch', { dispatch: toIndustry });
      ids.push(body.id);
    }
    const people: readonly Client[] = [
      bureau,
      await house.as({ role: 'county', unitCode: '411702' }),
      await house.as({ role: 'department', department: '市人社局' }),
      await house.as({ role: 'enterprise', enterpriseId: punished }),
    ];
    const shown = async () => {
      const all: unknown[] = [];
      for (const who of people)
        for (const path of ['', ...ids.map((id) => `/${id}`)]) {
          const { status, body } = await who.get(`/api/tickets${path}`);
          all.push({ status, body: status === 200 ? body : body.code });
        }
      return all;
    };
    const before = await shown();
    expect(JSON.stringify(before)).toContain('变压器增容');

    const records = `/api/credit/enterprises/${punished}/records`;
    for (const over of [
      { kind: 'penalty', severity: 'minor' },
      { kind: 'penalty', severity: 'serious', document: '驻环罚〔2026〕8号' },
      { kind: 'dishonest', document: '驻严失〔2026〕9号' },
    ] as const)
      expect((await bureau.post(records, creditRecord({ ...over, decidedOn: '2026-09-01' }))).status).toBe(201);
    const term = { fromOn: '2026-09-01', untilOn: '2027-09-01' };
    const caution = { use: 'funding', tone: 'caution', partner: null, reason: '资金使用待核查', ...term };
    const { body: flag } = await bureau.post(`/api/enterprises/${punished}/flags`, caution);
    const decision = { version: flag.version, approve: true, note: null };
    expect((await second.post(`/api/flags/${flag.id}/decision`, decision)).body.phase).toBe('active');

    const after = await shown();
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toMatch(/"(credit\w*|standing|flags?|caution|tone)":|处罚|失信/i);
  });
});
