import { Injectable } from '@nestjs/common';
import { splitAt } from '@yanzhen/domain/liaison/assignment';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Assigning } from '../assignment/assigning';
import type { AssignmentEntity } from '../assignment/assignment.entity';
import { AssignmentRepository } from '../assignment/assignment.repository';
import { Care } from '../care/care';
import type { OfficerEntity } from '../officer/officer.entity';
import { OpenThings } from './open-things.repository';
import type { OpenThing } from './open-work.repository';

/** Moves everything open from one officer to another, inside the caller's transaction. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly assigning: Assigning,
    private readonly things: OpenThings,
    private readonly care: Care,
    private readonly audit: AuditTrail,
  ) {}

  async move(
    by: Reader,
    from: OfficerEntity,
    to: OfficerEntity,
    onDay: string,
    work: readonly OpenThing[],
  ): Promise<void> {
    const ids = (kind: OpenThing['kind']) => work.filter((one) => one.kind === kind).map(({ id }) => id);
    const rows = await this.assignments.byIds(ids('assignment'));
    // Always in the same order, so that two who hand over never wait for one another.
    for (const row of rows.sort((a, b) => a.enterpriseId - b.enterpriseId || a.id - b.id))
      await this.moveAssignment(by, row, to.id, onDay);
    await this.things.moveVisits(ids('visit'), to);
    if (from.userId !== null && to.userId !== null) await this.things.movePromises(ids('promise'), to.userId);
    await this.things.moveRequests(ids('request'), to.id);
    await this.care.rebuild([...new Set(rows.map(({ enterpriseId }) => enterpriseId))]);
  }

  private async moveAssignment(by: Reader, row: AssignmentEntity, officerId: number, onDay: string): Promise<void> {
    const { enterpriseId, role, campaignId } = row;
    const { before, after } = splitAt(row, onDay);
    if (!after) return;
    if (before) await this.assigning.change(by, row, row.version, before);
    else await this.takeAway(by, row);
    try {
      await this.assigning.add(by, { enterpriseId, role, campaignId, officerId, ...after });
    } catch (error) {
      // The other one is there in the same role already: nothing is left to give.
      if (!(error instanceof DomainError) || error.code !== 'liaison.assigned_already') throw error;
    }
  }

  /** It would begin only later: then it begins with the other one. */
  private async takeAway(by: Reader, row: AssignmentEntity): Promise<void> {
    await this.assignments.takeSeat(row.enterpriseId);
    if (!(await this.assignments.remove(row))) throw new DomainError('liaison.changed_since', 'conflict', {});
    const { enterpriseId, officerId, role, startsOn, endsOn } = row;
    await this.audit.record({
      by,
      act: 'liaison.assignment.remove',
      subjectKind: 'assignment',
      subjectId: row.id,
      before: { enterpriseId, officerId, role, startsOn, endsOn },
      after: null,
    });
  }
}
