import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LadderModule } from '../ladder';
import { RegistryModule } from '../registry';
import { OtherGoalsService } from './board/other-goals.service';
import { ScoreboardController } from './board/scoreboard.controller';
import { ScoreboardService } from './board/scoreboard.service';
import { FirmController } from './firm/firm.controller';
import { FirmService } from './firm/firm.service';
import { AssumptionEntity } from './forecast/assumption.entity';
import { AssumptionRepository } from './forecast/assumption.repository';
import { AssumptionService } from './forecast/assumption.service';
import { ForecastBases } from './forecast/forecast-basis';
import { ForecastQuestions } from './forecast/forecast-question';
import { ForecastRowsService } from './forecast/forecast-rows.service';
import { ForecastController } from './forecast/forecast.controller';
import { ForecastService } from './forecast/forecast.service';
import { PlanController } from './plan/plan.controller';
import { PlanEntity } from './plan/plan.entity';
import { PlanRepository } from './plan/plan.repository';
import { PlanService } from './plan/plan.service';
import { ReachedMonths } from './plan/reached-months';
import { ReportController } from './report/report.controller';
import { ReportEntity } from './report/report.entity';
import { ReportRepository } from './report/report.repository';
import { ReportService } from './report/report.service';
import { GoalController } from './row/goal.controller';
import { GoalEntity } from './row/goal.entity';
import { GoalRepository } from './row/goal.repository';
import { GoalService } from './row/goal.service';
import { BulletinService } from './snapshot/bulletin.service';
import { DifferenceService } from './snapshot/difference.service';
import { FreezingJob } from './snapshot/freezing.job';
import { FreezingService } from './snapshot/freezing.service';
import { SnapshotController } from './snapshot/snapshot.controller';
import { SnapshotEntity, SnapshotTitleEntity } from './snapshot/snapshot.entity';
import { SnapshotRepository } from './snapshot/snapshot.repository';
import { SnapshotService } from './snapshot/snapshot.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      GoalEntity,
      ReportEntity,
      PlanEntity,
      SnapshotEntity,
      SnapshotTitleEntity,
      AssumptionEntity,
    ]),
    LadderModule,
    RegistryModule,
  ],
  controllers: [
    ScoreboardController,
    FirmController,
    ReportController,
    GoalController,
    PlanController,
    SnapshotController,
    ForecastController,
  ],
  providers: [
    GoalRepository,
    GoalService,
    ReportRepository,
    ReportService,
    FirmService,
    PlanRepository,
    PlanService,
    ReachedMonths,
    SnapshotRepository,
    SnapshotService,
    FreezingService,
    FreezingJob,
    DifferenceService,
    BulletinService,
    ScoreboardService,
    OtherGoalsService,
    AssumptionRepository,
    AssumptionService,
    ForecastQuestions,
    ForecastBases,
    ForecastService,
    ForecastRowsService,
  ],
})
export class GoalsModule {}
