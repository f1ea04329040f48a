import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportJob, StepRow } from '@yanzhen/contract/exchange/import';
import { ImportWorker } from '../src/exchange/engine/import-worker';
import type { Client } from './client';
import type { TestApp } from './make-app';
import { upload } from './workbooks';

const SAMPLES = join(__dirname, '../../../tools/samples');

/** The expected results beside the sample workbooks. */
export const sampleTruth = <T>(): T => JSON.parse(readFileSync(join(SAMPLES, 'truth.json'), 'utf8')) as T;

/** Imports as a person does it: upload, dry run, run, undo; each waits until the worker is done. */
export class Importing {
  constructor(
    private readonly house: TestApp,
    private readonly by: Client,
  ) {}

  /** A sample workbook up to its dry run. */
  async checked(file: string): Promise<ImportJob> {
    const { body } = await this.by.post('/api/imports', upload(readFileSync(join(SAMPLES, file)), file));
    await this.idle();
    return this.act((body as ImportJob).id, 'check');
  }

  async done(file: string): Promise<ImportJob> {
    return this.act((await this.checked(file)).id, 'run');
  }

  async act(id: number, what: 'check' | 'run' | 'undo'): Promise<ImportJob> {
    const { version } = await this.job(id);
    const answer = await this.by.post(`/api/imports/${id}/${what}`, { version });
    if (answer.status !== 200) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
    await this.idle();
    return this.job(id);
  }

  async job(id: number): Promise<ImportJob> {
    return (await this.by.get(`/api/imports/${id}`)).body as ImportJob;
  }

  /** All steps of an action, page by page. */
  async steps(id: number, action: string): Promise<StepRow[]> {
    const steps: StepRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await this.by.get(`/api/imports/${id}/steps?action=${action}${cursor && `&cursor=${cursor}`}`);
      const page = body as { items: StepRow[]; next: string | null };
      steps.push(...page.items);
      cursor = page.next;
    }
    return steps;
  }

  private idle(): Promise<void> {
    return this.house.app.get(ImportWorker, { strict: false }).idle();
  }
}
