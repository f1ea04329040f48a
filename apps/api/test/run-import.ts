import type { ImportJob } from '@yanzhen/contract/exchange/import';
import { ImportWorker } from '../src/exchange/engine/import-worker';
import type { Client } from './client';
import type { TestApp } from './make-app';

/** Uploads a workbook and goes as far as asked (to the dry run, or to the end), waiting for the worker after each act. */
export async function runImport(
  house: TestApp,
  who: Client,
  fileName: string,
  bytes: Buffer,
  upTo: 'check' | 'run' = 'run',
): Promise<ImportJob> {
  const checked = await act(house, who, await upload(house, who, fileName, bytes), 'check');
  return upTo === 'check' ? checked : act(house, who, checked, 'run');
}

async function upload(house: TestApp, who: Client, fileName: string, bytes: Buffer): Promise<ImportJob> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), fileName);
  const { body } = await who.post('/api/imports', form);
  await house.app.get(ImportWorker, { strict: false }).idle();
  return present(who, body as ImportJob);
}

async function act(house: TestApp, who: Client, { id, version }: ImportJob, what: string): Promise<ImportJob> {
  const answer = await who.post(`/api/imports/${id}/${what}`, { version });
  if (answer.status !== 200) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
  await house.app.get(ImportWorker, { strict: false }).idle();
  return present(who, answer.body as ImportJob);
}

const present = async (who: Client, { id }: ImportJob): Promise<ImportJob> =>
  (await who.get(`/api/imports/${id}`)).body as ImportJob;

runImport.upload = upload;
runImport.act = act;
