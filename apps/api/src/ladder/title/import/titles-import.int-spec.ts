import type { ImportJob } from '@yanzhen/contract/exchange/import';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { Client } from '../../../../test/client';
import { enterpriseInput } from '../../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { runImport } from '../../../../test/run-import';
import { Importing } from '../../../../test/sample-import';
import { workbook } from '../../../../test/workbooks';

interface Listed {
  readonly name: string;
  readonly unit?: string;
  readonly certificateNo?: string;
}

/** A published list; two rows at least, as people publish them. */
const list = (rows: readonly Listed[], validity = '有效期2041年1月1日至2043年12月31日', year = 2040): Promise<Buffer> =>
  workbook({
    [`${year}年度创新型`]: [
      [`河南省${year}年度创新型中小企业名单（豫工信企业〔${year}〕45号）`],
      [validity],
      ['序号', '企业名称', '所属县区', '证书编号'],
      ...rows.map(({ name, unit = '驿城区', certificateNo = '' }, at) => [at + 1, name, unit, certificateNo]),
    ],
  });

describe('lists of titles', () => {
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
    const name = `驻马店市名单${(made += 1)}号机械有限公司`;
    const { body } = await bureau.post('/api/enterprises', enterpriseInput({ name }));
    return body as EnterpriseRow;
  }
  const titlesOf = async (id: number) => (await bureau.get(`/api/enterprises/${id}/titles`)).body as TitleRow[];

  it('bring the document and the certificate along', async () => {
    const { id, name } = await enterprise();
    const job = await importing.done(
      '名单.xlsx',
      await list([{ name, certificateNo: 'CX-1' }, { name: '查无此企业有限公司' }]),
    );
    expect(job.counts).toMatchObject({ create: 1, review: 1 });
    expect(await titlesOf(id)).toMatchObject([
      {
        kind: 'innovative',
        batch: '2040年度创新型',
        document: '豫工信企业〔2040〕45号',
        certificateNo: 'CX-1',
        validFrom: '2041-01-01',
        validTo: '2043-12-31',
      },
    ]);
  });

  it('correct what they say otherwise, never erase what they are silent about, and are taken back', async () => {
    const { id, name } = await enterprise();
    await importing.done('名单.xlsx', await list([{ name, certificateNo: 'CX-2' }]));
    const longer = await importing.done('更正.xlsx', await list([{ name }], '有效期2041年1月1日至2044年6月30日'));
    expect(longer.counts).toMatchObject({ create: 0, change: 1 });
    expect(await titlesOf(id)).toMatchObject([{ validTo: '2044-06-30', certificateNo: 'CX-2' }]);
    expect(await importing.act(longer.id, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 0 });
    expect(await titlesOf(id)).toMatchObject([{ validTo: '2043-12-31', certificateNo: 'CX-2' }]);
  });

  it('write nothing over a title that somebody registered after the dry run', async () => {
    const { id, name } = await enterprise();
    const { id: job } = await importing.checked('名单.xlsx', await list([{ name }]));
    const byHand = { kind: 'innovative', batch: '2040年度创新型', certificateNo: null, document: null };
    await bureau.post(`/api/enterprises/${id}/titles`, { ...byHand, validFrom: '2041-01-01', validTo: '2041-06-30' });
    expect((await importing.act(job, 'run')).counts).toMatchObject({ create: 0, reject: 1 });
    expect(await importing.steps(job, 'reject')).toMatchObject([{ reason: 'changed_since' }]);
    expect(await titlesOf(id)).toMatchObject([{ validTo: '2041-06-30' }]);
  });

  it('stand once when two people import the same list at the same time', async () => {
    const firms = await Promise.all(Array.from({ length: 12 }, () => enterprise()));
    const bytes = await list(firms);
    const colleague = await house.as({ role: 'bureau' });
    const jobs: [Client, ImportJob][] = [];
    for (const who of [bureau, colleague]) jobs.push([who, await runImport(house, who, '名单.xlsx', bytes, 'check')]);
    await Promise.all(jobs.map(([who, { id, version }]) => who.post(`/api/imports/${id}/run`, { version })));
    await importing.settled();
    const states = await Promise.all(jobs.map(([who, { id }]) => who.get(`/api/imports/${id}`)));
    expect(states.map(({ body }) => body.state)).toEqual(['done', 'done']);
    expect(states.reduce((all, { body }) => all + body.counts.create, 0)).toBe(12);
    for (const { id } of firms) expect(await titlesOf(id)).toHaveLength(1);
  });

  it('are not for counties to import', async () => {
    const county = await house.as({ role: 'county', unitCode: '411702' });
    const { name } = await enterprise();
    await expect(runImport(house, county, '名单.xlsx', await list([{ name }]), 'check')).rejects.toThrow('403');
  });

  it('follow an enterprise into the one it is merged with, once per batch', async () => {
    const [goes, stays] = [await enterprise(), await enterprise()];
    await importing.done('名单.xlsx', await list([goes, stays]));
    await importing.done('名单.xlsx', await list([goes], '有效期2031年1月1日至2033年12月31日', 2030));
    const unmerged = await importing.checked(
      '名单.xlsx',
      await list([goes], '有效期2051年1月1日至2053年12月31日', 2050),
    );
    const merge = { version: goes.version, into: stays.id, intoVersion: stays.version };
    expect((await bureau.post(`/api/enterprises/${goes.id}/merge`, merge)).status).toBe(200);
    expect(await titlesOf(goes.id)).toEqual([]);
    expect((await titlesOf(stays.id)).map(({ batch }) => batch)).toEqual(['2040年度创新型', '2030年度创新型']);
    expect((await importing.act(unmerged.id, 'run')).counts).toMatchObject({ create: 0, reject: 1 });
    const byHand = { kind: 'giant', batch: '第一批', certificateNo: null, document: null };
    const late = { ...byHand, validFrom: '2041-01-01', validTo: '2041-06-30' };
    expect(await bureau.post(`/api/enterprises/${goes.id}/titles`, late)).toMatchObject({
      status: 422,
      body: { code: 'registry.enterprise_merged' },
    });
  });
});
