import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import { read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full';
import { openArchive } from './archive-check';
import { readCsv } from './csv';
import { gridsOf } from './grid';
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
      return gridsOf(parse(storedZip(openArchive(file, fileName, limits))), limits);
    case 'ole':
      checkOle(file, fileName);
      return gridsOf(parse(file), limits);
  }
}

function parse(file: Buffer): WorkBook {
  try {
    return read(file, {
      type: 'buffer',
      dense: false,
      cellDates: false,
      cellFormula: true,
      cellHTML: false,
      cellNF: true,
      cellStyles: true, // brings the hidden columns
      bookVBA: false,
      dateNF: 'yyyy-mm-dd',
    });
  } catch (error) {
    // The parser throws plain errors and strings for whatever it cannot make sense of.
    if (/password|encrypt/i.test(String(error))) throw refusal('file_encrypted');
    throw refusal('file_unreadable');
  }
}
