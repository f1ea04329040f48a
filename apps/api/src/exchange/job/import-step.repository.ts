import { Injectable } from '@nestjs/common';
import { STEP_ACTIONS, type StepAction } from '@yanzhen/domain/exchange/import';
import { type FindOptionsWhere, In, MoreThan, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { ImportProblemEntity } from './import-problem.entity';
import { ImportStepEntity, type StepState } from './import-step.entity';

export type NewStep = Omit<ImportStepEntity, 'id'>;
export type NewProblem = Omit<ImportProblemEntity, 'id'>;
export type StepPatch = QueryDeepPartialEntity<ImportStepEntity>;

export const NO_COUNTS: Readonly<Record<StepAction, number>> = {
  create: 0,
  change: 0,
  unchanged: 0,
  merge: 0,
  review: 0,
  reject: 0,
};

const NOTHING_TOLD: StepPatch = { payload: () => 'NULL', before: () => 'NULL' };

@Injectable()
export class ImportStepRepository {
  constructor(private readonly db: Database) {}

  /** What an earlier, broken-off dry run left. */
  async clear(jobId: number): Promise<void> {
    await this.steps.delete({ jobId });
    await this.db.rows(ImportProblemEntity).delete({ jobId });
  }

  async add(steps: NewStep[], problems: NewProblem[]): Promise<void> {
    if (steps.length) await this.steps.insert(steps as StepPatch[]);
    if (problems.length) await this.db.rows(ImportProblemEntity).insert(problems);
  }

  /** What the rows said, of those that nothing is left to be written of; taking back needs only their traces. */
  async forgetPayloads(jobId: number): Promise<void> {
    const settled: StepState[] = ['idle', 'written', 'undone', 'kept'];
    await this.steps.update({ jobId, state: In(settled) }, NOTHING_TOLD);
  }

  waiting(jobId: number, take: number): Promise<ImportStepEntity[]> {
    return this.steps.find({ where: { jobId, state: 'waiting', wave: 0 }, order: { seq: 'ASC' }, take });
  }

  /** What was written, the last first. */
  written(jobId: number, take: number): Promise<ImportStepEntity[]> {
    return this.steps.find({ where: { jobId, state: 'written' }, order: { wave: 'DESC', seq: 'DESC' }, take });
  }

  inState(jobId: number, state: StepState): Promise<number> {
    return this.steps.countBy({ jobId, state });
  }

  async change(id: number, patch: StepPatch): Promise<void> {
    await this.steps.update({ id }, patch);
  }

  byIds(jobId: number, ids: readonly number[]): Promise<ImportStepEntity[]> {
    return this.steps.findBy({ jobId, id: In([...ids]) });
  }

  async page(
    jobId: number,
    filter: { counted?: StepAction; reason?: string },
    after: number,
    size: number,
  ): Promise<{ rows: ImportStepEntity[]; count: number }> {
    const where: FindOptionsWhere<ImportStepEntity> = { jobId, ...filter };
    const rows = await this.steps.find({
      where: { ...where, seq: MoreThan(after) },
      order: { seq: 'ASC' },
      take: size + 1,
    });
    return { rows, count: await this.steps.countBy(where) };
  }

  async counts(jobId: number): Promise<Record<StepAction, number>> {
    const rows = await this.steps
      .createQueryBuilder('step')
      .select('step.counted', 'action')
      .addSelect('COUNT(*)', 'count')
      .where({ jobId })
      .groupBy('step.counted')
      .getRawMany<{ action: StepAction; count: string | number }>();
    const counted = new Map(rows.map(({ action, count }) => [action, Number(count)]));
    return Object.fromEntries(STEP_ACTIONS.map((action) => [action, counted.get(action) ?? 0])) as Record<
      StepAction,
      number
    >;
  }

  private get steps() {
    return this.db.rows(ImportStepEntity);
  }
}
