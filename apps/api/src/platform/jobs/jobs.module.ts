import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '../config';
import { HousekeepingJob } from './housekeeping.job';
import { JobRunEntity } from './job-run.entity';
import { JobRunRepository } from './job-run.repository';
import { Jobs } from './jobs';
import { Lease } from './lease';

@Module({})
export class JobsModule {
  /** The scheduler itself runs only where the configuration says so; leases work everywhere. */
  static with(config: Config): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      imports: [TypeOrmModule.forFeature([JobRunEntity]), ...(config.jobs ? [ScheduleModule.forRoot()] : [])],
      providers: [Jobs, Lease, JobRunRepository, HousekeepingJob],
      exports: [Jobs, Lease],
    };
  }
}
