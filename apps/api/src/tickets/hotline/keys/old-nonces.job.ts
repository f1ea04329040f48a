import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import { Clock } from '../../../platform/clock';
import { Jobs } from '../../../platform/jobs/jobs';
import { KeyRepository } from './key.repository';

/** Hourly: signatures that their time refuses anyway. Twice the window, because clocks may be ahead as well as behind. */
@Injectable()
export class OldNoncesJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly keys: KeyRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('tickets.hotline_nonces', { everyMinutes: 60 }, () =>
      this.keys.purgeNonces(new Date(this.clock.now().getTime() - 2 * HOTLINE_LIMITS.skew * 1000)),
    );
  }
}
