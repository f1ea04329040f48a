import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import type { EnterprisesMerged } from '../../registry';
import { CandidateRepository } from './candidate.repository';
import { PlaceRepository } from './place.repository';

/** When two enterprises turn out to be one, its candidacies go with it. A list that was made keeps the names it was made with. */
@Injectable()
export class MergedCandidates {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly places: PlaceRepository,
    private readonly audit: AuditTrail,
  ) {}

  readonly follow = async ({ from, into, by }: EnterprisesMerged): Promise<void> => {
    const there = new Set((await this.candidates.ofEnterprise(into)).map(({ callId }) => callId));
    for (const row of await this.candidates.ofEnterprise(from)) {
      // In a call where both stand, one of them remains: the one that the register keeps.
      if (there.has(row.callId)) await this.candidates.remove(row);
      else await this.candidates.change(row, { enterpriseId: into });
      await this.audit.record({
        by,
        act: there.has(row.callId) ? 'credit.call.remove' : 'credit.call.move',
        subjectKind: 'credit_call',
        subjectId: row.callId,
        before: { enterpriseId: from },
        after: { enterpriseId: into },
      });
    }
    await this.places.move(from, into);
  };
}
