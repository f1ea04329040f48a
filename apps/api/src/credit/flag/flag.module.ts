import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NotificationsModule } from '../../notifications';
import { Registry, RegistryModule } from '../../registry';
import { Credit } from '../credit';
import { CreditModule } from '../credit.module';
import { RecordRepository } from '../record/record.repository';
import { FlagController } from './flag.controller';
import { FlagEntity } from './flag.entity';
import { FlagFalls } from './flag-falls';
import { FlagListRepository } from './flag-list.repository';
import { FlagListService } from './flag-list.service';
import { FlagRepository } from './flag.repository';
import { FlagsService } from './flags.service';

@Module({
  imports: [CreditModule, NotificationsModule, RegistryModule, TypeOrmModule.forFeature([FlagEntity])],
  controllers: [FlagController],
  providers: [RecordRepository, FlagRepository, FlagListRepository, FlagListService, FlagsService, FlagFalls],
})
export class FlagModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly credit: Credit,
    private readonly falls: FlagFalls,
  ) {}

  onModuleInit(): void {
    this.registry.dependants.register('credit_flag');
    this.registry.merged.onMerged(this.falls.followMerge);
    this.credit.news.onChanged(this.falls.follow);
  }
}
