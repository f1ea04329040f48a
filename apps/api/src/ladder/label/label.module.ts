import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExchangeModule, ImportKinds } from '../../exchange';
import { Registry, RegistryModule } from '../../registry';
import { LabelsImport } from './import/labels-import';
import { LabelWriter } from './import/label-writer';
import { LabelKindController } from './label-kind.controller';
import { LabelKindEntity } from './label-kind.entity';
import { LabelKindRepository } from './label-kind.repository';
import { LabelKindService } from './label-kind.service';
import { LabelListController } from './label-list.controller';
import { LabelListRepository } from './label-list.repository';
import { LabelListService } from './label-list.service';
import { labelled } from './labelled';
import { LabelStory } from './label-story';
import { LabelController } from './label.controller';
import { LabelEntity } from './label.entity';
import { LabelRepository } from './label.repository';
import { LabelService } from './label.service';
import { Labels } from './labels';
import { MergedLabels } from './merged-labels';

/** Labels beside the ladder. */
@Module({
  imports: [TypeOrmModule.forFeature([LabelKindEntity, LabelEntity]), ExchangeModule, RegistryModule],
  controllers: [LabelKindController, LabelListController, LabelController],
  providers: [
    LabelKindRepository,
    LabelKindService,
    LabelRepository,
    LabelListRepository,
    LabelService,
    LabelListService,
    LabelStory,
    LabelsImport,
    LabelWriter,
    MergedLabels,
    Labels,
  ],
  exports: [Labels],
})
export class LabelModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly merged: MergedLabels,
    private readonly story: LabelStory,
    private readonly importKinds: ImportKinds,
    private readonly lists: LabelsImport,
  ) {}

  onModuleInit(): void {
    this.importKinds.register(this.lists);
    this.registry.dependants.register('label');
    this.registry.conditions.register('label', labelled);
    this.registry.happenings.register(this.story.of);
    this.registry.merged.onMerged(this.merged.follow);
  }
}
