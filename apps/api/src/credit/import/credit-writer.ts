import { Injectable } from '@nestjs/common';
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
import { Clock } from '../../platform/clock';
import { eachInRegister, Registry } from '../../registry';
import { toldRecord } from '../record/credit-history';
import type { CreditRecordEntity } from '../record/record.entity';
import { RecordRepository } from '../record/record.repository';
import { Standings } from '../standing/standings';
import { correctableOf, type CreditPayload, type CreditTrace, difference, placeOf } from './credit-payload';

interface Seen {
  readonly id: number;
  readonly version: number;
}

/** Writes the records of some rows, and takes them back; standing follows in the same transaction. */
@Injectable()
export class CreditWriter {
  constructor(
    private readonly records: RecordRepository,
    private readonly standings: Standings,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]> {
    const ids = targetsOf(steps);
    const known = await this.registry.byIds(context.reader, ids);
    const stored = new Map((await this.records.ofEnterprises(ids)).map((one) => [placeOf(one.enterpriseId, one), one]));
    const outcomes = await eachInRegister(steps, known, (step, { id }) => this.write(step, id, stored, context));
    await this.standings.rebuild(outcomes.flatMap(({ trace, enterpriseId }) => (trace ? [enterpriseId ?? 0] : [])));
    return outcomes;
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const traces = steps.map(({ trace }) => trace as CreditTrace | null);
    const stored = await this.records.byIds(traces.flatMap((trace) => (trace ? [trace.id] : [])));
    const byId = new Map(stored.map((record) => [record.id, record]));
    const outcomes = await takeBackEach(steps, (trace: CreditTrace) =>
      this.takeBack(trace, byId.get(trace.id), context),
    );
    await this.standings.rebuild(stored.map(({ enterpriseId }) => enterpriseId));
    return outcomes;
  }

  private async write(
    step: StepToApply,
    enterpriseId: number,
    stored: Map<string, CreditRecordEntity>,
    context: ActContext,
  ): Promise<StepOutcome> {
    const payload = step.payload as CreditPayload;
    const place = placeOf(enterpriseId, payload);
    const known = stored.get(place);
    if (!known) {
      const record = { ...payload, grade: null, scale: null, enterpriseId, sourceJobId: context.jobId };
      const row = { ...record, createdAt: this.clock.now() };
      const id = await this.records.add(row);
      stored.set(place, { ...row, id, version: 1 });
      await this.record(context, 'credit.record.add', id, null, toldRecord(payload));
      return written('created', enterpriseId, { id, version: 1, before: null } satisfies CreditTrace);
    }
    const patch = difference(known, payload);
    if (!patch) return unchanged(enterpriseId);
    const seen = step.before as Seen | null;
    if (seen?.id !== known.id || seen.version !== known.version) return moved('changed_since', enterpriseId);
    await this.records.change(known, patch);
    const next = { ...known, ...patch, version: known.version + 1 };
    await this.record(context, 'credit.record.change', known.id, toldRecord(known), toldRecord(next));
    stored.set(place, next);
    return written('changed', enterpriseId, {
      id: known.id,
      version: next.version,
      before: correctableOf(known),
    } satisfies CreditTrace);
  }

  private async takeBack(
    { id, version, before }: CreditTrace,
    record: CreditRecordEntity | undefined,
    context: ActContext,
  ): Promise<UndoOutcome> {
    if (record?.version !== version) return 'changed_since';
    if (before === null) {
      await this.records.remove({ id, version });
      await this.record(context, 'credit.record.remove', id, toldRecord(record), null);
      return 'undone';
    }
    await this.records.change({ id, version }, before);
    await this.record(context, 'credit.record.change', id, toldRecord(record), toldRecord({ ...record, ...before }));
    return 'undone';
  }

  private record({ reader }: ActContext, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by: reader, act, subjectKind: 'credit_record', subjectId, before, after });
  }
}
