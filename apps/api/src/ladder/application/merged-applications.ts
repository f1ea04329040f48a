import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import type { EnterprisesMerged } from '../../registry';
import { ApplicationRepository } from './application.repository';

/** When two enterprises turn out to be one, the applications go with it; of two in one round the survivor's own stays the living one. */
@Injectable()
export class MergedApplications {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly audit: AuditTrail,
  ) {}

  readonly follow = async ({ from, into, by }: EnterprisesMerged): Promise<void> => {
    const living = (await this.applications.ofEnterprise(into)).filter(({ slot }) => slot === 0);
    for (const { id, roundId, slot } of await this.applications.ofEnterprise(from)) {
      const twice = slot === 0 && living.some((one) => one.roundId === roundId);
      await this.applications.moveTo(id, into, twice ? id : slot);
      await this.audit.record({
        by,
        act: 'ladder.application.move',
        subjectKind: 'application',
        subjectId: id,
        before: { enterpriseId: from },
        after: { enterpriseId: into },
      });
    }
  };
}
