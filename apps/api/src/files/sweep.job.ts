import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../platform/jobs/jobs';
import { Sweep } from './sweep';

/** Nightly: contents that nothing is attached to. */
@Injectable()
export class SweepJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly sweep: Sweep,
  ) {}

  onModuleInit(): void {
    this.jobs.every('files.sweep', { dailyAt: '04:10' }, async () => {
      await this.sweep.run();
    });
  }
}
