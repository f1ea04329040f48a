import type { LabelRow } from '@yanzhen/contract/ladder/label';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { Client } from '../../../../test/client';
import { enterpriseInput } from '../../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { Importing } from '../../../../test/sample-import';
import { workbook } from '../../../../test/workbooks';

const HEADING = ['序号', '企业名称', '标签种类', '车间名称', '认定日期', '有效期至', '证书编号'];
type Row = [name: string, kind: string, item: string, from: string, to: string, certificateNo: string];

const list = (...rows: Row[]): Promise<Buffer> =>
  workbook({
    标签: [['2026年企业标签汇总表（豫工信〔2026〕8号）'], HEADING, ...rows.map((row, at) => [at + 1, ...row])],
  });

describe('lists of labels', () => {
  let house: TestApp;
  let bureau: Client;
  let importing: Importing;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    importing = new Importing(house, bureau);
  });
  afterAll(() => house.close());

  let made = 0;
  async function enterprise(): Promise<EnterpriseRow> {
    const name = `驻马店市标签${(made += 1)}号机械有限公司`;
    return (await bureau.post('/api/enterprises', enterpriseInput({ name }))).body as EnterpriseRow;
  }
  const labelsOf = async (id: number) => (await bureau.get(`/api/enterprises/${id}/labels`)).body as LabelRow[];

  it('are dry-run, written with their document, change nothing a second time and are taken back', async () => {
    const { id, name } = await enterprise();
    const file = await list(
      [name, '瞪羚', '', '2026-03-01', '2028年', 'DL-1'],
      [name, '智能车间', '一车间', '2026.5.1', '', ''],
      [name, '智能车间', '二车间', '2026.5.1', '长期', ''],
      ['查无此企业有限公司', '瞪羚企业', '', '2026-03-01', '', ''],
      [name, '独角兽企业', '', '2026-03-01', '', ''],
    );
    const checked = await importing.checked('标签.xlsx', file);
    expect(checked).toMatchObject({ kind: 'labels', counts: { create: 3, review: 1, reject: 1 } });
    expect(await labelsOf(id)).toEqual([]);
    expect(await importing.steps(checked.id, 'reject')).toMatchObject([{ reason: 'label_kind_unknown' }]);
    const done = await importing.act(checked.id, 'run');
    expect(done.counts).toMatchObject({ create: 3 });
    const labels = await labelsOf(id);
    expect(labels.map(({ item }) => item).sort()).toEqual(['', '一车间', '二车间']);
    expect(labels.find(({ item }) => item === '')).toMatchObject({
      kind: { zh: '瞪羚企业' },
      document: '豫工信〔2026〕8号',
      certificateNo: 'DL-1',
      validFrom: '2026-03-01',
      validTo: '2028-12-31',
      nameThen: name,
    });
    const again = await importing.done('标签.xlsx', file);
    expect(again.counts).toMatchObject({ create: 0, change: 0, unchanged: 3 });
    expect(await importing.act(done.id, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 0 });
    expect(await labelsOf(id)).toEqual([]);
  });

  it('correct what they say otherwise, are silent about the rest, and undo puts it back', async () => {
    const { id, name } = await enterprise();
    await importing.done('标签.xlsx', await list([name, '高企', '', '2026-03-01', '2029-02-28', 'GQ-1']));
    const longer = await importing.done('更正.xlsx', await list([name, '高企', '', '2026-03-01', '2029-12-31', '']));
    expect(longer.counts).toMatchObject({ create: 0, change: 1 });
    expect(await labelsOf(id)).toMatchObject([{ validTo: '2029-12-31', certificateNo: 'GQ-1' }]);
    await importing.act(longer.id, 'undo');
    expect(await labelsOf(id)).toMatchObject([{ validTo: '2029-02-28', certificateNo: 'GQ-1' }]);
  });

  it('leave alone what ended early, and what somebody changed after the import stays on undo', async () => {
    const { id, name } = await enterprise();
    const file = await list([name, '瞪羚企业', '', '2026-03-01', '2029-02-28', '']);
    const job = await importing.done('标签.xlsx', file);
    const [label] = (await labelsOf(id)) as [LabelRow];
    const end = { version: label.version, lastDay: '2026-06-30', reason: '已撤销' };
    expect((await bureau.post(`/api/enterprises/${id}/labels/${label.id}/end`, end)).status).toBeLessThan(300);
    expect((await importing.done('标签.xlsx', file)).counts).toMatchObject({ change: 0, unchanged: 1 });
    expect(await importing.act(job.id, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 1 });
    expect(await labelsOf(id)).toMatchObject([{ validTo: '2026-06-30', endedWhy: '已撤销' }]);
  });

  it('write nothing over a label that somebody registered after the dry run, and are no matter of the county', async () => {
    const { id, name } = await enterprise();
    const file = await list([name, '瞪羚企业', '', '2026-03-01', '2029-02-28', '']);
    const { id: job } = await importing.checked('标签.xlsx', file);
    const { body: kinds } = (await bureau.get('/api/label-kinds')) as { body: { id: number; zh: string }[] };
    const kindId = kinds.find(({ zh }) => zh === '瞪羚企业')?.id;
    const byHand = { kindId, item: '', batch: null, document: null, certificateNo: null, note: null };
    const days = { validFrom: '2026-03-01', validTo: '2026-12-31' };
    expect((await bureau.post(`/api/enterprises/${id}/labels`, { ...byHand, ...days })).status).toBe(201);
    expect((await importing.act(job, 'run')).counts).toMatchObject({ create: 0, reject: 1 });
    expect(await labelsOf(id)).toMatchObject([{ validTo: '2026-12-31' }]);
    const county = await house.as({ role: 'county', unitCode: '411702' });
    await expect(new Importing(house, county).checked('标签.xlsx', file)).rejects.toThrow();
  });
});
