import { playCall } from '../../../test/call-builder';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { upload, workbook } from '../../../test/workbooks';

describe('a table of scores', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const table = (id: number, text: string, apply: boolean) => bureau.post(`/api/calls/${id}/table`, { text, apply });

  it('brings candidates and scores in one go, and the same again changes nothing', async () => {
    const call = await playCall(bureau, 1);
    const newcomer = (await bureau.post('/api/enterprises', enterpriseInput())).body;
    const [there] = await call.candidates();
    await call.step(bureau, 'open');
    const text = `企业名称\t统一社会信用代码\t得分\t提交时间\n${there?.name}\t\t92.50\t2026-03-01 09:30\n\t${newcomer.uscc}\t88\t`;
    expect((await table(call.id, text, false)).body).toMatchObject({
      problems: 0,
      joining: 1,
      scored: 2,
      applied: false,
    });
    expect(await call.candidates()).toHaveLength(1);
    for (const round of [1, 2]) {
      expect([round, (await table(call.id, text, true)).status]).toEqual([round, 200]);
      expect(await call.candidates()).toMatchObject([
        { score: '92.5', submittedAt: '2026-03-01T01:30:00.000Z' },
        { enterpriseId: newcomer.id, score: '88', submittedAt: null },
      ]);
    }
  });

  it('is written as a whole or not at all, and every problem is told', async () => {
    const call = await playCall(bureau, 2);
    await call.step(bureau, 'open');
    const [one, two] = await call.candidates();
    const text = `名称\t得分\n${one?.name}\t90\n${two?.name}\t101\n没有这家企业\t80`;
    const told = (await table(call.id, text, false)).body;
    expect(told.lines.map(({ problem }: { problem: string | null }) => problem)).toEqual([
      null,
      'score_beyond_most',
      'unknown',
    ]);
    expect((await table(call.id, text, true)).body).toMatchObject({
      code: 'call.table_has_problems',
      details: { count: 2 },
    });
    expect((await call.candidates()).map(({ score }) => score)).toEqual([null, null]);
  });

  it('brings only names while the call is a draft', async () => {
    const call = await playCall(bureau, 0);
    const firm = (await bureau.post('/api/enterprises', enterpriseInput())).body;
    expect((await table(call.id, `${firm.uscc}\t90`, false)).body.code).toBe('call.scores_closed');
    expect((await table(call.id, firm.uscc, true)).body).toMatchObject({ joining: 1, applied: true });
    expect(await call.candidates()).toMatchObject([{ enterpriseId: firm.id, score: null }]);
  });

  it('comes out of a workbook as text', async () => {
    const call = await playCall(bureau, 0);
    const file = upload(await workbook({ 评分: [['企业名称', '得分'], ['甲公司', 92.5]] })); // prettier-ignore
    const answer = await bureau.post(`/api/calls/${call.id}/sheet`, file);
    expect(answer).toMatchObject({ status: 200, body: { text: '企业名称\t得分\n甲公司\t92.5' } });
  });
});
