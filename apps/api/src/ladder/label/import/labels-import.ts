import { Injectable } from '@nestjs/common';
import type { Candidate } from '@yanzhen/contract/exchange/import';
import type { StepAction } from '@yanzhen/domain/exchange/import';
import { interpretLabel, labelSheet } from '@yanzhen/domain/exchange/interpret-labels';
import { type NameCandidate, nameIndex, type NameIndex } from '@yanzhen/domain/exchange/match-name';
import { type LabelStep, planLabels } from '@yanzhen/domain/exchange/plan-labels';
import { dataRows } from '@yanzhen/domain/exchange/rows';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { NamedKind } from '@yanzhen/domain/ladder/label/label-names';
import type {
  ActContext,
  AppliedStep,
  ImportKindHandler,
  MappedSheet,
  PlanInput,
  PlannedStep,
  StepToApply,
} from '../../../exchange';
import { Registry } from '../../../registry';
import { LabelKindRepository } from '../label-kind.repository';
import type { LabelEntity } from '../label.entity';
import { LabelRepository } from '../label.repository';
import { awardOf, difference, type LabelPayload, payloadOf } from './label-payload';
import { LabelWriter } from './label-writer';

const CHUNK = 500;

/** Lists of labels: the kind stands in a column or above the list. */
@Injectable()
export class LabelsImport implements ImportKindHandler {
  readonly kind = 'labels';
  readonly permission = 'label.write';

  constructor(
    private readonly registry: Registry,
    private readonly labels: LabelRepository,
    private readonly kinds: LabelKindRepository,
    private readonly writer: LabelWriter,
  ) {}

  async plan(input: PlanInput): Promise<PlannedStep[]> {
    const kinds = await this.kinds.all();
    const read = input.sheets.filter(({ mapping }) => mapping.kind === this.kind);
    const rows = read.flatMap((sheet) => recordsOf(sheet, kinds));
    await input.progress(0, rows.length);
    const steps = planLabels(rows, await this.index(input.reader));
    const stored = await this.stored(steps);
    await input.progress(rows.length, rows.length);
    return steps.map((step) => planned(step, stored));
  }

  apply(steps: readonly StepToApply[], context: ActContext) {
    return this.writer.apply(steps, context);
  }

  undo(steps: readonly AppliedStep[], context: ActContext) {
    return this.writer.undo(steps, context);
  }

  async candidatesNow(steps: readonly StepToApply[], reader: Reader): Promise<Candidate[][]> {
    const index = await this.index(reader);
    return steps.map(({ name }) => candidatesOf(index.candidates(name)));
  }

  private async index(reader: Reader): Promise<NameIndex> {
    return nameIndex(await this.registry.matchIndex(reader));
  }

  private async stored(steps: readonly LabelStep[]): Promise<Map<string, LabelEntity>> {
    const ids = [...new Set(steps.flatMap(({ link }) => (link?.entry ? [link.entry.id] : [])))];
    const found = new Map<string, LabelEntity>();
    for (let from = 0; from < ids.length; from += CHUNK)
      for (const one of await this.labels.ofEnterprises(ids.slice(from, from + CHUNK)))
        found.set(awardOf(one.enterpriseId, one), one);
    return found;
  }
}

function recordsOf({ grid, mapping }: MappedSheet, kinds: readonly NamedKind[]) {
  const above = grid.rows.filter(({ row }) => row < mapping.headFrom);
  const lines = above.map(({ cells }) =>
    Object.values(cells)
      .map(({ value }) => String(value))
      .join(' '),
  );
  const sheet = labelSheet(grid.name, lines, kinds);
  return dataRows(grid, mapping).map((row) => interpretLabel(row, mapping, sheet, kinds));
}

function planned({ record, action, reason, link }: LabelStep, stored: ReadonlyMap<string, LabelEntity>): PlannedStep {
  const payload = payloadOf(record);
  const entry = link?.entry ?? null;
  const known = entry && payload ? (stored.get(awardOf(entry.id, payload)) ?? null) : null;
  return {
    sheet: record.sheet,
    row: record.row,
    action: action === 'attach' ? actionOf(payload, known) : action,
    name: record.name || (record.uscc ?? ''),
    reason: action === 'attach' ? null : reason,
    problems: record.problems,
    candidates: action === 'review' ? candidatesOf(link?.candidates ?? []) : [],
    enterpriseId: entry?.id ?? null,
    payload,
    before: known && { id: known.id, version: known.version },
  };
}

function actionOf(payload: LabelPayload | null, known: LabelEntity | null): StepAction {
  if (!known || !payload) return 'create';
  return difference(known, payload) ? 'change' : 'unchanged';
}

const candidatesOf = (candidates: readonly NameCandidate[]): Candidate[] =>
  candidates.map(({ entry: { id, name, uscc, unitCode }, why }) => ({ enterpriseId: id, name, uscc, unitCode, why }));
