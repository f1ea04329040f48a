import { Injectable } from '@nestjs/common';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import {
  type ActContext,
  type AppliedStep,
  moved,
  type StepOutcome,
  type StepToApply,
  takeBackEach,
  targetsOf,
  unchanged,
  type UndoOutcome,
  written,
} from '../../exchange';
import { eachInRegister, Registry } from '../../registry';
import { Assigning } from '../assignment/assigning';
import type { AssignmentEntity } from '../assignment/assignment.entity';
import { AssignmentRepository } from '../assignment/assignment.repository';
import { Care } from '../care/care';
import type { LedgerPayload, LedgerTrace } from './ledger-payload';
import { LedgerPeople } from './ledger-people';

/** Writes who looks after the enterprises of some rows, and takes it back. */
@Injectable()
export class LedgerWriter {
  constructor(
    private readonly registry: Registry,
    private readonly assignments: AssignmentRepository,
    private readonly assigning: Assigning,
    private readonly people: LedgerPeople,
    private readonly care: Care,
    private readonly audit: AuditTrail,
  ) {}

  async apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]> {
    const ids = targetsOf(steps);
    const known = await this.registry.byIds(context.reader, ids);
    const outcomes = await eachInRegister(steps, known, (step, { id }) => this.write(step, id, context));
    await this.care.rebuild(ids);
    return outcomes;
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const traces = steps.map(({ trace }) => trace as LedgerTrace | null);
    const ids = traces.flatMap((trace) => trace?.assignments.map(({ id }) => id) ?? []);
    const rows = new Map((await this.assignments.byIds(ids)).map((row) => [row.id, row]));
    const outcomes = await takeBackEach(steps, (trace: LedgerTrace) => this.takeBack(trace, rows, context));
    await this.care.rebuild([...new Set([...rows.values()].map(({ enterpriseId }) => enterpriseId))]);
    return outcomes;
  }

  private async write(step: StepToApply, enterpriseId: number, context: ActContext): Promise<StepOutcome> {
    const payload = step.payload as LedgerPayload;
    const trace = {
      assignments: [] as LedgerTrace['assignments'][number][],
      officers: [] as LedgerTrace['officers'][number][],
    };
    let refused: string | null = null;
    for (const role of ['leader', 'chief'] as const) {
      const person = payload[role];
      if (!person) continue;
      const { id: officerId, isNew } = await this.people.find(person, context);
      if (isNew) trace.officers.push({ id: officerId, version: 1 });
      const given = await this.give(enterpriseId, officerId, role, payload, context);
      if (typeof given === 'number') trace.assignments.push({ id: given, version: 1 });
      else if (given === 'chief_taken') refused = given;
    }
    if (trace.assignments.length === 0 && trace.officers.length === 0)
      return refused ? moved(refused, enterpriseId) : unchanged(enterpriseId);
    return written(step.action === 'change' ? 'changed' : 'created', enterpriseId, trace);
  }

  /** The new assignment's id, or why there is none. */
  private async give(
    enterpriseId: number,
    officerId: number,
    role: AssignmentRole,
    { campaignId, startsOn }: LedgerPayload,
    { reader, jobId }: ActContext,
  ): Promise<number | string> {
    try {
      const wanted = { enterpriseId, officerId, role, campaignId, startsOn, endsOn: null };
      return await this.assigning.add(reader, wanted, jobId);
    } catch (error) {
      // Somebody there already is what the ledger may well say again; the rest of the row goes in.
      if (error instanceof DomainError && error.kind === 'conflict') return error.code.replace('liaison.', '');
      throw error;
    }
  }

  private async takeBack(
    { assignments, officers }: LedgerTrace,
    rows: ReadonlyMap<number, AssignmentEntity>,
    context: ActContext,
  ): Promise<UndoOutcome> {
    if (assignments.some(({ id, version }) => rows.get(id)?.version !== version)) return 'changed_since';
    for (const given of assignments) {
      const { enterpriseId, officerId, role, startsOn, endsOn } = rows.get(given.id) as AssignmentEntity;
      await this.assignments.remove(given);
      await this.audit.record({
        by: context.reader,
        act: 'liaison.assignment.remove',
        subjectKind: 'assignment',
        subjectId: given.id,
        before: { enterpriseId, officerId, role, startsOn, endsOn },
        after: null,
      });
    }
    for (const officer of officers) await this.people.takeBack(officer, context);
    return 'undone';
  }
}
