import { Injectable } from '@nestjs/common';
import type { StepAction } from '@yanzhen/domain/exchange/import';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { AuditTrail } from '../../audit';
import type { StepOutcome } from '../import-kind';
import { ImportKinds } from '../import-kinds';
import type { ImportStepEntity } from '../job/import-step.entity';
import { ImportStepRepository, type StepPatch } from '../job/import-step.repository';
import { insistent } from './insistent';
import type { JobHold } from './job-hold';
import { contextOf, stepToApply } from './step-of';

const SLICE = 150;

/**
 * `running` → `done`. A slice of rows, what became of them and the progress are written in one transaction: a process that
 * dies leaves nothing half-done, and the next one goes on with the first row that is still waiting.
 */
@Injectable()
export class RunningPhase {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly kinds: ImportKinds,
    private readonly steps: ImportStepRepository,
    private readonly audit: AuditTrail,
  ) {}

  async work(hold: JobHold): Promise<void> {
    let { done } = hold.job;
    for (;;) {
      const written = await insistent(() => this.slice(hold, done));
      if (written === 0) break;
      done += written;
      await hold.pause();
    }
    await this.db.transaction(async () => {
      await hold.advance();
      const counts = await this.steps.counts(hold.job.id);
      await hold.moveTo('done', { counts });
      await this.audit.record({
        by: hold.job.actor,
        act: 'exchange.import.done',
        subjectKind: 'import',
        subjectId: hold.job.id,
        after: { fileName: hold.job.fileName, ...counts },
      });
    });
  }

  /** How many rows it dealt with. */
  private slice(hold: JobHold, done: number): Promise<number> {
    const { job } = hold;
    return this.db.transaction(async () => {
      await hold.advance();
      const rows = await this.steps.waiting(job.id, SLICE);
      if (rows.length === 0) return 0;
      const leftOut = rows.filter(({ decision }) => decision === 0);
      const wanted = rows.filter(({ decision }) => decision !== 0);
      for (const row of leftOut)
        await this.steps.change(row.id, { state: 'idle', counted: 'reject', reason: 'left_out' });
      if (wanted.length) await this.apply(hold, wanted);
      await hold.keep({ done: done + rows.length });
      return rows.length;
    });
  }

  private async apply({ job }: JobHold, rows: readonly ImportStepEntity[]): Promise<void> {
    if (!job.kind) throw new Error(`import ${job.id} runs without a kind`);
    const context = contextOf(job, this.clock.today());
    const outcomes = await this.kinds.mustFind(job.kind).apply(rows.map(stepToApply), context);
    if (outcomes.length !== rows.length)
      throw new Error(`${job.kind}: ${outcomes.length} outcomes for ${rows.length} steps`);
    for (const [index, row] of rows.entries()) {
      const outcome = outcomes[index];
      if (outcome) await this.steps.change(row.id, patchOf(row, outcome, job.wave));
    }
  }
}

const COUNTS_AS: Readonly<Record<StepOutcome['outcome'], StepAction>> = {
  created: 'create',
  changed: 'change',
  unchanged: 'unchanged',
  moved: 'reject',
};

function patchOf(row: ImportStepEntity, outcome: StepOutcome, wave: number): StepPatch {
  const wrote = outcome.outcome === 'created' || outcome.outcome === 'changed';
  // What repeats another row stays a repetition; the others count as what became of them.
  const asPlanned = row.action === 'merge' && outcome.outcome !== 'moved';
  return {
    state: wrote ? 'written' : 'idle',
    wave,
    counted: asPlanned ? row.action : COUNTS_AS[outcome.outcome],
    reason: outcome.outcome === 'moved' ? (outcome.reason ?? 'moved') : row.reason,
    enterpriseId: outcome.enterpriseId ?? row.enterpriseId,
    trace: (outcome.trace ?? null) as StepPatch['trace'],
  };
}
