import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../../calendar';
import { NotificationsModule } from '../../notifications';
import { Registry, RegistryModule } from '../../registry';
import { CreditModule } from '../credit.module';
import { CallController } from './call.controller';
import { CallEntity } from './call.entity';
import { CallRepository } from './call.repository';
import { CallService } from './call.service';
import { CallSheet } from './call-sheet';
import { CallSteps } from './call-steps';
import { CandidateController } from './candidate.controller';
import { CandidateEntity } from './candidate.entity';
import { CandidateRepository } from './candidate.repository';
import { CandidatesService } from './candidates.service';
import { MergedCandidates } from './merged-candidates';
import { PlaceEntity } from './place.entity';
import { PlaceRepository } from './place.repository';
import { PublicCallController } from './public-call.controller';
import { PublicCalls } from './public-calls';
import { RankingController } from './ranking.controller';
import { Rankings } from './rankings';
import { ScoreTables } from './score-tables';

@Module({
  imports: [
    CalendarModule,
    CreditModule,
    NotificationsModule,
    RegistryModule,
    TypeOrmModule.forFeature([CallEntity, CandidateEntity, PlaceEntity]),
  ],
  controllers: [CallController, CandidateController, RankingController, PublicCallController],
  providers: [
    CallRepository,
    CandidateRepository,
    PlaceRepository,
    CallService,
    CallSteps,
    CandidatesService,
    ScoreTables,
    Rankings,
    CallSheet,
    PublicCalls,
    MergedCandidates,
  ],
})
export class CallModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly merged: MergedCandidates,
  ) {}

  /** The register knows nothing of calls: it is told here. */
  onModuleInit(): void {
    this.registry.dependants.register('credit_call_candidate');
    this.registry.merged.onMerged(this.merged.follow);
  }
}
