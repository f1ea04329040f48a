import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import { type ParsingOptions, read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full';
import { openArchive } from './archive-check';
import { readCsv } from './csv';
import { gridsOf, hiddenColumnsOf } from './grid';
import type { ReadLimits } from './limits';
import { checkOle } from './ole-check';
import { refusal } from './refusal';
import { sniff } from './sniff';
import { storedZip } from './stored-zip';

// Text of .xls files older than Excel 97 is in the code page of its time, Chinese ones in 936.
set_cptable(codepages);

/** Opens a foreign file in this very thread: call `readWorkbook` instead, which shields the process. */
export function parseWorkbook(bytes: Uint8Array, fileName: string, limits: ReadLimits): SheetGrid[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const grids = gridsIn(file, fileName, limits);
  if (grids.every((grid) => grid.rows.length === 0)) throw refusal('sheet_empty');
  return grids;
}

function gridsIn(file: Buffer, fileName: string, limits: ReadLimits): SheetGrid[] {
  switch (sniff(file, fileName)) {
    case 'text':
      return [readCsv(file, fileName, limits)];
    case 'zip':
      return gridsOfBook(storedZip(openArchive(file, fileName, limits)), limits);
    case 'ole':
      checkOle(file, fileName);
      return gridsOfBook(file, limits);
  }
}

/**
 * Only with styles does the parser tell the hidden columns, but then it also makes a cell of every formatted blank and
 * a zero of every formula without a stored result. So styles are asked for apart, with the first row alone.
 */
function gridsOfBook(file: Buffer, limits: ReadLimits): SheetGrid[] {
  const hiddenColumns = hiddenColumnsOf(parse(file, { cellStyles: true, sheetRows: 1 }));
  return gridsOf(parse(file, { cellFormula: true, cellNF: true }), hiddenColumns, limits);
}

function parse(file: Buffer, options: ParsingOptions): WorkBook {
  try {
    return read(file, { type: 'buffer', dense: false, cellHTML: false, dateNF: 'yyyy-mm-dd', ...options });
  } catch (error) {
    // The parser throws plain errors and strings for whatever it cannot make sense of.
    if (/password|encrypt/i.test(String(error))) throw refusal('file_encrypted');
    throw refusal('file_unreadable');
  }
}
