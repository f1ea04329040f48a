import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit';
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
} from '../../../exchange';
import { Clock } from '../../../platform/clock';
import { eachInRegister, type KnownEnterprise, Registry } from '../../../registry';
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
    const ids = targetsOf(steps);
    const known = await this.registry.byIds(context.reader, ids);
    const stored = new Map((await this.labels.ofEnterprises(ids)).map((one) => [awardOf(one.enterpriseId, one), one]));
    return eachInRegister(steps, known, (step, enterprise) => this.write(step, enterprise, stored, context));
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const traces = steps.map(({ trace }) => trace as LabelTrace | null);
    const stored = await this.labels.byIds(traces.flatMap((trace) => (trace ? [trace.id] : [])));
    const byId = new Map(stored.map((label) => [label.id, label]));
    return takeBackEach(steps, (trace: LabelTrace) => this.takeBack(trace, byId.get(trace.id), context));
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
      return written('created', enterpriseId, { id, version: 1, before: null } satisfies LabelTrace);
    }
    const patch = difference(known, payload);
    if (!patch) return unchanged(enterpriseId);
    const seen = step.before as Seen | null;
    if (seen?.id !== known.id || seen.version !== known.version) return moved('changed_since', enterpriseId);
    await this.labels.change(known, patch);
    const next = { ...known, ...patch, version: known.version + 1 };
    await this.record(context, 'ladder.label.change', known.id, correctableOf(known), correctableOf(next));
    stored.set(award, next);
    return written('changed', enterpriseId, {
      id: known.id,
      version: next.version,
      before: correctableOf(known),
    } satisfies LabelTrace);
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
