import { Injectable } from '@nestjs/common';
import type { HotlineDay } from '@yanzhen/contract/tickets/hotline';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import { AuditTrail } from '../../../audit';
import { Database } from '../../../platform/database/database';
import { HotlineDays } from './days';

/** Of one day; a hotline that was down for long is seen by the count. */
const MESSAGES = 5_000;

/** The reconciliation with every number. That somebody took it along is on record. */
@Injectable()
export class DaysWorkbook {
  constructor(
    private readonly db: Database,
    private readonly days: HotlineDays,
    private readonly audit: AuditTrail,
  ) {}

  async of(by: Reader, count: number): Promise<HotlineDay[]> {
    const days = await this.days.last(count, { numbers: HOTLINE_LIMITS.declared, messages: MESSAGES });
    await this.db.transaction(() =>
      this.audit.record({
        by,
        act: 'tickets.hotline.export_days',
        subjectKind: 'hotline_days',
        subjectId: days[0]?.day ?? '',
        after: { count },
      }),
    );
    return days;
  }
}
