import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import type { RecognisedSheet } from '@yanzhen/domain/exchange/import';
import { sheetCells } from '@yanzhen/domain/exchange/sheet-cells';
import type { Reader } from '@yanzhen/domain/identity/reader';
import ExcelJS from 'exceljs';
import { AuditTrail } from '../../audit';
import { Database } from '../../platform/database/database';
import { ImportJobRepository } from '../job/import-job.repository';
import { ImportProblemRepository } from '../job/import-problem.repository';
import { ImportSheetRepository } from '../job/import-sheet.repository';
import type { ImportStepEntity } from '../job/import-step.entity';
import { ImportStepRepository } from '../job/import-step.repository';
import { readWorkbook } from '../reading/read-workbook';
import { ImportFileRepository } from './import-file.repository';
import { asItStood, reasonOf, mergesAbove, rowsAbove, sheetName, standingAlone, widthOf } from './rejected-rows';

const PIECE = 500;
const REASON_HEADING = '原因';
/** A stray far cell must not make every row that wide. */
const WIDEST = 300;

type Reasons = ReadonlyMap<number, string>;

/**
 * The rows that stayed outside, as they were in the workbook below their own headings, with the reason behind them: they
 * are mended in place and imported again.
 */
@Injectable()
export class RejectedWorkbook {
  constructor(
    private readonly jobs: ImportJobRepository,
    private readonly files: ImportFileRepository,
    private readonly sheets: ImportSheetRepository,
    private readonly steps: ImportStepRepository,
    private readonly problems: ImportProblemRepository,
    private readonly db: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** Whole rows, people in clear: who took them stands in the trail. @throws DomainError `exchange.file_expired` when the upload is no longer kept. */
  async of(reader: Reader, id: number): Promise<{ fileName: string; content: Readable }> {
    const job = await this.jobs.mustFind(reader, id);
    const grids = await readWorkbook(await this.files.open(id), job.fileName);
    const reasons = await this.reasonsBySheet(id);
    const wanted = (await this.sheets.ofJob(id)).flatMap(({ reading, position }) => {
      const grid = grids[position];
      const rows = reasons.get(reading.sheet.slice(0, IMPORT_LIMITS.sheetName));
      return grid && rows ? [{ grid, reading, rows }] : [];
    });
    const act = 'exchange.import.rejected_rows';
    await this.db.transaction(() => this.audit.record({ by: reader, act, subjectKind: 'import', subjectId: id }));
    return { fileName: `${job.fileName.replace(/\.[^.]*$/, '')}-未导入.xlsx`, content: written(wanted) };
  }

  private async reasonsBySheet(jobId: number): Promise<Map<string, Map<number, string>>> {
    const bySheet = new Map<string, Map<number, string>>();
    for (let after = -1; ;) {
      const { rows } = await this.steps.page(jobId, { counted: 'reject' }, after, PIECE);
      const piece = rows.slice(0, PIECE);
      const errors = await this.errorsOf(jobId, piece);
      for (const step of piece) {
        const sheet = bySheet.get(step.sheet) ?? new Map<number, string>();
        bySheet.set(step.sheet, sheet.set(step.row, reasonOf(step, errors.get(step.seq) ?? [])));
      }
      const last = piece.at(-1);
      if (rows.length <= PIECE || !last) return bySheet;
      after = last.seq;
    }
  }

  private async errorsOf(jobId: number, steps: readonly ImportStepEntity[]) {
    const rows = await this.problems.errorsOf(
      jobId,
      steps.map(({ seq }) => seq),
    );
    return new Map(steps.map(({ seq }) => [seq, rows.filter(({ stepSeq }) => stepSeq === seq)]));
  }
}

interface Wanted {
  readonly grid: SheetGrid;
  readonly reading: RecognisedSheet;
  readonly rows: Reasons;
}

function written(sheets: readonly Wanted[]): Readable {
  const stream = new PassThrough();
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: false });
  const write = async () => {
    for (const [index, sheet] of sheets.entries()) writeSheet(book, sheet, index);
    if (sheets.length === 0) book.addWorksheet(REASON_HEADING).commit();
    await book.commit();
  };
  write().catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

function writeSheet(book: ExcelJS.stream.xlsx.WorkbookWriter, { grid, reading, rows }: Wanted, index: number): void {
  const sheet = book.addWorksheet(sheetName(grid.name, index));
  const cells = sheetCells(grid);
  const above = rowsAbove(grid, reading.headTo);
  const kept = grid.rows.filter(({ row }) => rows.has(row));
  const width = Math.min(widthOf([...above.filter(({ row }) => row >= reading.headFrom), ...kept]), WIDEST);
  for (const row of above) sheet.getRow(row.row + 1).values = [...asItStood(row, width)];
  sheet.getRow(reading.headFrom + 1).getCell(width + 1).value = REASON_HEADING;
  for (const { top, left, bottom, right } of mergesAbove(grid, reading.headTo, width))
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  for (const [at, row] of kept.entries())
    sheet.getRow(reading.headTo + 2 + at).values = [...standingAlone(row, cells, width), rows.get(row.row) ?? ''];
  sheet.commit();
}
