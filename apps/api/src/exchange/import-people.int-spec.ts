import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import { IMPORT_KINDS } from '@yanzhen/domain/exchange/import';
import type { Client } from '../../test/client';
import { FirmsKind } from '../../test/firms-kind';
import { makeApp, type TestApp } from '../../test/make-app';
import { firmRows, HEADING, upload, workbook } from '../../test/workbooks';
import { Database } from '../platform/database/database';
import { ImportWorker } from './engine/import-worker';
import { ImportKinds } from './index';

jest.setTimeout(60_000);

const SAMPLES = join(__dirname, '../../../../tools/samples');

describe('people and their imports', () => {
  let house: TestApp;
  let firms: FirmsKind;
  let bureau: Client;
  let county: Client;

  beforeAll(async () => {
    house = await makeApp();
    firms = new FirmsKind(house.app.get(Database, { strict: false }));
    await firms.makeTable();
    house.app.get(ImportKinds, { strict: false }).register(firms);
    bureau = await house.as({ role: 'bureau' });
    county = await house.as({ role: 'county', unitCode: '411702' });
  });
  afterAll(() => house.close());
  beforeEach(() => house.app.get(Database, { strict: false }).query('DELETE FROM firm'));

  const idle = () => house.app.get(ImportWorker, { strict: false }).idle();
  const job = async (id: number, who: Client) => (await who.get(`/api/imports/${id}`)).body as ImportJob;
  async function uploaded(who: Client, rows = firmRows(3), heading = HEADING): Promise<ImportJob> {
    const { body } = await who.post('/api/imports', upload(await workbook({ 名录: [heading, ...rows] })));
    await idle();
    return job(body.id, who);
  }
  async function checked(who: Client): Promise<ImportJob> {
    const { id, version } = await uploaded(who);
    await who.post(`/api/imports/${id}/check`, { version });
    await idle();
    return job(id, who);
  }

  it('shows a county the imports of its own people, the bureau all, others none', async () => {
    const ours = await uploaded(county);
    const theirs = await uploaded(await house.as({ role: 'county', unitCode: '411721' }));
    const colleague = await house.as({ role: 'county', unitCode: '411702' });
    const ids = async (who: Client) => (await who.get('/api/imports')).body.items.map(({ id }: ImportJob) => id);
    expect(await ids(bureau)).toEqual([theirs.id, ours.id]);
    expect(await ids(colleague)).toEqual([ours.id]);
    const foreign = await county.get(`/api/imports/${theirs.id}`);
    const missing = await county.get('/api/imports/999999');
    expect([foreign.status, foreign.body.code]).toEqual([404, 'exchange.import_not_found']);
    expect([missing.status, missing.body.code]).toEqual([404, 'exchange.import_not_found']);
    for (const path of ['sheets', 'steps', 'problems', 'rejected.xlsx'])
      expect((await county.get(`/api/imports/${theirs.id}/${path}`)).status).toBe(404);
    for (const path of ['check', 'run', 'cancel', 'undo'])
      expect((await county.post(`/api/imports/${theirs.id}/${path}`, { version: 1 })).status).toBe(404);
    for (const role of ['enterprise', 'auditor', 'hotline'] as const)
      expect((await (await house.as({ role, enterpriseId: 1 })).get('/api/imports')).status).toBe(403);
  });

  it('asks for the permission of the kind too', async () => {
    const { id, version } = await uploaded(county);
    const titles = await county.put(`/api/imports/${id}/mapping`, { version, kind: 'titles', sheets: [] });
    expect(titles).toMatchObject({ status: 403, body: { code: 'identity.not_permitted' } });
    expect(await county.post('/api/imports', upload(Buffer.from('x'), 'x.xlsx', 'nonsense'))).toMatchObject({
      status: 400,
      body: { code: 'exchange.kind_unknown' },
    });
  });

  it('runs once when the button is clicked twice', async () => {
    const { id, version } = await checked(bureau);
    const clicks = await Promise.all([1, 2, 3].map(() => bureau.post(`/api/imports/${id}/run`, { version })));
    expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200]);
    await idle();
    expect(await firms.firms()).toHaveLength(3);
    expect(await bureau.post(`/api/imports/${id}/run`, { version })).toMatchObject({ body: { state: 'done' } });
  });

  it('tells the second of two people who work on the same import', async () => {
    const { id, version } = await checked(bureau);
    const other = await house.as({ role: 'bureau' });
    expect(await other.post(`/api/imports/${id}/cancel`, { version })).toMatchObject({ body: { state: 'cancelled' } });
    expect(await bureau.post(`/api/imports/${id}/run`, { version })).toMatchObject({
      status: 422,
      body: { code: 'exchange.not_in_state', details: { act: 'run', state: 'cancelled' } },
    });
    const second = await checked(bureau);
    await other.post(`/api/imports/${second.id}/check`, { version: second.version });
    await idle();
    expect(await bureau.post(`/api/imports/${second.id}/run`, { version: second.version })).toMatchObject({
      status: 409,
      body: { code: 'exchange.changed_since', current: { id: second.id, state: 'checked' } },
    });
  });

  it('makes one import of the same upload sent twice', async () => {
    const form = upload(await workbook({ 名录: [HEADING, ...firmRows(2)] }));
    const key = { 'idempotency-key': 'the-same-click' };
    const first = await bureau.post('/api/imports', form, key);
    const second = await bureau.post('/api/imports', form, key);
    expect(second.body.id).toBe(first.body.id);
    await idle();
  });

  it('remembers for the unit what somebody corrected, under the same headings', async () => {
    const heading = ['甲', '企业名称', '统一社会信用代码', '所属县区', '住址门牌'];
    const first = await uploaded(county, firmRows(2), heading);
    const { body } = await county.get(`/api/imports/${first.id}/sheets`);
    const [sheet] = body.sheets;
    const mapping = {
      ...Object.fromEntries(
        ['sheet', 'kind', 'headFrom', 'headTo', 'titleKind', 'batch', 'validFrom', 'validTo'].map((key) => [
          key,
          sheet[key],
        ]),
      ),
      columns: sheet.columns.map((column: { column: number }) =>
        column.column === 4 ? { ...column, field: 'remark' } : column,
      ),
    };
    const save = (over: object) =>
      county.put(`/api/imports/${first.id}/mapping`, {
        version: first.version,
        kind: 'enterprises',
        sheets: [{ ...mapping, ...over }],
      });
    const twice = mapping.columns.map((column: object) => ({ ...column, field: 'name' }));
    expect(await save({ columns: twice })).toMatchObject({
      status: 400,
      body: { code: 'exchange.mapping_field_twice' },
    });
    expect(await save({ sheet: '别的' })).toMatchObject({ status: 400, body: { code: 'exchange.sheet_unknown' } });
    const saved = await save({});
    expect(saved).toMatchObject({ status: 200, body: { state: 'mapping' } });
    await county.post(`/api/imports/${first.id}/check`, { version: saved.body.version });
    await idle();

    const fieldOfLast = async (who: Client) => {
      const { id } = await uploaded(who, firmRows(2), heading);
      return (await who.get(`/api/imports/${id}/sheets`)).body.sheets[0].columns.find(
        ({ column }: { column: number }) => column === 4,
      ).field;
    };
    expect(await fieldOfLast(county)).toBe('remark');
    expect(await fieldOfLast(bureau)).toBeNull();
  });

  it('does not try a mapping without the required columns', async () => {
    const { id, version } = await uploaded(bureau);
    const { body } = await bureau.get(`/api/imports/${id}/sheets`);
    const { sheet, kind, headFrom, headTo, titleKind, batch, validFrom, validTo, columns } = body.sheets[0];
    const without = columns.map((column: { field: string }) =>
      column.field === 'uscc' ? { ...column, field: null } : column,
    );
    const saved = await bureau.put(`/api/imports/${id}/mapping`, {
      version,
      kind,
      sheets: [{ sheet, kind, headFrom, headTo, titleKind, batch, validFrom, validTo, columns: without }],
    });
    expect(await bureau.post(`/api/imports/${id}/check`, { version: saved.body.version })).toMatchObject({
      status: 422,
      body: { code: 'exchange.mapping_field_missing', details: { sheet: '名录', field: 'uscc' } },
    });
  });

  it.each([
    ['bomb-sheet.xlsx', 'exchange.file_is_bomb'],
    ['xxe-sharedstrings.xlsx', 'exchange.file_has_doctype'],
    ['renamed-exe.xlsx', 'exchange.file_is_program'],
    ['truncated.xlsx', 'exchange.file_truncated'],
    ['macro-inside.xlsx', 'exchange.file_has_macro'],
    ['html-as-xls.xls', 'exchange.file_is_html'],
    ['password.xlsx', 'exchange.file_encrypted'],
    ['empty-sheet.xlsx', 'exchange.sheet_empty'],
    ['wide-300.xlsx', 'exchange.no_heading'],
  ])('refuses %s with %s and answers afterwards', async (file, failure) => {
    const { body } = await bureau.post('/api/imports', upload(readFileSync(join(SAMPLES, 'hostile', file)), file));
    await idle();
    expect(await job(body.id, bureau)).toMatchObject({ state: 'failed', failure });
  });

  it('refuses what is no workbook upload at all, each with its own code', async () => {
    expect(await bureau.post('/api/imports', {})).toMatchObject({
      status: 400,
      body: { code: 'exchange.file_missing' },
    });
    expect(await bureau.post('/api/imports', upload(Buffer.alloc(0)))).toMatchObject({
      status: 400,
      body: { code: 'exchange.file_empty' },
    });
    const large = await bureau.post('/api/imports', upload(Buffer.alloc(20 * 1024 * 1024 + 1)));
    expect(large).toMatchObject({ status: 413, body: { code: 'exchange.file_too_large' } });
    expect((await bureau.get('/api/imports')).status).toBe(200);
  });

  it('offers the sample workbooks and no other file', async () => {
    const { body } = await bureau.get('/api/imports/samples');
    expect(body.map(({ name }: { name: string }) => name)).toEqual(IMPORT_KINDS.map((kind) => `${kind}.xlsx`));
    expect((await bureau.get('/api/imports/samples/titles.xlsx')).raw.subarray(0, 2).toString()).toBe('PK');
    expect(await bureau.get('/api/imports/samples/..%2Ftruth.json')).toMatchObject({ status: 404 });
  });
});
