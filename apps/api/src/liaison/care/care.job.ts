import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { Care } from './care';

/** Tiers change and periods run out by the mere passing of days. */
@Injectable()
export class CareJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly care: Care,
  ) {}

  onModuleInit(): void {
    this.jobs.every('liaison.due', { dailyAt: '02:20' }, () => this.care.rebuildAll());
  }
}
