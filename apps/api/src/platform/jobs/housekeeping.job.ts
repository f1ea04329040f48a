import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock';
import { IdempotencyRepository } from '../http/idempotency.repository';
import { IDEMPOTENCY } from '../http/limits';
import { JobRunRepository } from './job-run.repository';
import { Jobs } from './jobs';

const RUNS_KEPT_MS = 7 * 24 * 3_600_000;

/** Hourly: answers nobody will ask for again, runs long done. */
@Injectable()
export class HousekeepingJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly keys: IdempotencyRepository,
    private readonly runs: JobRunRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('platform.housekeeping', { everyMinutes: 60 }, async () => {
      const now = this.clock.now().getTime();
      await this.keys.purge(new Date(now - IDEMPOTENCY.keptMs));
      await this.runs.purge(new Date(now - RUNS_KEPT_MS));
    });
  }
}
