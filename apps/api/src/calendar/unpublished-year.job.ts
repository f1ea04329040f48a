import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isPublished, yearOf } from '@yanzhen/domain/calendar/calendar';
import { Inbox } from '../notifications';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { Jobs } from '../platform/jobs/jobs';
import { Calendar } from './calendar';

/** The notice for the next year comes out in November: whoever has not recorded it by the middle of the month is reminded. */
const REMIND_FROM = '11-15';

@Injectable()
export class UnpublishedYearJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly calendar: Calendar,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('calendar.unpublished-year', { dailyAt: '07:30' }, () => this.remind());
  }

  /** Administrators, of this year and, late in it, of the next; once a month. */
  async remind(): Promise<void> {
    const today = this.clock.today();
    const calendar = await this.calendar.now();
    const years = [yearOf(today), ...(today.slice(5) >= REMIND_FROM ? [yearOf(today) + 1] : [])];
    for (const year of years.filter((one) => !isPublished(calendar, one))) {
      await this.db.transaction(() =>
        this.inbox.tell({
          to: { role: 'admin' },
          key: `calendar.unpublished:${year}:${today.slice(0, 7)}`,
          code: 'calendar.year_unpublished',
          details: { year },
          link: `/calendar?year=${year}`,
        }),
      );
    }
  }
}
