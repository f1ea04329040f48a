import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExchangeModule, ImportKinds } from '../exchange';
import { NotificationsModule } from '../notifications';
import { IdentityModule } from '../identity';
import { Registry, RegistryModule } from '../registry';
import { FilesModule } from '../files';
import { AppealController } from './appeal/appeal.controller';
import { AppealEntity, AppealFileEntity } from './appeal/appeal.entity';
import { AppealRepository } from './appeal/appeal.repository';
import { AppealService } from './appeal/appeal.service';
import { Appeals } from './appeal/appeals';
import { Credit } from './credit';
import { CreditImport } from './import/credit-import';
import { CreditWriter } from './import/credit-writer';
import { RecordListController } from './list/record-list.controller';
import { RecordListRepository } from './list/record-list.repository';
import { RecordListService } from './list/record-list.service';
import { OverviewController } from './overview/overview.controller';
import { OverviewRepository } from './overview/overview.repository';
import { OverviewService } from './overview/overview.service';
import { InboxJob } from './import/inbox.job';
import { MergedRecords } from './record/merged-records';
import { RecordController } from './record/record.controller';
import { CreditRecordEntity } from './record/record.entity';
import { RecordFileController } from './record/record-file.controller';
import { RecordFileEntity } from './record/record-file.entity';
import { RecordFileRepository } from './record/record-file.repository';
import { RecordFileService } from './record/record-file.service';
import { RecordRepository } from './record/record.repository';
import { RecordEnding } from './record/record-ending';
import { RecordService } from './record/record.service';
import { RecordStory } from './record/record-story';
import { Recount } from './rule/recount';
import { RecountRepository } from './rule/recount.repository';
import { RuleVersions } from './rule/rule-versions';
import { RulesController } from './rule/rules.controller';
import { CreditRuleMoveEntity, CreditRulesEntity } from './rule/rules.entity';
import { RulesRepository } from './rule/rules.repository';
import { RulesService } from './rule/rules.service';
import { MidnightJob } from './standing/midnight.job';
import { OwnNews } from './standing/own-news';
import { PeriodRepository } from './standing/period.repository';
import { CreditPeriodEntity, CreditToldEntity } from './standing/standing.entity';
import { standingCondition } from './standing/standing-condition';
import { StandingNews } from './standing/standing-news';
import { Standings } from './standing/standings';
import { ToldRepository } from './standing/told.repository';

@Module({
  imports: [
    ExchangeModule,
    FilesModule,
    IdentityModule,
    NotificationsModule,
    RegistryModule,
    TypeOrmModule.forFeature([
      CreditRecordEntity,
      CreditPeriodEntity,
      CreditToldEntity,
      AppealEntity,
      AppealFileEntity,
      RecordFileEntity,
      CreditRulesEntity,
      CreditRuleMoveEntity,
    ]),
  ],
  controllers: [
    AppealController,
    OverviewController,
    RecordController,
    RecordFileController,
    RecordListController,
    RulesController,
  ],
  providers: [
    Credit,
    RecordRepository,
    RecordService,
    RecordStory,
    RecordEnding,
    RecordFileRepository,
    RecordFileService,
    AppealRepository,
    Appeals,
    AppealService,
    RecordListRepository,
    RecordListService,
    OverviewRepository,
    OverviewService,
    MergedRecords,
    PeriodRepository,
    ToldRepository,
    Standings,
    RulesRepository,
    RuleVersions,
    RulesService,
    RecountRepository,
    Recount,
    StandingNews,
    OwnNews,
    MidnightJob,
    CreditWriter,
    CreditImport,
    InboxJob,
  ],
  exports: [Credit, RuleVersions],
})
export class CreditModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly kinds: ImportKinds,
    private readonly imports: CreditImport,
    private readonly periods: PeriodRepository,
    private readonly merged: MergedRecords,
    private readonly story: RecordStory,
    private readonly news: StandingNews,
    private readonly own: OwnNews,
  ) {}

  /** The registry and the exchange know nothing of credit: they are told here. */
  onModuleInit(): void {
    this.kinds.register(this.imports);
    this.registry.dependants.register('credit_record');
    this.registry.dependants.register('credit_appeal');
    this.registry.conditions.register('credit', standingCondition);
    this.registry.columns.register('credit', (ids, today) => this.periods.on(ids, today));
    this.registry.happenings.register(this.story.of);
    this.registry.merged.onMerged(this.merged.follow);
    this.news.onChanged(this.own.follow);
  }
}
