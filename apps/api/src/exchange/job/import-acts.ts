import { Injectable } from '@nestjs/common';
import type { ImportState } from '@yanzhen/domain/exchange/import';
import { type ImportAct, mayDo } from '@yanzhen/domain/exchange/import-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Database } from '../../platform/database/database';
import { ChangedSince } from '../../platform/http/problem';
import { ImportWorker } from '../engine/import-worker';
import { toImportJob } from './import-job.dto';
import type { ImportJobEntity } from './import-job.entity';
import { ImportJobRepository, type JobPatch } from './import-job.repository';

/** What a person asks of an import. */
export interface Asked {
  readonly act: ImportAct;
  readonly reader: Reader;
  readonly id: number;
  /** The version the person looked at; null when it does not matter which. */
  readonly version: number | null;
  /** The states it is in when somebody already asked the same: the second click gets the import as it is. */
  readonly already: readonly ImportState[];
  /** Checks and writes what belongs to it, in the same transaction; null: there is nothing to do. */
  readonly decide: (job: ImportJobEntity) => Promise<JobPatch | null>;
}

/** The one way in which people move an import: state, version, record and worker together. */
@Injectable()
export class ImportActs {
  constructor(
    private readonly db: Database,
    private readonly jobs: ImportJobRepository,
    private readonly worker: ImportWorker,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws ChangedSince, DomainError `exchange.not_in_state` */
  async ask(asked: Asked): Promise<ImportJobEntity> {
    try {
      return await this.db.transaction(() => this.inTransaction(asked));
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'exchange.changed_since')) throw error;
      const job = await this.jobs.mustFind(asked.reader, asked.id);
      if (asked.already.includes(job.state)) return job;
      throw new ChangedSince('exchange', toImportJob(job));
    }
  }

  private async inTransaction({ act, reader, id, version, already, decide }: Asked): Promise<ImportJobEntity> {
    const job = await this.jobs.mustFind(reader, id);
    if (already.includes(job.state)) return job;
    if (!mayDo(act, job.state)) throw new DomainError('exchange.not_in_state', 'rule', { act, state: job.state });
    const seen = { id, version: version ?? job.version };
    if (seen.version !== job.version) throw new DomainError('exchange.changed_since', 'conflict', seen);
    const patch = await decide(job);
    if (!patch) return job;
    await this.jobs.change(seen, patch);
    await this.audit.record({
      by: reader,
      act: `exchange.import.${act}`,
      subjectKind: 'import',
      subjectId: id,
      before: { state: job.state },
      after: { state: patch.state ?? job.state, fileName: job.fileName },
    });
    this.db.afterCommit(() => this.worker.kick(id));
    return this.jobs.mustFind(reader, id);
  }
}
