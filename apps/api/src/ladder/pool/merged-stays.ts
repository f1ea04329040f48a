import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import type { EnterprisesMerged } from '../../registry';
import { PoolRepository } from './pool.repository';

/** Stays go with the enterprise; where both are in a pool, that of the one that goes ends on the day of the merger. */
@Injectable()
export class MergedStays {
  constructor(
    private readonly pools: PoolRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  readonly follow = async ({ from, into, by }: EnterprisesMerged): Promise<void> => {
    const present = (await this.pools.ofEnterprise(into)).filter((stay) => stay.present !== null);
    const stays = await this.pools.ofEnterprise(from);
    for (const stay of stays) {
      const other = present.find(({ pool }) => stay.present !== null && pool === stay.pool);
      const end = other ? { present: null, leftOn: this.clock.today(), leaveReason: '企业合并' } : {};
      await this.pools.change(stay, { enterpriseId: into, ...end });
    }
    if (stays.length === 0) return;
    await this.audit.record({
      by,
      act: 'ladder.pool.move',
      subjectKind: 'enterprise',
      subjectId: into,
      after: { from, pools: stays.map(({ pool }) => pool) },
    });
  };
}
