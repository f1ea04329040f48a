import { Injectable } from '@nestjs/common';
import type { StepAction } from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { ImportFileRepository } from '../file/import-file.repository';
import type { MappedSheet, PlannedStep } from '../import-kind';
import { ImportKinds } from '../import-kinds';
import type { ImportJobEntity } from '../job/import-job.entity';
import { ImportProblemRepository } from '../job/import-problem.repository';
import { ImportSheetRepository } from '../job/import-sheet.repository';
import type { StepState } from '../job/import-step.entity';
import { ImportStepRepository, type NewProblem, type NewStep } from '../job/import-step.repository';
import { readerOfJob } from '../job/reader-of-job';
import { readWorkbook } from '../reading/read-workbook';
import type { JobHold } from './job-hold';

const SLICE = 200;
const MOST_CANDIDATES = 20;

const FIRST_STATE: Readonly<Record<StepAction, StepState>> = {
  create: 'waiting',
  change: 'waiting',
  merge: 'waiting',
  review: 'open',
  unchanged: 'idle',
  reject: 'idle',
};

/** `checking` → `checked`: the dry run. Writes what would happen, never what it is about. */
@Injectable()
export class CheckingPhase {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly kinds: ImportKinds,
    private readonly files: ImportFileRepository,
    private readonly sheets: ImportSheetRepository,
    private readonly steps: ImportStepRepository,
    private readonly problems: ImportProblemRepository,
  ) {}

  async work(hold: JobHold): Promise<void> {
    const { job } = hold;
    const planned = await this.kindOf(job).plan({
      sheets: await this.mappedSheets(job),
      reader: readerOfJob(job, job.actor),
      today: this.clock.today(),
      progress: (done, total) => hold.progress(done, total),
    });
    await this.db.transaction(async () => {
      await hold.advance({ total: planned.length });
      await this.steps.clear(job.id);
    });
    for (let from = 0; from < planned.length; from += SLICE) {
      const slice = planned.slice(from, from + SLICE);
      await this.db.transaction(async () => {
        await hold.advance({ done: from + slice.length });
        await this.steps.add(
          slice.map((step, index) => newStep(job.id, from + index, step)),
          slice.flatMap((step, index) => newProblems(job.id, from + index, step)),
        );
      });
      await hold.pause();
    }
    await this.db.transaction(async () => {
      await hold.advance();
      const counts = await this.steps.counts(job.id);
      const problemCount = await this.problems.count(job.id);
      await hold.moveTo('checked', { counts, problemCount, done: planned.length, total: planned.length });
    });
  }

  private kindOf({ kind }: ImportJobEntity) {
    if (!kind) throw new DomainError('exchange.mapping_empty', 'rule', {});
    return this.kinds.mustFind(kind);
  }

  private async mappedSheets(job: ImportJobEntity): Promise<MappedSheet[]> {
    const grids = await readWorkbook(await this.files.open(job.id), job.fileName);
    const sheets = await this.sheets.ofJob(job.id);
    return sheets
      .filter(({ reading }) => reading.kind === job.kind && reading.headTo >= 0)
      .flatMap(({ reading, position }) => {
        const grid = grids[position];
        return grid ? [{ grid, mapping: reading }] : [];
      });
  }
}

function newStep(jobId: number, seq: number, step: PlannedStep): NewStep {
  return {
    jobId,
    seq,
    sheet: step.sheet.slice(0, IMPORT_LIMITS.sheetName),
    row: step.row,
    action: step.action,
    counted: step.action,
    state: FIRST_STATE[step.action],
    wave: 0,
    name: step.name.slice(0, IMPORT_LIMITS.name),
    reason: step.reason,
    candidates: step.candidates.slice(0, MOST_CANDIDATES),
    decision: null,
    enterpriseId: step.enterpriseId,
    payload: step.payload ?? null,
    before: step.before ?? null,
    trace: null,
  };
}

function newProblems(jobId: number, stepSeq: number, step: PlannedStep): NewProblem[] {
  return step.problems.map((problem) => ({
    jobId,
    stepSeq,
    sheet: step.sheet.slice(0, IMPORT_LIMITS.sheetName),
    row: step.row,
    column: problem.column,
    code: problem.code,
    severity: problem.severity,
    field: problem.field,
    value: problem.value.slice(0, IMPORT_LIMITS.value),
  }));
}
