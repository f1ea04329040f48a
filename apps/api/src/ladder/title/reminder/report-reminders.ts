import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '@yanzhen/domain/calendar/calendar';
import { LATE_TOLD_DAYS, lastWorkingDay, reminderStep } from '@yanzhen/domain/ladder/title-life/reminder';
import { REMINDER_DAYS } from '@yanzhen/domain/ladder/title-life/update-duty';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Inbox } from '../../../notifications';
import { Database } from '../../../platform/database/database';
import { ChangeReportListRepository, type ListedReport } from '../change/change-report-list.repository';

/** Tells enterprises of major changes that are not reported yet; their county only when the last day has passed. */
@Injectable()
export class ReportReminders {
  constructor(
    private readonly db: Database,
    private readonly list: ChangeReportListRepository,
    private readonly inbox: Inbox,
  ) {}

  async run(today: string, calendar: WorkingCalendar): Promise<void> {
    const reports = await this.list.unreported(
      addDays(today, -LATE_TOLD_DAYS),
      addDays(today, Math.max(...REMINDER_DAYS)),
    );
    for (const report of reports) await this.db.transaction(() => this.tell(report, today, calendar));
  }

  private async tell(
    { id, enterpriseId, unitCode, name, kind, dueOn }: ListedReport,
    today: string,
    calendar: WorkingCalendar,
  ) {
    const step = reminderStep(dueOn, today);
    if (step === null) return;
    const news = {
      key: `change_report:${id}:${dueOn}:${step}`,
      code: step === 'late' ? ('title.report_overdue' as const) : ('title.report_due' as const),
      details: { name, kind, day: dueOn, ...lastWorkingDay(calendar, dueOn) },
      link: `/enterprises/${enterpriseId}/duties`,
    };
    await this.inbox.tell({ ...news, to: { enterpriseId } });
    if (step === 'late') await this.inbox.tell({ ...news, to: { role: 'county', unitCode } });
  }
}
