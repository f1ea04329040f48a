import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendar } from '../../../calendar';
import { Clock } from '../../../platform/clock';
import { Jobs } from '../../../platform/jobs/jobs';
import { ReportReminders } from './report-reminders';
import { ReviewReminders } from './review-reminders';
import { UpdateReminders } from './update-reminders';

/** Every morning. The key of each piece of news makes it ring once, however often this runs. */
@Injectable()
export class TitleReminders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly calendar: Calendar,
    private readonly updates: UpdateReminders,
    private readonly reports: ReportReminders,
    private readonly reviews: ReviewReminders,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('ladder.title_reminders', { dailyAt: '07:40' }, () => this.remind());
  }

  async remind(): Promise<void> {
    const today = this.clock.today();
    const calendar = await this.calendar.now();
    await this.updates.run(today, calendar);
    await this.reports.run(today, calendar);
    await this.reviews.run(today);
  }
}
