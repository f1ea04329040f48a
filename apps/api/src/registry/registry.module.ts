import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactController } from './attachments/contact.controller';
import { ContactEntity } from './attachments/contact.entity';
import { ContactRepository } from './attachments/contact.repository';
import { ContactService } from './attachments/contact.service';
import { EvidenceController } from './attachments/evidence.controller';
import { EvidenceEntity } from './attachments/evidence.entity';
import { EvidenceRepository } from './attachments/evidence.repository';
import { EvidenceService } from './attachments/evidence.service';
import { Besides } from './beside';
import { Columns } from './columns';
import { Conditions } from './conditions';
import { DuplicatesController } from './duplicates/duplicates.controller';
import { DuplicatesRepository } from './duplicates/duplicates.repository';
import { MergeService } from './duplicates/merge.service';
import { ExportController } from './export/export.controller';
import { ExportService } from './export/export.service';
import { Happenings } from './happenings';
import { TimelineController } from './timeline/timeline.controller';
import { TimelineService } from './timeline/timeline.service';
import { Dependants } from './dependants';
import { ExchangeModule } from '../exchange';
import { IdentityModule } from '../identity';
import { AnnualFactsImport } from './import/annual-facts-import';
import { EnterpriseWriting } from './import/enterprise-writing';
import { FactsWriting } from './import/facts-writing';
import { EnterprisesImport } from './import/enterprises-import';
import { EnterpriseController } from './enterprise/enterprise.controller';
import { EnterpriseEntity } from './enterprise/enterprise.entity';
import { EnterpriseRepository } from './enterprise/enterprise.repository';
import { EnterpriseService } from './enterprise/enterprise.service';
import { FormerNameEntity } from './enterprise/former-name.entity';
import { FormerNameRepository } from './enterprise/former-name.repository';
import { MatchIndexRepository } from './enterprise/match-index.repository';
import { AnnualFactsEntity } from './facts/annual-facts.entity';
import { FactFiguresRepository } from './facts/fact-figures.repository';
import { FigureRowsRepository } from './facts/figure-rows.repository';
import { FactsController } from './facts/facts.controller';
import { FactsRepository } from './facts/facts.repository';
import { FactsService } from './facts/facts.service';
import { ChangedFacts } from './facts/changed-facts';
import { KnownFactsRepository } from './facts/known-facts.repository';
import { Standings } from './facts/standings';
import { EnterpriseListController } from './list/enterprise-list.controller';
import { EnterpriseListRepository } from './list/enterprise-list.repository';
import { EnterpriseListService } from './list/enterprise-list.service';
import { Leaders } from './leaders';
import { MergedEnterprises } from './merged-enterprises';
import { Outlook } from './outlook';
import { PlacedEnterprises } from './placed-enterprises';
import { RaisedRequests } from './raised-requests';
import { Registry } from './registry';
import { StatedFactEntity } from './stated/stated-fact.entity';
import { StatedFactRepository } from './stated/stated-fact.repository';
import { StatedFactsController } from './stated/stated-facts.controller';
import { StatedFactsService } from './stated/stated-facts.service';

@Module({
  imports: [
    ExchangeModule,
    IdentityModule,
    TypeOrmModule.forFeature([
      EnterpriseEntity,
      FormerNameEntity,
      AnnualFactsEntity,
      StatedFactEntity,
      ContactEntity,
      EvidenceEntity,
    ]),
  ],
  controllers: [
    EnterpriseListController,
    ExportController,
    DuplicatesController,
    EnterpriseController,
    FactsController,
    StatedFactsController,
    ContactController,
    EvidenceController,
    TimelineController,
  ],
  providers: [
    Registry,
    Conditions,
    Columns,
    Besides,
    Dependants,
    Leaders,
    Outlook,
    MergedEnterprises,
    PlacedEnterprises,
    RaisedRequests,
    EnterpriseRepository,
    EnterpriseService,
    FormerNameRepository,
    MatchIndexRepository,
    EnterpriseListRepository,
    EnterpriseListService,
    FactsRepository,
    FactFiguresRepository,
    FigureRowsRepository,
    FactsService,
    Standings,
    ChangedFacts,
    KnownFactsRepository,
    StatedFactRepository,
    StatedFactsService,
    ContactRepository,
    ContactService,
    EvidenceRepository,
    EvidenceService,
    ExportService,
    Happenings,
    TimelineService,
    DuplicatesRepository,
    MergeService,
    EnterprisesImport,
    AnnualFactsImport,
    EnterpriseWriting,
    FactsWriting,
  ],
  exports: [Registry],
})
export class RegistryModule {}
