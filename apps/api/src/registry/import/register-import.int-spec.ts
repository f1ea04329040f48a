import type { ImportJob, StepRow } from '@yanzhen/contract/exchange/import';
import type { Client } from '../../../test/client';
import { enterpriseInput, nextUscc, NO_FIGURES } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { runImport } from '../../../test/run-import';
import { workbook } from '../../../test/workbooks';

const HEADING = ['企业名称', '统一社会信用代码', '所属县区', '曾用名', '地址', '联系电话', '成立日期'];

describe('a register that meets a register', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const bring = async (rows: unknown[][], upTo: 'check' | 'run' = 'run', who = bureau) =>
    runImport(house, who, '名录.xlsx', await workbook({ 名录: [HEADING, ...rows] }), upTo);
  const undo = async (job: ImportJob) => runImport.act(house, bureau, await present(job), 'undo');
  const present = async ({ id }: ImportJob) => (await bureau.get(`/api/imports/${id}`)).body as ImportJob;
  const steps = async ({ id }: ImportJob, who = bureau) =>
    (await who.get(`/api/imports/${id}/steps`)).body.items as StepRow[];
  const byUscc = async (uscc: string) => (await bureau.get(`/api/enterprises?q=${uscc}`)).body.items[0];
  const detail = async (id: number) => (await bureau.get(`/api/enterprises/${id}`)).body;
  const add = async (over: object) => (await bureau.post('/api/enterprises', enterpriseInput(over))).body;

  it('changes what the row tells, erases nothing with a blank, blurs no known day; and takes it back', async () => {
    const firm = await add({ name: '改动食品有限公司', unitCode: '411702', establishedOn: '2015-03-08' });
    const row = ['改动食品有限公司', firm.uscc, '西平县', '改动食品厂', '新路9号', '', '2015年3月'];
    const job = await bring([row]);
    expect(job.counts).toMatchObject({ change: 1, create: 0, unchanged: 0 });
    const told = { unitCode: '411721', address: '新路9号', contactPhone: '138****34', establishedOn: '2015-03-08' };
    expect(await detail(firm.id)).toMatchObject({ ...told, formerNames: ['改动食品厂'], version: 2 });
    expect((await bring([row], 'check')).counts).toMatchObject({ change: 0, unchanged: 1 });
    expect(await undo(job)).toMatchObject({ state: 'undone', keptOnUndo: 0 });
    expect(await detail(firm.id)).toMatchObject({ unitCode: '411702', address: firm.address, formerNames: [] });
  });

  it('keeps on undo what a person changed or hung on it since', async () => {
    const usccs = [nextUscc(), nextUscc(), nextUscc(), nextUscc()];
    const job = await bring(usccs.map((uscc, n) => [`撤销${n}号有限公司`, uscc, '驿城区', '', '', '', '']));
    const [first, second, , fourth] = await Promise.all(usccs.map(byUscc));
    await house.as({ role: 'enterprise', enterpriseId: fourth.id });
    const { address, establishedOn, remark, formerNames } = await detail(first.id);
    const { version, name, unitCode, industryCode, state } = first;
    const seen = { version, name, unitCode, industryCode, state, address, establishedOn, formerNames };
    expect((await bureau.patch(`/api/enterprises/${first.id}`, { ...seen, remark: `${remark}走访` })).status).toBe(200);
    await bureau.put(`/api/enterprises/${second.id}/facts/2025`, { ...NO_FIGURES, version: 0, revenue: 1 });
    expect(await undo(job)).toMatchObject({ state: 'undone', keptOnUndo: 3 });
    const left = await Promise.all(usccs.map(byUscc));
    expect(left).toMatchObject([{ id: first.id }, { id: second.id }, undefined, { id: fourth.id }]);
    expect((await detail(first.id)).remark).toContain('走访');
  });

  it('writes nothing where the register moved since the dry run', async () => {
    const uscc = nextUscc();
    const firm = await add({ name: '移动食品有限公司' });
    const rows = [
      ['移动食品有限公司', firm.uscc, '驿城区', '', '表里的路', '', ''],
      ['抢先食品有限公司', uscc, '驿城区', '', '', '', ''],
    ];
    const checked = await bring(rows, 'check');
    expect(checked.counts).toMatchObject({ change: 1, create: 1 });
    const shown = await detail(firm.id);
    const { version, name, unitCode, industryCode, establishedOn, state, remark, formerNames } = shown;
    const seen = { version, name, unitCode, industryCode, establishedOn, state, remark, formerNames };
    await bureau.patch(`/api/enterprises/${firm.id}`, { ...seen, address: '人写的路' });
    await add({ name: '抢先食品有限公司', uscc });
    const done = await runImport.act(house, bureau, checked, 'run');
    expect(done.counts).toMatchObject({ change: 0, create: 0, reject: 2 });
    expect((await steps(done)).map(({ reason }) => reason)).toEqual(['changed_since', 'uscc_taken']);
    expect((await detail(firm.id)).address).toBe('人写的路');
  });

  it('lets county people bring their own unit only', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const foreign = await add({ name: '他县食品有限公司', unitCode: '411722' });
    const rows = [
      ['本县食品有限公司', nextUscc(), '西平县', '', '', '', ''],
      ['邻县食品有限公司', nextUscc(), '上蔡县', '', '', '', ''],
      ['他县食品有限公司', foreign.uscc, '西平县', '', '', '', ''],
      ['他县食品有限公司', foreign.uscc, '上蔡县', '', '', '', ''],
    ];
    const job = await bring(rows, 'run', county);
    expect(job.counts).toMatchObject({ create: 1, reject: 3, review: 0 });
    const [, other, taken] = await steps(job, county);
    expect([other?.reason, taken?.reason]).toEqual(['not_your_unit', 'not_your_unit']);
    expect(JSON.stringify(await steps(job, county))).not.toContain(String(`"enterpriseId":${foreign.id}`));
    expect((await detail(foreign.id)).unitCode).toBe('411722');
  });

  it('keeps to the county of an import that the bureau takes further', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const foreign = await add({ name: '外县年报机械有限公司', unitCode: '411722' });
    const heading = ['企业名称', '统一社会信用代码', '年度', '营业收入（万元）', '从业人员（人）'];
    const bytes = await workbook({ 年报: [heading, ['外县年报机械有限公司', '', 2024, 12, 30]] });
    const uploaded = await runImport.upload(house, county, '年报.xlsx', bytes);
    const checked = await runImport.act(house, bureau, uploaded, 'check');
    expect(checked).toMatchObject({ state: 'checked', counts: { create: 0, reject: 1 } });
    expect(JSON.stringify(await steps(checked, county))).not.toMatch(`"enterpriseId":${foreign.id}`);
  });

  it('fills gaps of a row from the row that repeats it', async () => {
    const uscc = nextUscc();
    const job = await bring([
      ['补全食品有限公司', uscc, '驿城区', '', '', '13800005678', ''],
      ['补全食品有限公司', uscc, '驿城区', '老补全厂', '补全路', '', '2015-03-08'],
    ]);
    expect(job.counts).toMatchObject({ create: 1, merge: 1 });
    const { id } = await byUscc(uscc);
    expect(await detail(id)).toMatchObject({
      address: '补全路',
      formerNames: ['老补全厂'],
      establishedOn: '2015-03-08',
    });
  });
});
