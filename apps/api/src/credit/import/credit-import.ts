import { Injectable } from '@nestjs/common';
import type { Candidate } from '@yanzhen/contract/exchange/import';
import type { StepAction } from '@yanzhen/domain/exchange/import';
import { interpretCredit } from '@yanzhen/domain/exchange/interpret-credit';
import { type NameCandidate, nameIndex, type NameIndex } from '@yanzhen/domain/exchange/match-name';
import { type CreditStep, planCredit } from '@yanzhen/domain/exchange/plan-credit';
import { dataRows } from '@yanzhen/domain/exchange/rows';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { ActContext, AppliedStep, ImportKindHandler, PlanInput, PlannedStep, StepToApply } from '../../exchange';
import { Registry } from '../../registry';
import type { CreditRecordEntity } from '../record/record.entity';
import { RecordRepository } from '../record/record.repository';
import { type CreditPayload, difference, payloadOf, placeOf } from './credit-payload';
import { CreditWriter } from './credit-writer';

const CHUNK = 500;

/** Lists of penalties, abnormal operation, serious dishonesty and commendations; a decision is known by its document. */
@Injectable()
export class CreditImport implements ImportKindHandler {
  readonly kind = 'credit';
  readonly permission = 'credit.write';

  constructor(
    private readonly registry: Registry,
    private readonly records: RecordRepository,
    private readonly writer: CreditWriter,
  ) {}

  async plan(input: PlanInput): Promise<PlannedStep[]> {
    const read = input.sheets.filter(({ mapping }) => mapping.kind === this.kind);
    const rows = read.flatMap(({ grid, mapping }) =>
      dataRows(grid, mapping).map((row) => interpretCredit(row, mapping, input.today)),
    );
    await input.progress(0, rows.length);
    const steps = planCredit(rows, await this.index(input.reader));
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

  private async stored(steps: readonly CreditStep[]): Promise<Map<string, CreditRecordEntity>> {
    const ids = [...new Set(steps.flatMap(({ link }) => (link?.entry ? [link.entry.id] : [])))];
    const found = new Map<string, CreditRecordEntity>();
    for (let from = 0; from < ids.length; from += CHUNK)
      for (const one of await this.records.ofEnterprises(ids.slice(from, from + CHUNK)))
        found.set(placeOf(one.enterpriseId, one), one);
    return found;
  }
}

function planned(
  { record, action, reason, link }: CreditStep,
  stored: ReadonlyMap<string, CreditRecordEntity>,
): PlannedStep {
  const payload = payloadOf(record);
  const entry = link?.entry ?? null;
  const known = entry && payload ? (stored.get(placeOf(entry.id, payload)) ?? null) : null;
  const open = action === 'review' ? (link?.candidates ?? []) : [];
  const repeated: readonly NameCandidate[] =
    action === 'review' && entry && open.length === 0 ? [{ entry, why: 'same_name' }] : open;
  return {
    sheet: record.sheet,
    row: record.row,
    action: action === 'attach' ? actionOf(payload, known) : action,
    name: record.name || (record.uscc ?? ''),
    reason: action === 'attach' ? null : reason,
    problems: record.problems,
    candidates: candidatesOf(repeated),
    enterpriseId: action === 'review' ? null : (entry?.id ?? null),
    payload,
    before: known && { id: known.id, version: known.version },
  };
}

function actionOf(payload: CreditPayload | null, known: CreditRecordEntity | null): StepAction {
  if (!known || !payload) return 'create';
  return difference(known, payload) ? 'change' : 'unchanged';
}

const candidatesOf = (candidates: readonly NameCandidate[]): Candidate[] =>
  candidates.map(({ entry: { id, name, uscc, unitCode }, why }) => ({ enterpriseId: id, name, uscc, unitCode, why }));
