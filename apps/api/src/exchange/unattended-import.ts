import { Injectable } from '@nestjs/common';
import type { ImportKind, ImportState } from '@yanzhen/domain/exchange/import';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { ImportWorker } from './engine/import-worker';
import { ImportJobRepository } from './job/import-job.repository';
import type { ImportJobEntity } from './job/import-job.entity';
import { ImportService } from './job/import.service';
import { MappingService } from './job/mapping.service';

/** A workbook from upload to result with nobody at the screen: headings as recognised, rows to decide stay open. */
@Injectable()
export class UnattendedImport {
  constructor(
    private readonly jobs: ImportJobRepository,
    private readonly imports: ImportService,
    private readonly mappings: MappingService,
    private readonly worker: ImportWorker,
  ) {}

  /** @throws Error when the import does not come to its end. */
  async take(reader: Reader, fileName: string, bytes: Buffer, kind: ImportKind | null = null): Promise<void> {
    const { id } = await this.imports.upload(reader, { fileName, bytes, kind });
    const mapped = await this.reached(reader, id, 'mapping');
    await this.mappings.check(reader, id, mapped.version);
    const checked = await this.reached(reader, id, 'checked');
    await this.imports.run(reader, id, checked.version);
    await this.reached(reader, id, 'done');
  }

  private async reached(reader: Reader, id: number, state: ImportState): Promise<ImportJobEntity> {
    await this.worker.idle();
    const job = await this.jobs.mustFind(reader, id);
    if (job.state !== state)
      throw new Error(`${job.fileName}: ${job.state} instead of ${state} (${job.failure ?? ''})`);
    return job;
  }
}
