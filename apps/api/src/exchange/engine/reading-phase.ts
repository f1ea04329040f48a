import { Injectable } from '@nestjs/common';
import { IMPORT_KINDS, type ImportKind, type RecognisedSheet } from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { mappedAs, recognise } from '@yanzhen/domain/exchange/recognise';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Database } from '../../platform/database/database';
import { ImportFileRepository } from '../file/import-file.repository';
import { ImportSheetRepository } from '../job/import-sheet.repository';
import { readWorkbook } from '../reading/read-workbook';
import { fitting } from './fitting-reading';
import type { JobHold } from './job-hold';

/** `reading` → `mapping`: opens the file, recognises its sheets, puts remembered corrections on them. */
@Injectable()
export class ReadingPhase {
  constructor(
    private readonly db: Database,
    private readonly files: ImportFileRepository,
    private readonly sheets: ImportSheetRepository,
  ) {}

  async work(hold: JobHold): Promise<void> {
    const { job } = hold;
    const grids = await readWorkbook(await this.files.open(job.id), job.fileName);
    if (grids.length > IMPORT_LIMITS.sheets)
      throw new DomainError('exchange.too_many_sheets', 'invalid', { sheets: grids.length });
    const total = grids.reduce((sum, { rows }) => sum + rows.length, 0);
    let done = 0;
    const recognised: RecognisedSheet[] = [];
    for (const grid of grids) {
      await hold.progress(done, total);
      recognised.push(recognise(grid));
      done += grid.rows.length;
    }
    if (recognised.every(({ headTo }) => headTo < 0)) throw new DomainError('exchange.no_heading', 'invalid', {});
    const readings = chosenFor(job.kind, await this.withRemembered(job.unitCode, recognised));
    await this.db.transaction(async () => {
      await hold.advance();
      await this.sheets.replace(job.id, readings.map(fitting));
      await hold.moveTo('mapping', { kind: job.kind ?? mostOften(readings), done: total, total });
    });
  }

  private async withRemembered(unit: string | null, sheets: RecognisedSheet[]): Promise<RecognisedSheet[]> {
    const remembered = await this.sheets.remembered(
      unit,
      sheets.map(({ signature }) => signature),
    );
    return sheets.map((sheet) => {
      const known = remembered.get(sheet.signature);
      if (!known || sheet.hidden || sheet.headTo < 0) return sheet;
      return { ...(sheet.kind === known.kind ? sheet : mappedAs(sheet, known.kind)), columns: known.columns };
    });
  }
}

/** The person said what it is: when no sheet looks like it, every sheet is tried as that. */
function chosenFor(kind: ImportKind | null, sheets: RecognisedSheet[]): RecognisedSheet[] {
  if (!kind || sheets.some((sheet) => sheet.kind === kind)) return sheets;
  return sheets.map((sheet) => (sheet.hidden || sheet.headTo < 0 ? sheet : mappedAs(sheet, kind)));
}

/** The kind of most sheets; of as many, the one with more rows. */
function mostOften(sheets: readonly RecognisedSheet[]): ImportKind | null {
  const weight = (kind: ImportKind) => {
    const of = sheets.filter((sheet) => sheet.kind === kind);
    return of.length + of.reduce((sum, { rowCount }) => sum + rowCount, 0) / 1e9;
  };
  const best = [...IMPORT_KINDS].sort((left, right) => weight(right) - weight(left))[0];
  return best && weight(best) > 0 ? best : null;
}
