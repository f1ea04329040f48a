import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportJob, StepRow } from '@yanzhen/contract/exchange/import';
import { ImportWorker } from '../src/exchange/engine/import-worker';
import type { Client } from './client';
import type { TestApp } from './make-app';
import { runImport } from './run-import';

const SAMPLES = join(__dirname, '../../../tools/samples');

/** The expected results beside the sample workbooks. */
export const sampleTruth = <T>(): T => JSON.parse(readFileSync(join(SAMPLES, 'truth.json'), 'utf8')) as T;

/** Imports as a person does it, and looks at what came of it. */
export class Importing {
  constructor(
    private readonly house: TestApp,
    private readonly by: Client,
  ) {}

  /** A workbook up to its dry run: a sample by its name, or the bytes given. */
  checked(file: string, bytes: Buffer = readFileSync(join(SAMPLES, file))): Promise<ImportJob> {
    return runImport(this.house, this.by, file, bytes, 'check');
  }

  async done(file: string, bytes?: Buffer): Promise<ImportJob> {
    return this.act((await this.checked(file, bytes)).id, 'run');
  }

  async act(id: number, what: 'check' | 'run' | 'undo'): Promise<ImportJob> {
    return runImport.act(this.house, this.by, await this.job(id), what);
  }

  /** Until the worker has nothing left to do. */
  settled(): Promise<void> {
    return this.house.app.get(ImportWorker, { strict: false }).idle();
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
}
