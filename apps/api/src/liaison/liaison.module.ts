import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExchangeModule } from '../exchange';
import { IdentityModule } from '../identity';
import { Registry, RegistryModule, tellSight } from '../registry';
import { AssignedSight } from './assignment/assigned-sight';
import { Assigning } from './assignment/assigning';
import { AssignmentController } from './assignment/assignment.controller';
import { AssignmentEntity, ChiefSeatEntity } from './assignment/assignment.entity';
import { AssignmentRepository } from './assignment/assignment.repository';
import { AssignmentService } from './assignment/assignment.service';
import { AssignmentStory } from './assignment/assignment-story';
import { MergedAssignments } from './assignment/merged-assignments';
import { CampaignController } from './campaign/campaign.controller';
import { CampaignEntity } from './campaign/campaign.entity';
import { CampaignRepository } from './campaign/campaign.repository';
import { CampaignService } from './campaign/campaign.service';
import { Rules } from './campaign/rules';
import { Care } from './care/care';
import { CareController } from './care/care.controller';
import { CareEntity } from './care/care.entity';
import { CareJob } from './care/care.job';
import { CareRepository } from './care/care.repository';
import { CareListRepository } from './care/care-list.repository';
import { CareListService } from './care/care-list.service';
import { LastVisits } from './care/last-visits.repository';
import { OfficerController } from './officer/officer.controller';
import { OfficerEntity } from './officer/officer.entity';
import { OfficerRepository } from './officer/officer.repository';
import { OfficerService } from './officer/officer.service';
import { VisitEntity } from './visit/visit.entity';
import { CorrectionEntity, PromiseEntity, RequestEntity } from './visit/visit-parts.entity';

@Module({
  imports: [
    ExchangeModule,
    IdentityModule,
    RegistryModule,
    TypeOrmModule.forFeature([
      CampaignEntity,
      OfficerEntity,
      AssignmentEntity,
      ChiefSeatEntity,
      CareEntity,
      VisitEntity,
      PromiseEntity,
      RequestEntity,
      CorrectionEntity,
    ]),
  ],
  controllers: [CampaignController, OfficerController, AssignmentController, CareController],
  providers: [
    CampaignRepository,
    CampaignService,
    Rules,
    OfficerRepository,
    OfficerService,
    AssignmentRepository,
    Assigning,
    AssignmentService,
    AssignedSight,
    MergedAssignments,
    AssignmentStory,
    Care,
    CareRepository,
    CareListRepository,
    CareListService,
    CareJob,
    LastVisits,
  ],
})
export class LiaisonModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly sight: AssignedSight,
    private readonly care: Care,
    private readonly merged: MergedAssignments,
    private readonly story: AssignmentStory,
  ) {}

  /** The registry knows nothing of assignments: it is told here. */
  onModuleInit(): void {
    tellSight(['leader', 'liaison'], this.sight.of);
    this.registry.dependants.register('assignment');
    this.registry.leaders.register(this.care.led);
    this.registry.merged.onMerged(this.merged.follow);
    this.registry.happenings.register(this.story.of);
  }
}
