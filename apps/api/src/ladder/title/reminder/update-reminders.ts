import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '@yanzhen/domain/calendar/calendar';
import {
  deadlinesNear,
  lastWorkingDay,
  reminderStep,
  type ReminderStep,
} from '@yanzhen/domain/ladder/title-life/reminder';
import type { UpdateDeadline } from '@yanzhen/domain/ladder/title-life/update-duty';
import { Inbox } from '../../../notifications';
import { Database } from '../../../platform/database/database';
import { EVERY_ROW } from '../../../registry';
import {
  type DutyEnterprise,
  DutyListRepository,
  type DutyPlace,
  type ListedDuties,
} from '../duty/duty-list.repository';
import { TitleRuleRepository } from '../rule/title-rule.repository';

/** Told in one transaction. */
const PIECE = 200;

interface Due {
  readonly of: ListedDuties;
  readonly step: ReminderStep;
  readonly details: {
    readonly year: number;
    readonly day: string;
    readonly workday: string;
    readonly estimated: boolean;
  };
}

/** Tells enterprises whose annual update is not on record, and their county how many there are. */
@Injectable()
export class UpdateReminders {
  constructor(
    private readonly db: Database,
    private readonly list: DutyListRepository,
    private readonly rules: TitleRuleRepository,
    private readonly inbox: Inbox,
  ) {}

  async run(today: string, calendar: WorkingCalendar): Promise<void> {
    for (const deadline of deadlinesNear(await this.rules.all(), today)) {
      const step = reminderStep(deadline.day, today);
      if (step === null) continue;
      const due = { of: missing(deadline, today), step, details: detailsOf(deadline, calendar) };
      await this.tellEnterprises(due);
      await this.tellCounties(due);
    }
  }

  private async tellEnterprises({ of, step, details }: Due): Promise<void> {
    let after: DutyPlace | null = null;
    do {
      const found: DutyEnterprise[] = await this.list.page(of, after, PIECE);
      await this.db.transaction(async () => {
        for (const { id } of found)
          await this.inbox.tell({
            to: { enterpriseId: id },
            key: `title_update:${id}:${of.year}:${of.deadline}:${step}`,
            code: step === 'late' ? 'title.update_overdue' : 'title.update_due',
            details,
            link: `/enterprises/${id}/duties`,
          });
      });
      after = found.length === PIECE ? (found.at(-1) ?? null) : null;
    } while (after);
  }

  private async tellCounties({ of, step, details }: Due): Promise<void> {
    for (const { unitCode, missing: count } of await this.list.countByUnit(of))
      await this.db.transaction(() =>
        this.inbox.tell({
          to: { role: 'county', unitCode },
          key: `title_updates:${of.year}:${of.deadline}:${step}`,
          code: step === 'late' ? 'title.updates_overdue' : 'title.updates_missing',
          details: { ...details, count },
          link: `/titles?view=duties&year=${of.year}&state=${of.state ?? ''}`,
        }),
      );
  }
}

const missing = ({ year, day }: UpdateDeadline, today: string): ListedDuties => ({
  year,
  deadline: day,
  today,
  state: today <= day ? 'open' : 'overdue',
  kind: null,
  units: null,
  within: EVERY_ROW,
});

const detailsOf = ({ year, day }: UpdateDeadline, calendar: WorkingCalendar) => ({
  year,
  day,
  ...lastWorkingDay(calendar, day),
});
