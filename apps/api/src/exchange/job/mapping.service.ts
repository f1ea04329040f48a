import { Injectable } from '@nestjs/common';
import type { SaveMapping } from '@yanzhen/contract/exchange/import';
import { IMPORT_FIELDS } from '@yanzhen/domain/exchange/fields';
import type { ImportKind, RecognisedSheet, SheetMapping } from '@yanzhen/domain/exchange/import';
import { mappingFault, mappingGap } from '@yanzhen/domain/exchange/mapping-rules';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { ImportKinds } from '../import-kinds';
import { ImportActs } from './import-acts';
import type { ImportJobEntity } from './import-job.entity';
import { ImportJobRepository } from './import-job.repository';
import type { ImportSheetEntity } from './import-sheet.entity';
import { ImportSheetRepository } from './import-sheet.repository';
import type { ImportSheetsDto } from './import-sheets.dto';
import { permittedKind } from './kind-permission';

/** Shown for a workbook in which nothing was recognised: the most usual kind. */
const FALLBACK: ImportKind = 'enterprises';

/** How the sheets are read: recognised, corrected by a person, confirmed for the dry run. */
@Injectable()
export class MappingService {
  constructor(
    private readonly clock: Clock,
    private readonly kinds: ImportKinds,
    private readonly jobs: ImportJobRepository,
    private readonly sheets: ImportSheetRepository,
    private readonly acts: ImportActs,
  ) {}

  async sheetsOf(reader: Reader, id: number): Promise<ImportSheetsDto> {
    const job = await this.jobs.mustFind(reader, id);
    const kind = job.kind ?? FALLBACK;
    const sheets = await this.sheets.ofJob(id);
    return {
      jobId: id,
      version: job.version,
      kind,
      sheets: sheets.map(({ reading }) => reading as ImportSheetsDto['sheets'][number]),
      fields: [...IMPORT_FIELDS[kind]],
    };
  }

  save(reader: Reader, id: number, { version, kind, sheets }: SaveMapping): Promise<ImportJobEntity> {
    return this.acts.ask({
      act: 'map',
      reader,
      id,
      version,
      already: [],
      decide: async () => {
        permittedKind(this.kinds, reader, kind);
        const stored = await this.sheets.ofJob(id);
        for (const mapping of sheets) await this.correct(kind, stored, mapping);
        return { kind, state: 'mapping' };
      },
    });
  }

  /** Confirms the mapping: corrections are remembered, the dry run begins. */
  check(reader: Reader, id: number, version: number): Promise<ImportJobEntity> {
    return this.acts.ask({
      act: 'check',
      reader,
      id,
      version,
      already: ['checking'],
      decide: async (job) => {
        const sheets = await this.sheets.ofJob(id);
        const { kind } = job;
        const read = sheets.filter(({ reading }) => kind !== null && reading.kind === kind && reading.headTo >= 0);
        if (!kind || read.length === 0) throw new DomainError('exchange.mapping_empty', 'rule', {});
        permittedKind(this.kinds, reader, kind);
        const gap = read.map(({ reading }) => mappingGap(kind, reading)).find((one) => one !== null);
        if (gap) throw new DomainError(gap.code, 'rule', gap.details);
        await this.remember(job, sheets);
        return { state: 'checking', done: 0, total: rowsOf(read), actor: reader };
      },
    });
  }

  private async correct(kind: ImportKind, stored: ImportSheetEntity[], mapping: SheetMapping): Promise<void> {
    const sheet = stored.find(({ reading }) => reading.sheet === mapping.sheet);
    if (!sheet) throw new DomainError('exchange.sheet_unknown', 'invalid', { sheet: mapping.sheet });
    const fault = mapping.kind === kind ? mappingFault(kind, mapping) : null;
    if (fault) throw new DomainError(fault.code, 'invalid', fault.details);
    const reading = merged(sheet.reading, mapping);
    await this.sheets.correct(sheet.id, reading, sheet.corrected || meansOther(sheet.reading, reading));
  }

  private async remember(job: ImportJobEntity, sheets: readonly ImportSheetEntity[]): Promise<void> {
    for (const { reading, corrected } of sheets) {
      if (corrected && reading.kind)
        await this.sheets.remember(
          job.unitCode,
          reading.signature,
          { kind: reading.kind, columns: reading.columns },
          this.clock.now(),
        );
    }
  }
}

const rowsOf = (sheets: readonly ImportSheetEntity[]): number =>
  sheets.reduce((sum, { reading }) => sum + reading.rowCount, 0);

const merged = (reading: RecognisedSheet, mapping: SheetMapping): RecognisedSheet => ({
  ...reading,
  kind: mapping.kind,
  headFrom: mapping.headFrom,
  headTo: mapping.headTo,
  columns: mapping.columns.map(({ column, field, year, measure }) => ({ column, field, year, measure })),
  titleKind: mapping.titleKind,
  batch: mapping.batch,
  validFrom: mapping.validFrom,
  validTo: mapping.validTo,
});

const meansOther = (before: RecognisedSheet, after: RecognisedSheet): boolean =>
  before.kind !== after.kind || meaning(before) !== meaning(after);

const meaning = ({ columns }: RecognisedSheet): string =>
  JSON.stringify(
    columns
      .filter(({ field }) => field !== null)
      .map(({ column, field, year, measure }) => [column, field, year, measure]),
  );
