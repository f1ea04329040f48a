import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { AuditTrail } from '../../audit';
import { ImportKinds } from '../import-kinds';
import { ImportStepRepository } from '../job/import-step.repository';
import { insistent } from './insistent';
import type { JobHold } from './job-hold';
import { appliedStep, contextOf } from './step-of';

const SLICE = 150;

/** `undoing` → `undone`: takes back what was written, the last first; what somebody changed since stays and is counted. */
@Injectable()
export class UndoingPhase {
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
      const dealtWith = await insistent(() => this.slice(hold, done));
      if (dealtWith === 0) break;
      done += dealtWith;
      await hold.pause();
    }
    await this.db.transaction(async () => {
      await hold.advance();
      const keptOnUndo = await this.steps.inState(hold.job.id, 'kept');
      await hold.moveTo('undone', { keptOnUndo });
      await this.audit.record({
        by: hold.job.actor,
        act: 'exchange.import.undone',
        subjectKind: 'import',
        subjectId: hold.job.id,
        after: { fileName: hold.job.fileName, keptOnUndo },
      });
    });
  }

  private slice(hold: JobHold, done: number): Promise<number> {
    const { job } = hold;
    return this.db.transaction(async () => {
      await hold.advance();
      const rows = await this.steps.written(job.id, SLICE);
      if (rows.length === 0) return 0;
      if (!job.kind) throw new Error(`import ${job.id} has rows without a kind`);
      const handler = this.kinds.mustFind(job.kind);
      const outcomes = await handler.undo(rows.map(appliedStep), contextOf(job, this.clock.today()));
      if (outcomes.length !== rows.length)
        throw new Error(`${job.kind}: ${outcomes.length} outcomes for ${rows.length} steps`);
      for (const [index, { id }] of rows.entries())
        await this.steps.change(id, { state: outcomes[index] === 'undone' ? 'undone' : 'kept' });
      await hold.keep({ done: done + rows.length });
      return rows.length;
    });
  }
}
