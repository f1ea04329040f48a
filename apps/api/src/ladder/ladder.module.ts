import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { Credit, CreditModule } from '../credit';
import { ExchangeModule, ImportKinds } from '../exchange';
import { FilesModule } from '../files';
import { IdentityModule } from '../identity';
import { NotificationsModule } from '../notifications';
import { Registry, RegistryModule } from '../registry';
import { EvaluationModule } from './evaluation/evaluation.module';
import { Evaluations } from './evaluation/evaluations';
import { LabelModule } from './label/label.module';
import { HeldTitleRepository } from './title/held-title.repository';
import { ReachModule } from './reach/reach.module';
import { SelfCheckModule } from './self-check/self-check.module';
import { WhatIfModule } from './what-if/what-if.module';
import { RulebookModule } from './rulebook/rulebook.module';
import { APPLICATION_CONTROLLERS, APPLICATION_ENTITIES, APPLICATION_PROVIDERS } from './application/parts';
import { ApplicationStory } from './application/application-story';
import { MergedApplications } from './application/merged-applications';
import { Pipeline } from './application/pipeline';
import { PoolModule } from './pool/pool.module';
import { HolderCounts } from './title/holder-counts';
import { HolderController } from './title/holder.controller';
import { HolderRepository } from './title/holder.repository';
import { HolderService } from './title/holder.service';
import { TitleWriter } from './title/import/title-writer';
import { TitlesImport } from './title/import/titles-import';
import { MergedTitles } from './title/merged-titles';
import { TierRepository } from './title/tier.repository';
import { TitleChanges } from './title/title-changes';
import { TitleController } from './title/title.controller';
import { TitleLifeModule } from './title/title-life.module';
import { DishonestHolderRepository } from './title/suspension/dishonest-holder.repository';
import { SuspensionProposals } from './title/suspension/suspension-proposals';
import { TitleEntity } from './title/title.entity';
import { TitleNews } from './title/title-news';
import { TitleService } from './title/title.service';
import { TitleStory } from './title/title-story';
import { Titles } from './title/titles';

@Module({
  imports: [
    TypeOrmModule.forFeature([TitleEntity, ...APPLICATION_ENTITIES]),
    RegistryModule,
    CreditModule,
    ExchangeModule,
    LabelModule,
    PoolModule,
    TitleLifeModule,
    RulebookModule,
    EvaluationModule,
    CalendarModule,
    FilesModule,
    IdentityModule,
    NotificationsModule,
    ReachModule,
    WhatIfModule,
    SelfCheckModule,
  ],
  controllers: [TitleController, HolderController, ...APPLICATION_CONTROLLERS],
  providers: [
    HolderRepository,
    HolderCounts,
    HeldTitleRepository,
    TierRepository,
    TitleService,
    HolderService,
    Titles,
    TitleWriter,
    TitlesImport,
    MergedTitles,
    TitleStory,
    TitleNews,
    DishonestHolderRepository,
    SuspensionProposals,
    ...APPLICATION_PROVIDERS,
  ],
  exports: [Titles, Pipeline, EvaluationModule, ReachModule, LabelModule],
})
export class LadderModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly kinds: ImportKinds,
    private readonly titles: TitlesImport,
    private readonly tiers: TierRepository,
    private readonly merged: MergedTitles,
    private readonly story: TitleStory,
    private readonly mergedApplications: MergedApplications,
    private readonly applicationStory: ApplicationStory,
    private readonly titleChanges: TitleChanges,
    private readonly evaluations: Evaluations,
    private readonly credit: Credit,
    private readonly proposals: SuspensionProposals,
  ) {}

  /** The registry and the exchange know nothing of titles: they are told here. */
  onModuleInit(): void {
    this.kinds.register(this.titles);
    this.registry.dependants.register('title');
    this.registry.dependants.register('application');
    this.registry.conditions.register('tier', this.tiers.condition);
    this.registry.columns.register('tier', (ids, today) => this.tiers.highestOf(ids, today));
    this.registry.happenings.register(this.story.of);
    this.registry.happenings.register(this.applicationStory.of);
    this.registry.merged.onMerged(this.merged.follow);
    this.registry.merged.onMerged(this.mergedApplications.follow);
    this.credit.news.onDishonest(this.proposals.follow);
    this.titleChanges.onChanged((ids) => this.evaluations.changed(ids));
  }
}
