import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { Standings } from './standings';

/** Terms run out by the mere passing of days. Every page shows it at midnight anyhow: this only tells people and rooms. */
@Injectable()
export class MidnightJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly standings: Standings,
  ) {}

  onModuleInit(): void {
    this.jobs.every('credit.standing', { dailyAt: '00:00' }, () => this.standings.tellTurned());
  }
}
