import { Injectable } from '@nestjs/common';
import type { ProblemSeverity } from '@yanzhen/domain/exchange/import';
import { Brackets, In, type FindOptionsWhere } from 'typeorm';
import { Database } from '../../platform/database/database';
import { ImportProblemEntity } from './import-problem.entity';

export interface ProblemFilter {
  severity?: ProblemSeverity;
  code?: string;
  sheet?: string;
}

@Injectable()
export class ImportProblemRepository {
  constructor(private readonly db: Database) {}

  /** In the order of the file; `after` holds the step and the id of the last problem shown. */
  async page(
    jobId: number,
    filter: ProblemFilter,
    after: readonly [number, number] | null,
    size: number,
  ): Promise<{ rows: ImportProblemEntity[]; count: number }> {
    const where: FindOptionsWhere<ImportProblemEntity> = { jobId, ...filter };
    const query = this.rows.createQueryBuilder('problem').where(where);
    if (after) {
      const [seq, id] = after;
      query.andWhere(
        new Brackets((either) =>
          either.where('problem.stepSeq > :seq', { seq }).orWhere('problem.stepSeq = :seq AND problem.id > :id', {
            seq,
            id,
          }),
        ),
      );
    }
    const rows = await query
      .orderBy({ 'problem.stepSeq': 'ASC', 'problem.id': 'ASC' })
      .take(size + 1)
      .getMany();
    return { rows, count: await this.rows.countBy(where) };
  }

  count(jobId: number): Promise<number> {
    return this.rows.countBy({ jobId });
  }

  /** What kept these rows out, in the order found. */
  errorsOf(jobId: number, stepSeqs: readonly number[]): Promise<ImportProblemEntity[]> {
    return this.rows.find({
      where: { jobId, severity: 'error', stepSeq: In([...stepSeqs]) },
      order: { stepSeq: 'ASC', id: 'ASC' },
    });
  }

  private get rows() {
    return this.db.rows(ImportProblemEntity);
  }
}
