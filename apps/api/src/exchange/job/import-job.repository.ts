import { Injectable } from '@nestjs/common';
import { isWorking, WORKING_STATES } from '@yanzhen/domain/exchange/import-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { type FindOptionsWhere, In, IsNull, LessThan, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { ImportJobEntity } from './import-job.entity';

export type JobPatch = QueryDeepPartialEntity<ImportJobEntity>;

/** The bureau sees every import, a county those of its own people, nobody else any. */
function sight(reader: Reader): FindOptionsWhere<ImportJobEntity> | null {
  if (reader.role === 'bureau') return {};
  return reader.role === 'county' && reader.unitCode ? { unitCode: reader.unitCode } : null;
}

@Injectable()
export class ImportJobRepository {
  constructor(private readonly db: Database) {}

  async list(reader: Reader, before: number | null, size: number): Promise<{ rows: ImportJobEntity[]; count: number }> {
    const seen = sight(reader);
    if (!seen) return { rows: [], count: 0 };
    const where = before === null ? seen : { ...seen, id: LessThan(before) };
    const rows = await this.rows.find({ where, order: { id: 'DESC' }, take: size + 1 });
    return { rows, count: await this.rows.countBy(seen) };
  }

  /** @throws DomainError `exchange.import_not_found`, also for one outside the reader's sight. */
  async mustFind(reader: Reader, id: number): Promise<ImportJobEntity> {
    const seen = sight(reader);
    const job = seen && (await this.rows.findOneBy({ ...seen, id }));
    if (!job) throw new DomainError('exchange.import_not_found', 'not_found', { id });
    return job;
  }

  async create(job: Omit<ImportJobEntity, 'id'>): Promise<number> {
    const { identifiers } = await this.rows.insert(job);
    return Number(identifiers[0]?.['id']);
  }

  change(seen: { id: number; version: number }, patch: JobPatch): Promise<void> {
    return this.db.change(ImportJobEntity, seen, patch, 'exchange');
  }

  /** For the worker, which acts for nobody's sight. */
  byId(id: number): Promise<ImportJobEntity | null> {
    return this.rows.findOneBy({ id });
  }

  /** Jobs that need work and that nobody works on. */
  async orphans(now: Date): Promise<number[]> {
    const state = In([...WORKING_STATES]);
    const rows = await this.rows.find({
      select: { id: true },
      where: [
        { state, leaseUntil: IsNull() },
        { state, leaseUntil: LessThan(now) },
      ],
      order: { id: 'ASC' },
      take: 20,
    });
    return rows.map(({ id }) => id);
  }

  /** Takes a free job, or one whose holder went silent. One of several callers gets it. */
  async claim(id: number, owner: string, now: Date, until: Date): Promise<ImportJobEntity | null> {
    const state = In([...WORKING_STATES]);
    const taken = { leaseOwner: owner, leaseUntil: until };
    for (const leaseUntil of [IsNull(), LessThan(now)]) {
      const { affected } = await this.rows.update({ id, state, leaseUntil }, taken);
      if (affected === 1) return this.byId(id);
    }
    return null;
  }

  /** False when the lease was lost to somebody else. */
  async held(id: number, owner: string, patch: JobPatch): Promise<boolean> {
    const { affected } = await this.rows.update({ id, leaseOwner: owner }, patch);
    return affected === 1;
  }

  /** Ended, or left lying, before an instant, with the file still kept. */
  async withOldFile(before: Date): Promise<number[]> {
    const old = await this.rows.find({
      select: { id: true, state: true },
      where: [
        { fileKept: true, finishedAt: LessThan(before) },
        { fileKept: true, finishedAt: IsNull(), createdAt: LessThan(before) },
      ],
      take: 500,
    });
    return old.filter(({ state }) => !isWorking(state)).map(({ id }) => id);
  }

  async fileGone(id: number): Promise<void> {
    await this.rows.update({ id }, { fileKept: false });
  }

  private get rows() {
    return this.db.rows(ImportJobEntity);
  }
}
