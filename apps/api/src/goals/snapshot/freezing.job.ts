import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { FreezingService } from './freezing.service';

@Injectable()
export class FreezingJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly freezing: FreezingService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('goals.snapshot', { dailyAt: '00:20' }, () => this.freezing.freezeDue());
  }
}
