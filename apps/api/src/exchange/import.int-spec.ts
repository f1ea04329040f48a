import { read, utils } from '@e965/xlsx';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import type { Client } from '../../test/client';
import { FirmsKind } from '../../test/firms-kind';
import { makeApp, type TestApp } from '../../test/make-app';
import { codeOf, firmRows, HEADING, upload, workbook } from '../../test/workbooks';
import { Database } from '../platform/database/database';
import { ImportWorker } from './engine/import-worker';
import { OldFiles } from './file/old-files';
import { ImportKinds } from './index';

jest.setTimeout(60_000);

describe('an import from upload to undo', () => {
  let house: TestApp;
  let firms: FirmsKind;
  let bureau: Client;

  beforeAll(async () => {
    house = await makeApp();
    const db = house.app.get(Database, { strict: false });
    firms = new FirmsKind(db);
    await firms.makeTable();
    house.app.get(ImportKinds, { strict: false }).register(firms);
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());
  beforeEach(() => house.app.get(Database, { strict: false }).query('DELETE FROM firm'));

  const idle = () => house.app.get(ImportWorker, { strict: false }).idle();
  const job = async (id: number, who = bureau) => (await who.get(`/api/imports/${id}`)).body as ImportJob;
  /** Does one act and waits until the worker is done with it. */
  async function act(id: number, what: string, who = bureau): Promise<ImportJob> {
    const { version } = await job(id, who);
    const answer = await who.post(`/api/imports/${id}/${what}`, { version });
    expect(answer).toMatchObject({ status: 200 });
    await idle();
    return job(id, who);
  }
  async function uploaded(rows: unknown[][], who = bureau): Promise<ImportJob> {
    const answer = await who.post('/api/imports', upload(await workbook({ 名录: [HEADING, ...rows] })));
    expect(answer).toMatchObject({ status: 201, body: { state: 'reading' } });
    await idle();
    return job((answer.body as ImportJob).id, who);
  }

  it('recognises, tries without writing, writes, and takes back', async () => {
    const rows = [...firmRows(200), [201, '无代码有限公司', '', '驿城区', ''], ...firmRows(1)];
    const { id, state, kind } = await uploaded(rows);
    expect({ state, kind }).toEqual({ state: 'mapping', kind: 'enterprises' });

    const checked = await act(id, 'check');
    expect(checked).toMatchObject({
      state: 'checked',
      counts: { create: 200, reject: 1, merge: 1, review: 0, change: 0, unchanged: 0 },
      problemCount: 1,
    });
    expect(await firms.firms()).toHaveLength(0);

    const done = await act(id, 'run');
    expect(done).toMatchObject({ state: 'done', done: 201, total: 201, counts: { create: 200, reject: 1, merge: 1 } });
    expect(done.finishedAt).not.toBeNull();
    expect(await firms.firms()).toHaveLength(200);

    expect(await act(id, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 0, done: 200 });
    expect(await firms.firms()).toHaveLength(0);
  });

  it('finds nothing to do when the same file comes again', async () => {
    const first = await uploaded(firmRows(3));
    await act(first.id, 'check');
    await act(first.id, 'run');
    const again = await uploaded(firmRows(3));
    expect(await act(again.id, 'check')).toMatchObject({ counts: { unchanged: 3, create: 0 } });
  });

  it('keeps on undo what somebody changed since, and counts it', async () => {
    const { id } = await uploaded(firmRows(5));
    await act(id, 'check');
    await act(id, 'run');
    await house.app
      .get(Database, { strict: false })
      .query('UPDATE firm SET name = ? WHERE uscc = ?', ['改名有限公司', codeOf(2)]);
    expect(await act(id, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 1 });
    expect(await firms.firms()).toMatchObject([{ name: '改名有限公司' }]);
  });

  it('names rows that moved between dry run and writing, and writes nothing over them', async () => {
    const { id } = await uploaded(firmRows(2));
    await act(id, 'check');
    await house.app
      .get(Database, { strict: false })
      .query('INSERT INTO firm (uscc, name) VALUES (?, ?)', [codeOf(1), '先到有限公司']);
    expect(await act(id, 'run')).toMatchObject({ counts: { create: 1, reject: 1 } });
    const { body } = await bureau.get(`/api/imports/${id}/steps?action=reject`);
    expect(body.items).toMatchObject([{ row: 2, reason: 'changed_since', sheet: '名录' }]);
  });

  it('writes each row once when two imports of the same file run at the same time', async () => {
    const ids: number[] = [];
    for (let copy = 0; copy < 2; copy += 1) {
      const { id } = await uploaded(firmRows(320));
      await act(id, 'check');
      ids.push(id);
    }
    await Promise.all(
      ids.map(async (id) => bureau.post(`/api/imports/${id}/run`, { version: (await job(id)).version })),
    );
    await idle();
    const [one, other] = await Promise.all(ids.map((id) => job(id)));
    expect([one?.state, other?.state]).toEqual(['done', 'done']);
    expect(await firms.firms()).toHaveLength(320);
    expect((one?.counts.create ?? 0) + (other?.counts.create ?? 0)).toBe(320);
    expect((one?.counts.reject ?? 0) + (other?.counts.reject ?? 0)).toBe(320);
  });

  it('lets people decide what only they can tell, also after the run', async () => {
    const [sound = []] = firmRows(1);
    const { id } = await uploaded([sound, [2, '同码另名有限公司', codeOf(1), '驿城区', '']]);
    expect(await act(id, 'check')).toMatchObject({ counts: { create: 1, review: 1 } });
    const reviews = async () => (await bureau.get(`/api/imports/${id}/steps?action=review`)).body.items;
    const [before] = await reviews();
    expect(before).toMatchObject({ candidates: [], reason: 'same_code_other_name', decision: null });
    await act(id, 'run');

    const [open] = await reviews();
    const { version } = await job(id);
    const decide = (enterpriseId: number) =>
      bureau.post(`/api/imports/${id}/decisions`, { version, decisions: [{ stepId: open.id, enterpriseId }] });
    expect(await decide(999_999)).toMatchObject({ status: 422, body: { code: 'exchange.candidate_unknown' } });
    expect(await decide(open.candidates[0].enterpriseId)).toMatchObject({ status: 200, body: { state: 'done' } });
    expect(await act(id, 'run')).toMatchObject({ state: 'done', counts: { create: 1, change: 1, review: 0 } });
    expect(await reviews()).toEqual([]);
  });

  it('leaves out what a person leaves out, and says so in the workbook of rejected rows', async () => {
    const [sound = []] = firmRows(1);
    const { id } = await uploaded([sound, [2, '同码另名有限公司', codeOf(1), '驿城区', '']]);
    await act(id, 'check');
    const { body } = await bureau.get(`/api/imports/${id}/steps?action=review`);
    const { version } = await job(id);
    const decisions = [{ stepId: body.items[0].id, enterpriseId: 0 }];
    const decided = await bureau.post(`/api/imports/${id}/decisions`, { version, decisions });
    expect(decided).toMatchObject({ status: 200, body: { state: 'checked' } });
    expect(await act(id, 'run')).toMatchObject({ counts: { create: 1, reject: 1, review: 0 } });
    expect((await bureau.get(`/api/imports/${id}/steps?action=reject`)).body.items[0].reason).toBe('left_out');
  });

  it('gives back the rejected rows as they were, with the reason, formula-proof, ready to come again', async () => {
    const { id } = await uploaded([
      ...firmRows(2),
      [3, '=HYPERLINK("http://x")公司', '914117', '驿城区', '2015.3.8'],
      [4, '某某有限公司', codeOf(9), '天边县', 42_071],
    ]);
    await act(id, 'check');
    const { status, raw, headers } = await bureau.get(`/api/imports/${id}/rejected.xlsx`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain(encodeURIComponent('名录-未导入.xlsx'));
    const sheet = read(raw).Sheets['名录'];
    if (!sheet) throw new Error('no sheet');
    const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    expect(rows[0]).toEqual([...HEADING, '原因']);
    expect(rows[1]?.slice(0, 5)).toEqual([3, `'=HYPERLINK("http://x")公司`, '914117', '驿城区', '2015.3.8']);
    expect(rows[1]?.[5]).toMatch(/18 ?位.*C4：914117/);
    expect(rows[2]?.slice(0, 5)).toEqual([4, '某某有限公司', codeOf(9), '天边县', 42_071]);
    expect(rows[2]?.[5]).toMatch(/D5：天边县/);
    expect(rows).toHaveLength(3);
    const auditor = await house.as({ role: 'auditor' });
    const taken = await auditor.get(`/api/audit?act=exchange.import.rejected_rows&subject=import:${id}`);
    expect(taken.body.items).toMatchObject([{ userId: bureau.userId }]);
    expect(Object.values(sheet).some((cell: { f?: string }) => cell.f !== undefined)).toBe(false);
    const again = await bureau.post('/api/imports', upload(raw));
    await idle();
    expect(await job(again.body.id)).toMatchObject({ state: 'mapping', kind: 'enterprises' });
  });

  it('pages problems in the order of the file and filters them', async () => {
    const { id } = await uploaded(Array.from({ length: 60 }, (_, at) => [at, `第${at}家公司`, '91', '驿城区', '']));
    await act(id, 'check');
    const first = await bureau.get(`/api/imports/${id}/problems?severity=error`);
    expect(first.body).toMatchObject({ total: 60, capped: false });
    expect(first.body.items[0]).toMatchObject({
      row: 2,
      letter: 'C',
      code: 'uscc_length',
      severity: 'error',
      value: '91',
    });
    const second = await bureau.get(`/api/imports/${id}/problems?severity=error&cursor=${first.body.next}`);
    expect(second.body.items.map(({ row }: { row: number }) => row)).toEqual(
      Array.from({ length: 10 }, (_, at) => at + 52),
    );
    expect(second.body.next).toBeNull();
    expect((await bureau.get(`/api/imports/${id}/problems?code=unit_unknown`)).body.items).toEqual([]);
    const odd = Buffer.from('["a","b"]').toString('base64url');
    for (const cursor of ['x', odd])
      expect(await bureau.get(`/api/imports/${id}/problems?cursor=${cursor}`)).toMatchObject({ status: 400 });
  });

  it('forgets the file after its time, and says so', async () => {
    const db = house.app.get(Database, { strict: false });
    const { id } = await uploaded([[1, '某', '', '', ''], ...firmRows(1, 8000)]);
    await act(id, 'check');
    await act(id, 'run');
    const told = async () => {
      const sql = 'SELECT COUNT(*) AS rows_ FROM import_step WHERE job_id = ? AND payload IS NOT NULL';
      const [row] = await db.query<{ rows_: number }[]>(sql, [id]);
      return Number(row?.rows_);
    };
    expect(await told()).toBe(2);
    await db.query('UPDATE import_job SET finished_at = ? WHERE id = ?', [
      db.engine === 'embedded' ? '2020-01-01 00:00:00.000' : new Date('2020-01-01T00:00:00Z'),
      id,
    ]);
    expect(await house.app.get(OldFiles, { strict: false }).drop()).toBe(1);
    expect(await house.app.get(OldFiles, { strict: false }).drop()).toBe(0);
    expect(await told()).toBe(0);
    expect(await bureau.get(`/api/imports/${id}/rejected.xlsx`)).toMatchObject({
      status: 404,
      body: { code: 'exchange.file_expired' },
    });
  });
});
