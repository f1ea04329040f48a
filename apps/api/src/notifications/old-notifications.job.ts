import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { Jobs } from '../platform/jobs/jobs';
import { NotificationRepository } from './notification.repository';

/** What was told is recorded elsewhere; the inbox keeps two years of it. */
const KEPT_MS = 730 * 86_400_000;

@Injectable()
export class OldNotificationsJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly rows: NotificationRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('notifications.purge', { dailyAt: '03:50' }, () =>
      this.rows.purge(new Date(this.clock.now().getTime() - KEPT_MS)),
    );
  }
}
