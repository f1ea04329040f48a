import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Registry, RegistryModule } from '../../registry';
import { MergedStays } from './merged-stays';
import { PoolListService } from './pool-list.service';
import { PoolStayEntity } from './pool-stay.entity';
import { PoolController } from './pool.controller';
import { PoolRepository } from './pool.repository';
import { PoolService } from './pool.service';

/** R&D pool and seed lists. */
@Module({
  imports: [TypeOrmModule.forFeature([PoolStayEntity]), RegistryModule],
  controllers: [PoolController],
  providers: [PoolRepository, PoolService, PoolListService, MergedStays],
})
export class PoolModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly merged: MergedStays,
  ) {}

  onModuleInit(): void {
    this.registry.dependants.register('pool_stay');
    this.registry.merged.onMerged(this.merged.follow);
  }
}
