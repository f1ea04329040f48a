import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { DueEvaluations } from './due-evaluations';
import { EvaluationRuns } from './evaluation-runs';

/** Every night over the whole register, every minute whatever a process that died has left. */
@Injectable()
export class EvaluationJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly due: DueEvaluations,
    private readonly runs: EvaluationRuns,
  ) {}

  onModuleInit(): void {
    this.jobs.every('ladder.evaluate', { dailyAt: '01:20' }, () => this.runs.nightly());
    this.jobs.every('ladder.evaluate_due', { everyMinutes: 1 }, async () => {
      // What is left over must not keep the register from being gone over.
      await this.runs.work();
      await this.due.sweep();
    });
  }
}
