import { Injectable } from '@nestjs/common';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { ImportJobRepository } from '../job/import-job.repository';
import { ImportStepRepository } from '../job/import-step.repository';
import { ImportFileRepository } from './import-file.repository';

const DAY_MS = 86_400_000;

/** Uploaded workbooks hold personal data: they go 30 days after the import ended, or was left lying. */
@Injectable()
export class OldFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: ImportJobRepository,
    private readonly files: ImportFileRepository,
    private readonly steps: ImportStepRepository,
  ) {}

  /** @returns how many went. */
  async drop(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - IMPORT_LIMITS.keepFileDays * DAY_MS);
    const ids = await this.jobs.withOldFile(before);
    for (const id of ids) {
      await this.db.transaction(async () => {
        await this.files.drop(id);
        await this.steps.forgetPayloads(id);
        await this.jobs.fileGone(id);
      });
    }
    return ids.length;
  }
}
