import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/jobs/jobs';
import { Reminders } from './reminders';

/** Every morning of a round. */
@Injectable()
export class ReminderJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.jobs.every('ladder.application-reminders', { dailyAt: '08:10' }, () => this.reminders.run());
  }
}
