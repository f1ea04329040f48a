import { inject, Injectable } from '@angular/core';
import type { PoolRow } from '@yanzhen/contract/ladder/pool';
import { POOL_LIMITS, type Pool } from '@yanzhen/domain/ladder/pool/pool';
import { Session } from '../../shared/session/session';
import { idempotency } from '../../shared/session/idempotency';
import { DayReasons } from '../day-reason-dialog';
import { PoolApi } from './pool-api';
import { poolName } from './pool-words';

/** Entering and leaving, each with a day and a reason. Every act says whether it was done. */
@Injectable({ providedIn: 'root' })
export class PoolActs {
  private readonly api = inject(PoolApi);
  private readonly reasons = inject(DayReasons);
  private readonly session = inject(Session);

  /** Some enterprises at once: all of them enter, or none. */
  enter(pool: Pool, firms: readonly { id: number; name: string }[], reason = ''): Promise<boolean> {
    const once = idempotency();
    const who = firms.length === 1 ? firms[0].name : $localize`:@@pools.many:${firms.length}:count: 家企业`;
    return this.reasons.ask({
      title: $localize`:@@pools.enter.title:${who}:who:进入${poolName(pool)}:pool:`,
      text: $localize`:@@pools.enter.text:入库当天起计入；原因记入历史，审计中留有记录。`,
      dayLabel: $localize`:@@pools.enter.day:入库日期`,
      reasonLabel: $localize`:@@pools.enter.reason:入库原因`,
      act: $localize`:@@pools.enter:入库`,
      day: this.session.person().today,
      reason,
      mostReason: POOL_LIMITS.reason,
      run: async ({ day, reason: why }) => {
        try {
          const enterpriseIds = firms.map(({ id }) => id);
          await this.api.enterMany(pool, { enterpriseIds, enteredOn: day, reason: why }, once.headers());
        } catch (error) {
          // What is corrected and sent again is another request.
          once.renew();
          throw error;
        }
      },
    });
  }

  leave({ id, version, pool, name }: PoolRow): Promise<boolean> {
    return this.reasons.ask({
      title: $localize`:@@pools.leave.title:${name}:name:退出${poolName(pool)}:pool:`,
      text: $localize`:@@pools.leave.text:出库当天起不再计入；此前的日期仍算在库，记录保留。`,
      dayLabel: $localize`:@@pools.leave.day:出库日期`,
      reasonLabel: $localize`:@@pools.leave.reason:出库原因`,
      act: $localize`:@@pools.leave:出库`,
      day: this.session.person().today,
      mostReason: POOL_LIMITS.reason,
      run: ({ day, reason }) => this.api.leave(id, { version, leftOn: day, reason }),
    });
  }
}
