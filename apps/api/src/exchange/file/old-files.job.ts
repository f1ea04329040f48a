import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { OldFiles } from './old-files';

/** Nightly: uploads past their time. */
@Injectable()
export class OldFilesJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: OldFiles,
  ) {}

  onModuleInit(): void {
    this.jobs.every('exchange.old-files', { dailyAt: '03:40' }, async () => {
      await this.files.drop();
    });
  }
}
