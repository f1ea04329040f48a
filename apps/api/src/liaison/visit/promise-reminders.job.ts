import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PROMISE_AHEAD_DAYS } from '@yanzhen/domain/liaison/promise';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { PromiseRepository } from './promise.repository';

/** A promise reminds whoever made it. The key of the news makes each reminder ring once, however often the job runs. */
@Injectable()
export class PromiseReminders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly promises: PromiseRepository,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('liaison.promises', { dailyAt: '07:30' }, () => this.remind());
  }

  async remind(): Promise<void> {
    const today = this.clock.today();
    for (const { id, userId, enterpriseId, dueOn, text } of await this.promises.openBy(
      addDays(today, PROMISE_AHEAD_DAYS),
    )) {
      const late = dueOn < today;
      await this.db.transaction(() =>
        this.inbox.tell({
          to: { userId },
          key: `promise:${id}:${late ? 'late' : 'soon'}:${dueOn}`,
          code: late ? 'liaison.promise_overdue' : 'liaison.promise_due',
          details: { day: dueOn, text: text.slice(0, 60) },
          link: `/enterprises/${enterpriseId}/care`,
        }),
      );
    }
  }
}
