import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { isSound, overlap, type Period } from '@yanzhen/domain/liaison/assignment';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { OfficerRepository } from '../officer/officer.repository';
import type { AssignmentEntity } from './assignment.entity';
import { AssignmentRepository, type NewAssignment } from './assignment.repository';

export type Wanted = Omit<NewAssignment, 'createdAt' | 'sourceJobId'>;

/** Writes assignments, one by one, inside the caller's transaction; what follows from them is the caller's. */
@Injectable()
export class Assigning {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly officers: OfficerRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `liaison.period_reversed`, `liaison.chief_taken`, `liaison.assigned_already` */
  async add(by: Reader, wanted: Wanted, sourceJobId: number | null = null): Promise<number> {
    mustBeSound(wanted);
    await this.mustBeFree(await this.assignments.takeSeat(wanted.enterpriseId), wanted);
    const id = await this.assignments.add({ ...wanted, sourceJobId, createdAt: this.clock.now() });
    await this.audit.record({
      by,
      act: 'liaison.assignment.add',
      subjectKind: 'assignment',
      subjectId: id,
      after: wanted,
    });
    return id;
  }

  /** @throws DomainError as `add`, and `liaison.changed_since` */
  async change(by: Reader, before: AssignmentEntity, version: number, period: Period): Promise<void> {
    mustBeSound(period);
    const others = (await this.assignments.takeSeat(before.enterpriseId)).filter(({ id }) => id !== before.id);
    await this.mustBeFree(others, { ...before, ...period });
    await this.assignments.change(before, version, period);
    await this.audit.record({
      by,
      act: 'liaison.assignment.change',
      subjectKind: 'assignment',
      subjectId: before.id,
      before: { startsOn: before.startsOn, endsOn: before.endsOn },
      after: period,
    });
  }

  private async mustBeFree(others: readonly AssignmentEntity[], wanted: Wanted): Promise<void> {
    const meeting = others.filter((other) => other.role === wanted.role && overlap(other, wanted));
    if (meeting.some(({ officerId }) => officerId === wanted.officerId))
      throw new DomainError('liaison.assigned_already', 'conflict', { startsOn: wanted.startsOn });
    const chief = wanted.role === 'chief' ? meeting[0] : undefined;
    if (!chief) return;
    const [officer] = await this.officers.byIds([chief.officerId]);
    throw new DomainError('liaison.chief_taken', 'conflict', { by: officer?.name ?? '', since: chief.startsOn });
  }
}

function mustBeSound({ startsOn, endsOn }: Period): void {
  if (!isSound({ startsOn, endsOn })) throw new DomainError('liaison.period_reversed', 'rule', { startsOn, endsOn });
}
