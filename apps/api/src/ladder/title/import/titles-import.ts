import { Injectable } from '@nestjs/common';
import type { Candidate } from '@yanzhen/contract/exchange/import';
import { interpretTitle } from '@yanzhen/domain/exchange/interpret-titles';
import { nameIndex, type NameIndex } from '@yanzhen/domain/exchange/match-name';
import { planTitles } from '@yanzhen/domain/exchange/plan-titles';
import { dataRows } from '@yanzhen/domain/exchange/rows';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type {
  ActContext,
  AppliedStep,
  ImportKindHandler,
  PlanInput,
  PlannedStep,
  StepToApply,
} from '../../../exchange';
import { Registry } from '../../../registry';
import type { TitleEntity } from '../title.entity';
import { TitleRepository } from '../title.repository';
import { documentOf, payloadOf, placeInBatch, type TitlePayload } from './title-payload';
import { candidatesOf, type PlannedRow, toStep } from './title-step';
import { TitleWriter } from './title-writer';

/** Published lists of titles: one batch to a sheet, names instead of codes, the validity in the lines above the heading. */
@Injectable()
export class TitlesImport implements ImportKindHandler {
  readonly kind = 'titles';
  readonly permission = 'title.register';

  constructor(
    private readonly registry: Registry,
    private readonly titles: TitleRepository,
    private readonly writer: TitleWriter,
  ) {}

  async plan(input: PlanInput): Promise<PlannedStep[]> {
    const read = input.sheets.filter(({ mapping }) => mapping.kind === this.kind);
    const records = read.flatMap(({ grid, mapping }) =>
      dataRows(grid, mapping).map((row) => interpretTitle(row, mapping)),
    );
    await input.progress(0, records.length);
    const index = await this.index(input.reader);
    const documents = new Map(read.map((sheet) => [sheet.mapping.sheet, documentOf(sheet)]));
    const columns = new Map(
      read.map(({ mapping }) => [mapping.sheet, mapping.columns.find(({ field }) => field === 'unit')?.column ?? null]),
    );
    const rows = planTitles(records, index).map((step): PlannedRow => {
      const { sheet } = step.record;
      const payload = payloadOf(step.record, documents.get(sheet) ?? null);
      return { step, payload, unitColumn: columns.get(sheet) ?? null };
    });
    const stored = await this.storedBatches(rows);
    await input.progress(records.length, records.length);
    return rows.map((row) => {
      const { entry } = row.step;
      return toStep(row, entry && row.payload ? (stored.get(placeInBatch(entry.id, row.payload)) ?? null) : null);
    });
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

  /** The titles that the register already holds of the batches in the file, by enterprise and batch. */
  private async storedBatches(rows: readonly PlannedRow[]): Promise<Map<string, TitleEntity>> {
    const batches = new Map<string, TitlePayload>();
    for (const { payload } of rows) if (payload) batches.set(placeInBatch(0, payload), payload);
    const stored = new Map<string, TitleEntity>();
    for (const batch of batches.values()) {
      for (const title of await this.titles.ofBatch(batch)) stored.set(placeInBatch(title.enterpriseId, title), title);
    }
    return stored;
  }
}
