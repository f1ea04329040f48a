import { Injectable } from '@nestjs/common';
import { overlap } from '@yanzhen/domain/liaison/assignment';
import { AuditTrail } from '../../audit';
import type { EnterprisesMerged } from '../../registry';
import { Care } from '../care/care';
import { AssignmentRepository } from './assignment.repository';

/** When two enterprises turn out to be one, those who look after it go with it; where both had a chief, the one that stays keeps its own. */
@Injectable()
export class MergedAssignments {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly care: Care,
    private readonly audit: AuditTrail,
  ) {}

  readonly follow = async ({ from, into, by }: EnterprisesMerged): Promise<void> => {
    const [low, high] = [from, into].sort((a, b) => a - b);
    // Always in the same order, so that two merges never wait for one another.
    const held = [await this.assignments.takeSeat(low ?? from), await this.assignments.takeSeat(high ?? into)].flat();
    const kept = held.filter(({ enterpriseId }) => enterpriseId === into);
    for (const row of held.filter(({ enterpriseId }) => enterpriseId === from)) {
      const rivals = kept.filter((other) => other.role === row.role && overlap(other, row));
      const twice = rivals.some(({ officerId, role }) => role === 'chief' || officerId === row.officerId);
      if (twice) await this.assignments.remove(row);
      else await this.assignments.change(row, row.version, { enterpriseId: into });
      await this.audit.record({
        by,
        act: twice ? 'liaison.assignment.remove' : 'liaison.assignment.move',
        subjectKind: 'assignment',
        subjectId: row.id,
        before: { enterpriseId: from, role: row.role, startsOn: row.startsOn, endsOn: row.endsOn },
        after: twice ? null : { enterpriseId: into },
      });
    }
    await this.care.rebuild([from, into]);
  };
}
