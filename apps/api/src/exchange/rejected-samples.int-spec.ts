import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import type { Client } from '../../test/client';
import { makeApp, type TestApp } from '../../test/make-app';
import { upload } from '../../test/workbooks';
import { ImportWorker } from './engine/import-worker';

jest.setTimeout(120_000);

const SAMPLES = join(__dirname, '../../../../tools/samples');

describe('the rejected rows of the sample register', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(() => house.close());

  const job = async (id: number) => (await bureau.get(`/api/imports/${id}`)).body as ImportJob;
  async function checked(bytes: Buffer, name: string): Promise<ImportJob> {
    const { body } = await bureau.post('/api/imports', upload(bytes, name));
    await house.app.get(ImportWorker, { strict: false }).idle();
    const { version } = await job(body.id);
    await bureau.post(`/api/imports/${body.id}/check`, { version });
    await house.app.get(ImportWorker, { strict: false }).idle();
    return job(body.id);
  }

  it('come back under their own heading, and are recognised and rejected for the same reasons', async () => {
    const first = await checked(readFileSync(join(SAMPLES, 'enterprises.xlsx')), 'enterprises.xlsx');
    expect(first).toMatchObject({ state: 'checked', counts: { reject: 26 } });
    const { raw } = await bureau.get(`/api/imports/${first.id}/rejected.xlsx`);
    const sheets = Object.values(read(raw).Sheets).map((sheet) => utils.sheet_to_json<unknown[]>(sheet, { header: 1 }));
    expect(sheets).toHaveLength(1);
    const [rows = []] = sheets;
    const reasons = rows.map((row) => row.at(-1)).filter((last) => typeof last === 'string');
    expect(reasons.filter((reason) => /（[A-Z]+\d+/.test(reason)).length).toBeGreaterThan(20);

    const again = await checked(raw, 'rejected.xlsx');
    expect(again).toMatchObject({ state: 'checked', kind: 'enterprises' });
    expect({ ...again.counts, reject: 0 }).toEqual({
      create: 0,
      change: 0,
      unchanged: 0,
      merge: 0,
      review: 0,
      reject: 0,
    });
    expect(again.counts.reject).toBe(26);
  });
});
