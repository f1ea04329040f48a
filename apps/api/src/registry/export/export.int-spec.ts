import { read, utils } from '@e965/xlsx';
import type { Answer, Client } from '../../../test/client';
import { enterpriseInput, NO_FIGURES } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

describe('the export of the list', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    const add = async (over: object) =>
      (await bureau.post('/api/enterprises', enterpriseInput(over))).body.id as number;
    await add({ name: '=HYPERLINK("http://x.invalid","阿")', address: '@SUM(A1)', unitCode: '411721' });
    const id = await add({ name: '百草食品有限公司', unitCode: '411722' });
    await bureau.put(`/api/enterprises/${id}/facts/2025`, { ...NO_FIGURES, version: 0, revenue: 12.5, employees: 8 });
    for (let more = 0; more < 3; more += 1) await add({ name: `重名${more}厂`, unitCode: '411722' });
  });
  afterAll(() => house.close());

  const sheetOf = ({ raw }: Answer) => {
    const sheet = read(raw).Sheets['企业名单'];
    if (!sheet) throw new Error('no sheet');
    return { sheet, rows: utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null }) };
  };

  it('holds what the list shows: rows, order, columns', async () => {
    const query = 'unit=411722&sort=-name';
    const answer = await bureau.get(`/api/enterprises/export.xlsx?${query}&columns=uscc,name,revenue,size,unit`);
    expect(answer).toMatchObject({ status: 200, headers: { 'x-row-count': '4' } });
    expect(answer.headers['content-disposition']).toMatch(/filename\*=UTF-8''.*\.xlsx/);
    const { rows } = sheetOf(answer);
    const shown = (await bureau.get(`/api/enterprises?${query}`)).body.items as { uscc: string; name: string }[];
    expect(rows[0]).toEqual(['统一社会信用代码', '企业名称', '营业收入（万元）', '规模', '所属县区']);
    expect(rows.slice(1).map(([uscc, name]) => ({ uscc, name }))).toMatchObject(
      shown.map(({ uscc, name }) => ({ uscc, name })),
    );
    expect(rows.at(-1)).toMatchObject([expect.any(String), '百草食品有限公司', 12.5, '微型', '上蔡县']);
  });

  it('never lets a text become a formula, and masks people', async () => {
    const { sheet, rows } = sheetOf(await bureau.get('/api/enterprises/export.xlsx?unit=411721'));
    expect(Object.values(sheet).some((cell: { f?: string }) => cell.f !== undefined)).toBe(false);
    expect(rows[1]?.[0]).toMatch(/^'=HYPERLINK/);
    const told = JSON.stringify(rows);
    expect(told).toContain("'@SUM(A1)");
    expect(told).toContain('138****34');
    expect(told).not.toMatch(/13800001234|钱测试|赵测试/);
  });

  it('holds what the reader sees, and stands in the audit trail', async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const answer = await county.get('/api/enterprises/export.xlsx?columns=name');
    expect(answer.headers['x-row-count']).toBe('1');
    expect(sheetOf(answer).rows).toHaveLength(2);
    const liaison = await house.as({ role: 'liaison' });
    expect((await liaison.get('/api/enterprises/export.xlsx')).headers['x-row-count']).toBe('0');
    const auditor = await house.as({ role: 'auditor' });
    const trail = await auditor.get('/api/audit?act=registry.enterprise.export');
    expect(trail.body.items[0]).toMatchObject({ userId: liaison.userId });
    expect(trail.body.total).toBe(4);
  });

  it('refuses a column that is none', async () => {
    expect((await bureau.get('/api/enterprises/export.xlsx?columns=password')).status).toBe(400);
  });
});
