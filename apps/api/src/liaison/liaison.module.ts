import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilesModule } from '../files';
import { ExchangeModule, ImportKinds } from '../exchange';
import { IdentityModule } from '../identity';
import { NotificationsModule } from '../notifications';
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
import { CoverageController } from './coverage/coverage.controller';
import { CoverageCountsRepository } from './coverage/coverage-counts.repository';
import { CoverageLinesRepository } from './coverage/coverage-lines.repository';
import { CoverageLines } from './coverage/coverage-lines.service';
import { CoverageOfficersRepository } from './coverage/coverage-officers.repository';
import { CoverageOfficers } from './coverage/coverage-officers.service';
import { CoverageService } from './coverage/coverage.service';
import { DigestController } from './coverage/digest.controller';
import { DigestRepository } from './coverage/digest.repository';
import { DigestService } from './coverage/digest.service';
import { FollowUpController } from './follow-up/follow-up.controller';
import { FollowUpRepository } from './follow-up/follow-up.repository';
import { FollowUps } from './follow-up/follow-up.service';
import { LedgerImport } from './ledger/ledger-import';
import { LedgerPeople } from './ledger/ledger-people';
import { LedgerWriter } from './ledger/ledger-writer';
import { OFFICE_CONTROLLERS, OFFICE_ENTITIES, OFFICE_PROVIDERS } from './office';
import { OfficerController } from './officer/officer.controller';
import { OfficerEntity } from './officer/officer.entity';
import { OfficerRepository } from './officer/officer.repository';
import { OfficerService } from './officer/officer.service';
import { OfflineController } from './offline/offline.controller';
import { OfflineKeyEntity } from './offline/offline-key.entity';
import { OfflineKeyRepository } from './offline/offline-key.repository';
import { OfflineKeys } from './offline/offline-keys';
import { VisitPhotoController } from './photo/visit-photo.controller';
import { VisitPhotoEntity } from './photo/visit-photo.entity';
import { VisitPhotoRepository } from './photo/visit-photo.repository';
import { VisitPhotos } from './photo/visit-photos';
import { Briefs } from './visit/briefs';
import { CorrectionRepository } from './visit/correction.repository';
import { Corrections } from './visit/corrections';
import { MergedVisits } from './visit/merged-visits';
import { PlannedController } from './visit/planned.controller';
import { PlannedService } from './visit/planned.service';
import { PromiseReminders } from './visit/promise-reminders.job';
import { PromiseRepository } from './visit/promise.repository';
import { Promises } from './visit/promises';
import { RequestDeskJob } from './visit/request-desk.job';
import { RequestRepository } from './visit/request.repository';
import { VisitController } from './visit/visit.controller';
import { VisitList } from './visit/visit-list';
import { VisitParts } from './visit/visit-parts';
import { VisitPartsController } from './visit/visit-parts.controller';
import { VisitPeople } from './visit/visit-people';
import { VisitReading } from './visit/visit-reading';
import { VisitRepository } from './visit/visit.repository';
import { VisitRequests } from './visit/visit-requests';
import { VisitSaveEntity } from './visit/visit-save.entity';
import { VisitSaveRepository } from './visit/visit-save.repository';
import { VisitSaving } from './visit/visit-saving';
import { VisitStory } from './visit/visit-story';
import { VisitEntity } from './visit/visit.entity';
import { CorrectionEntity, PromiseEntity, RequestEntity } from './visit/visit-parts.entity';

@Module({
  imports: [
    ExchangeModule,
    FilesModule,
    IdentityModule,
    NotificationsModule,
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
      VisitSaveEntity,
      VisitPhotoEntity,
      OfflineKeyEntity,
      ...OFFICE_ENTITIES,
    ]),
  ],
  controllers: [
    CampaignController,
    OfficerController,
    AssignmentController,
    CareController,
    VisitController,
    VisitPartsController,
    ...OFFICE_CONTROLLERS,
    PlannedController,
    FollowUpController,
    CoverageController,
    DigestController,
    VisitPhotoController,
    OfflineController,
  ],
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
    ...OFFICE_PROVIDERS,
    LedgerImport,
    LedgerPeople,
    LedgerWriter,
    Briefs,
    CorrectionRepository,
    Corrections,
    MergedVisits,
    PlannedService,
    FollowUpRepository,
    FollowUps,
    CoverageCountsRepository,
    CoverageService,
    CoverageLinesRepository,
    CoverageLines,
    CoverageOfficersRepository,
    CoverageOfficers,
    DigestRepository,
    DigestService,
    PromiseReminders,
    PromiseRepository,
    Promises,
    RequestDeskJob,
    RequestRepository,
    VisitList,
    VisitParts,
    VisitPeople,
    VisitReading,
    VisitRepository,
    VisitRequests,
    VisitSaveRepository,
    VisitSaving,
    VisitPhotoRepository,
    VisitPhotos,
    OfflineKeyRepository,
    OfflineKeys,
    VisitStory,
  ],
})
export class LiaisonModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly sight: AssignedSight,
    private readonly care: Care,
    private readonly merged: MergedAssignments,
    private readonly mergedVisits: MergedVisits,
    private readonly story: AssignmentStory,
    private readonly visitStory: VisitStory,
    private readonly kinds: ImportKinds,
    private readonly ledger: LedgerImport,
  ) {}

  /** The registry knows nothing of assignments: it is told here. */
  onModuleInit(): void {
    this.kinds.register(this.ledger);
    tellSight(['leader', 'liaison'], this.sight.of);
    for (const table of ['assignment', 'visit']) this.registry.dependants.register(table);
    this.registry.leaders.register(this.care.led);
    this.registry.placed.onPlaced(this.care.place);
    // The visits first: what is due is derived from them.
    this.registry.merged.onMerged(this.mergedVisits.follow);
    this.registry.merged.onMerged(this.merged.follow);
    this.registry.happenings.register(this.story.of);
    this.registry.happenings.register(this.visitStory.of);
  }
}
