import { Injectable } from '@nestjs/common';
import { isWorking } from '@yanzhen/domain/exchange/import-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { ImportWorker } from '../engine/import-worker';
import { ImportFileRepository } from '../file/import-file.repository';
import type { Upload } from '../file/upload';
import { ImportKinds } from '../import-kinds';
import { ImportActs } from './import-acts';
import type { ImportJobEntity } from './import-job.entity';
import { ImportJobRepository } from './import-job.repository';
import { ImportStepRepository, NO_COUNTS } from './import-step.repository';
import { permittedKind } from './kind-permission';

/** Upload, run, cancel, undo. The work itself is the worker's. */
@Injectable()
export class ImportService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly kinds: ImportKinds,
    private readonly jobs: ImportJobRepository,
    private readonly files: ImportFileRepository,
    private readonly steps: ImportStepRepository,
    private readonly acts: ImportActs,
    private readonly worker: ImportWorker,
    private readonly audit: AuditTrail,
  ) {}

  async upload(reader: Reader, { fileName, bytes, kind }: Upload): Promise<ImportJobEntity> {
    if (kind) permittedKind(this.kinds, reader, kind);
    return this.db.transaction(async () => {
      const id = await this.jobs.create({ ...this.newJob(reader), fileName, fileSize: bytes.length, kind });
      await this.files.keep(id, bytes);
      const after = { fileName, fileSize: bytes.length, kind };
      await this.audit.record({
        by: reader,
        act: 'exchange.import.upload',
        subjectKind: 'import',
        subjectId: id,
        after,
      });
      this.db.afterCommit(() => this.worker.kick(id));
      return this.jobs.mustFind(reader, id);
    });
  }

  run(reader: Reader, id: number, version: number): Promise<ImportJobEntity> {
    return this.acts.ask({
      act: 'run',
      reader,
      id,
      version: null,
      already: ['running'],
      decide: async (job) => {
        const total = await this.steps.inState(id, 'waiting');
        if (job.state === 'done' && total === 0) return null;
        if (job.version !== version) throw new DomainError('exchange.changed_since', 'conflict', { id, version });
        if (job.kind) permittedKind(this.kinds, reader, job.kind);
        return { state: 'running', done: 0, total, wave: job.wave + 1, actor: reader, finishedAt: null };
      },
    });
  }

  cancel(reader: Reader, id: number): Promise<ImportJobEntity> {
    return this.acts.ask({
      act: 'cancel',
      reader,
      id,
      version: null,
      already: ['cancelled'],
      decide: (job) => {
        if (job.cancelWanted) return Promise.resolve(null);
        return Promise.resolve(
          isWorking(job.state) ? { cancelWanted: true } : { state: 'cancelled', finishedAt: this.clock.now() },
        );
      },
    });
  }

  undo(reader: Reader, id: number, version: number): Promise<ImportJobEntity> {
    return this.acts.ask({
      act: 'undo',
      reader,
      id,
      version,
      already: ['undoing', 'undone'],
      decide: async (job) => {
        if (job.kind) permittedKind(this.kinds, reader, job.kind);
        const total = await this.steps.inState(id, 'written');
        if (total === 0) throw new DomainError('exchange.nothing_to_undo', 'rule', { id });
        return { state: 'undoing', done: 0, total, actor: reader, finishedAt: null };
      },
    });
  }

  private newJob(reader: Reader): Omit<ImportJobEntity, 'id' | 'fileName' | 'fileSize' | 'kind'> {
    return {
      version: 1,
      fileKept: true,
      state: 'reading',
      failure: null,
      failureDetails: {},
      done: 0,
      total: 0,
      counts: { ...NO_COUNTS },
      problemCount: 0,
      keptOnUndo: 0,
      wave: 0,
      cancelWanted: false,
      userId: reader.userId,
      userName: reader.name,
      unitCode: reader.role === 'bureau' ? null : reader.unitCode,
      actor: reader,
      leaseOwner: null,
      leaseUntil: null,
      createdAt: this.clock.now(),
      finishedAt: null,
    };
  }
}
