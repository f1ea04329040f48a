import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import type { ActContext, AppliedStep, StepOutcome, StepToApply, UndoOutcome } from '../../exchange';
import { Clock } from '../../platform/clock';
import { Registry } from '../../registry';
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
    const ids = [...new Set(steps.map(targetOf).filter((id) => id !== null))];
    const known = await this.registry.byIds(context.reader, ids);
    const inSight = new Set(known.filter(({ state }) => state !== 'merged').map(({ id }) => id));
    const stored = new Map((await this.records.ofEnterprises(ids)).map((one) => [placeOf(one.enterpriseId, one), one]));
    const outcomes: StepOutcome[] = [];
    for (const step of steps) {
      const target = targetOf(step);
      if (step.action === 'merge') outcomes.push(told('unchanged', target));
      else if (target === null || !inSight.has(target)) outcomes.push(told('moved', null, 'not_in_register'));
      else outcomes.push(await this.write(step, target, stored, context));
    }
    await this.standings.rebuild(outcomes.flatMap(({ trace, enterpriseId }) => (trace ? [enterpriseId ?? 0] : [])));
    return outcomes;
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const traces = steps.map(({ trace }) => trace as CreditTrace | null);
    const written = await this.records.byIds(traces.flatMap((trace) => (trace ? [trace.id] : [])));
    const byId = new Map(written.map((record) => [record.id, record]));
    const outcomes: UndoOutcome[] = [];
    for (const trace of traces)
      outcomes.push(trace === null ? 'undone' : await this.takeBack(trace, byId.get(trace.id), context));
    await this.standings.rebuild(written.map(({ enterpriseId }) => enterpriseId));
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
      return written('created', enterpriseId, { id, version: 1, before: null });
    }
    const patch = difference(known, payload);
    if (!patch) return told('unchanged', enterpriseId);
    const seen = step.before as Seen | null;
    if (seen?.id !== known.id || seen.version !== known.version) return told('moved', enterpriseId, 'changed_since');
    await this.records.change(known, patch);
    const next = { ...known, ...patch, version: known.version + 1 };
    await this.record(context, 'credit.record.change', known.id, toldRecord(known), toldRecord(next));
    stored.set(place, next);
    return written('changed', enterpriseId, { id: known.id, version: next.version, before: correctableOf(known) });
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

const targetOf = ({ decision, enterpriseId }: StepToApply): number | null => decision ?? enterpriseId;

const told = (
  outcome: 'unchanged' | 'moved',
  enterpriseId: number | null,
  reason: string | null = null,
): StepOutcome => ({ outcome, reason, enterpriseId, trace: null });

const written = (outcome: 'created' | 'changed', enterpriseId: number, trace: CreditTrace): StepOutcome => ({
  outcome,
  reason: null,
  enterpriseId,
  trace,
});
