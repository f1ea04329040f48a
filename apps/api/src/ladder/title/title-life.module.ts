import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../../calendar';
import { NotificationsModule } from '../../notifications';
import { Registry, RegistryModule } from '../../registry';
import { ChangeReportListRepository } from './change/change-report-list.repository';
import { ChangeReportController } from './change/change-report.controller';
import { ChangeReportEntity } from './change/change-report.entity';
import { ChangeReportRepository } from './change/change-report.repository';
import { ChangeReportService } from './change/change-report.service';
import { DutyListRepository } from './duty/duty-list.repository';
import { DutyListService } from './duty/duty-list.service';
import { DutyController } from './duty/duty.controller';
import { DutyService } from './duty/duty.service';
import { TitleUpdateEntity } from './duty/title-update.entity';
import { TitleUpdateRepository } from './duty/title-update.repository';
import { LifeController } from './life/life.controller';
import { LifeService } from './life/life.service';
import { MergedDuties } from './merged-duties';
import { ReportReminders } from './reminder/report-reminders';
import { ReviewReminders } from './reminder/review-reminders';
import { TitleReminders } from './reminder/title-reminders.job';
import { UpdateReminders } from './reminder/update-reminders';
import { TitleRuleController } from './rule/title-rule.controller';
import { TitleRuleEntity } from './rule/title-rule.entity';
import { TitleRuleRepository } from './rule/title-rule.repository';
import { TitleRuleService } from './rule/title-rule.service';
import { StandingController } from './standing/standing.controller';
import { StandingService } from './standing/standing.service';
import { TitleRecordController } from './title-record.controller';
import { TitleChanges } from './title-changes';
import { TitleRepository } from './title.repository';
import { ReviewCheckRepository } from './watch/review-check.repository';
import { WatchController } from './watch/watch.controller';
import { WatchRepository } from './watch/watch.repository';
import { WatchService } from './watch/watch.service';

/** What happens to a title between its award and its end. */
@Module({
  imports: [
    TypeOrmModule.forFeature([TitleUpdateEntity, TitleRuleEntity, ChangeReportEntity]),
    CalendarModule,
    NotificationsModule,
    RegistryModule,
  ],
  controllers: [
    DutyController,
    ChangeReportController,
    WatchController,
    StandingController,
    TitleRuleController,
    TitleRecordController,
    LifeController,
  ],
  providers: [
    TitleRepository,
    TitleChanges,
    TitleRuleRepository,
    TitleRuleService,
    TitleUpdateRepository,
    DutyService,
    DutyListRepository,
    DutyListService,
    ChangeReportRepository,
    ChangeReportListRepository,
    ChangeReportService,
    WatchRepository,
    WatchService,
    ReviewCheckRepository,
    LifeService,
    UpdateReminders,
    ReportReminders,
    ReviewReminders,
    TitleReminders,
    StandingService,
    MergedDuties,
  ],
  exports: [TitleRepository, TitleChanges],
})
export class TitleLifeModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly merged: MergedDuties,
  ) {}

  onModuleInit(): void {
    this.registry.dependants.register('title_update');
    this.registry.dependants.register('change_report');
    this.registry.merged.onMerged(this.merged.follow);
  }
}
