import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit';
import type { ActContext, AppliedStep, StepOutcome, StepToApply, UndoOutcome } from '../../../exchange';
import { Clock } from '../../../platform/clock';
import { type KnownEnterprise, Registry } from '../../../registry';
import type { LabelEntity } from '../label.entity';
import { LabelRepository } from '../label.repository';
import { awardOf, correctableOf, difference, type LabelPayload, type LabelTrace } from './label-payload';

interface Seen {
  readonly id: number;
  readonly version: number;
}

/** Writes the labels of some rows, and takes them back. */
@Injectable()
export class LabelWriter {
  constructor(
    private readonly labels: LabelRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]> {
    const ids = [...new Set(steps.map(targetOf).filter((id) => id !== null))];
    const known = await this.registry.byIds(context.reader, ids);
    const inSight = new Map(known.filter(({ state }) => state !== 'merged').map((one) => [one.id, one]));
    const stored = new Map((await this.labels.ofEnterprises(ids)).map((one) => [awardOf(one.enterpriseId, one), one]));
    const outcomes: StepOutcome[] = [];
    for (const step of steps) {
      const target = targetOf(step);
      const enterprise = inSight.get(target ?? 0);
      if (step.action === 'merge') outcomes.push(told('unchanged', target));
      else if (!enterprise) outcomes.push(told('moved', null, 'not_in_register'));
      else outcomes.push(await this.write(step, enterprise, stored, context));
    }
    return outcomes;
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const traces = steps.map(({ trace }) => trace as LabelTrace | null);
    const written = await this.labels.byIds(traces.flatMap((trace) => (trace ? [trace.id] : [])));
    const byId = new Map(written.map((label) => [label.id, label]));
    const outcomes: UndoOutcome[] = [];
    for (const trace of traces)
      outcomes.push(trace === null ? 'undone' : await this.takeBack(trace, byId.get(trace.id), context));
    return outcomes;
  }

  private async write(
    step: StepToApply,
    { id: enterpriseId, name }: KnownEnterprise,
    stored: Map<string, LabelEntity>,
    context: ActContext,
  ): Promise<StepOutcome> {
    const payload = step.payload as LabelPayload;
    const award = awardOf(enterpriseId, payload);
    const known = stored.get(award);
    if (!known) {
      const row = { ...payload, enterpriseId, nameThen: name, endedWhy: null, createdAt: this.clock.now() };
      const id = await this.labels.add(row);
      stored.set(award, { ...row, id, version: 1 });
      await this.record(context, 'ladder.label.add', id, null, { enterpriseId, ...payload });
      return written('created', enterpriseId, { id, version: 1, before: null });
    }
    const patch = difference(known, payload);
    if (!patch) return told('unchanged', enterpriseId);
    const seen = step.before as Seen | null;
    if (seen?.id !== known.id || seen.version !== known.version) return told('moved', enterpriseId, 'changed_since');
    await this.labels.change(known, patch);
    const next = { ...known, ...patch, version: known.version + 1 };
    await this.record(context, 'ladder.label.change', known.id, correctableOf(known), correctableOf(next));
    stored.set(award, next);
    return written('changed', enterpriseId, { id: known.id, version: next.version, before: correctableOf(known) });
  }

  private async takeBack(
    { id, version, before }: LabelTrace,
    label: LabelEntity | undefined,
    context: ActContext,
  ): Promise<UndoOutcome> {
    if (label?.version !== version) return 'changed_since';
    if (before === null) {
      await this.labels.remove({ id, version });
      const { enterpriseId, kindId, item, validFrom } = label;
      const gone = { enterpriseId, kindId, item, validFrom, ...correctableOf(label) };
      await this.record(context, 'ladder.label.remove', id, gone, null);
      return 'undone';
    }
    await this.labels.change({ id, version }, before);
    await this.record(context, 'ladder.label.change', id, correctableOf(label), before);
    return 'undone';
  }

  private record({ reader }: ActContext, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by: reader, act, subjectKind: 'label', subjectId, before, after });
  }
}

const targetOf = ({ decision, enterpriseId }: StepToApply): number | null => decision ?? enterpriseId;

const told = (
  outcome: 'unchanged' | 'moved',
  enterpriseId: number | null,
  reason: string | null = null,
): StepOutcome => ({ outcome, reason, enterpriseId, trace: null });

const written = (outcome: 'created' | 'changed', enterpriseId: number, trace: LabelTrace): StepOutcome => ({
  outcome,
  reason: null,
  enterpriseId,
  trace,
});
