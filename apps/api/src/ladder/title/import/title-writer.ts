import { Injectable } from '@nestjs/common';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
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
import { eachInRegister, Registry } from '../../../registry';
import type { TitleEntity } from '../title.entity';
import { TitleNews } from '../title-news';
import { TitleRepository } from '../title.repository';
import {
  beforeOf,
  difference,
  placeInBatch,
  type TitleBefore,
  type TitlePayload,
  type TitleTrace,
} from './title-payload';

/** Writes the titles of some rows, and takes them back. */
@Injectable()
export class TitleWriter {
  constructor(
    private readonly titles: TitleRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly news: TitleNews,
  ) {}

  async apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]> {
    const ids = targetsOf(steps);
    const known = await this.registry.byIds(context.reader, ids);
    const stored = new Map(
      (await this.titles.ofEnterprises(ids)).map((one) => [placeInBatch(one.enterpriseId, one), one]),
    );
    return eachInRegister(steps, known, (step, { id }) => this.write(step, id, stored, context));
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const traces = steps.map(({ trace }) => trace as TitleTrace | null);
    const stored = await this.titles.byIds(traces.flatMap((trace) => (trace ? [trace.id] : [])));
    const byId = new Map(stored.map((title) => [title.id, title]));
    return takeBackEach(steps, (trace: TitleTrace) => this.takeBack(trace, byId.get(trace.id), context));
  }

  private async write(
    step: StepToApply,
    enterpriseId: number,
    stored: Map<string, TitleEntity>,
    context: ActContext,
  ): Promise<StepOutcome> {
    const payload = step.payload as TitlePayload;
    const place = placeInBatch(enterpriseId, payload);
    const known = stored.get(place);
    if (!known) {
      const title = await this.create(
        payload,
        enterpriseId,
        step.name.slice(0, ENTERPRISE_LIMITS.name) || null,
        context,
      );
      stored.set(place, title);
      const trace: TitleTrace = { id: title.id, version: title.version, before: null };
      return written('created', enterpriseId, trace);
    }
    const patch = difference(known, payload);
    if (!patch) return unchanged(enterpriseId);
    const seen = step.before as TitleBefore | null;
    if (seen?.id !== known.id || seen.version !== known.version) return moved('changed_since', enterpriseId);
    await this.titles.change(known, patch);
    await this.record(context, 'ladder.title.change', known.id, replaced(known, patch), patch);
    stored.set(place, { ...known, ...patch, version: known.version + 1 });
    const trace: TitleTrace = { id: known.id, version: known.version + 1, before: beforeOf(known) };
    return written('changed', enterpriseId, trace);
  }

  private async create(
    payload: TitlePayload,
    enterpriseId: number,
    nameThen: string | null,
    context: ActContext,
  ): Promise<TitleEntity> {
    const { kind, batch, certificateNo, document, validFrom, validTo } = payload;
    const title = { kind, batch, certificateNo, document, validFrom, validTo, enterpriseId };
    const createdAt = this.clock.now();
    const row = await this.titles.add({ ...title, nameThen, sourceJobId: context.jobId, createdAt });
    await this.record(context, 'ladder.title.register', row.id, null, title);
    await this.news.entered({ id: row.id, ...title }, context.reader);
    return row;
  }

  private async takeBack(
    { id, version, before }: TitleTrace,
    title: TitleEntity | undefined,
    context: ActContext,
  ): Promise<UndoOutcome> {
    if (title?.version !== version) return 'changed_since';
    if (before === null) {
      await this.titles.remove({ id, version });
      await this.news.takenBack(id, context.reader);
      await this.record(context, 'ladder.title.remove', id, { ...beforeOf(title), kind: title.kind }, null);
      return 'undone';
    }
    const { certificateNo, document, validTo } = before;
    await this.titles.change({ id, version }, { certificateNo, document, validTo });
    await this.record(context, 'ladder.title.change', id, beforeOf(title), before);
    return 'undone';
  }

  private record({ reader }: ActContext, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by: reader, act, subjectKind: 'title', subjectId, before, after });
  }
}

/** The values that a patch replaces. */
const replaced = (title: TitleEntity, patch: Partial<TitlePayload>) =>
  Object.fromEntries(Object.keys(patch).map((key) => [key, title[key as keyof TitlePayload]]));
