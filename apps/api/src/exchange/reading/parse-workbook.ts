import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import { type ParsingOptions, read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full';
import { type ArchivePart, openArchive } from './archive-check';
import { readCsv } from './csv';
import { type FormulaCells, formulaCells, gridsOf } from './grid';
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
      return gridsOfArchive(openArchive(file, fileName, limits), limits);
    case 'ole': {
      checkOle(file, fileName);
      const book = parse(file, { cellFormula: true });
      return gridsOf(book, formulaCells(book), limits);
    }
  }
}

/**
 * The parser gives a formula without a stored result the result 0, which nobody ever saw or typed. So values are read
 * with formulas left aside, and where there are any, an earlier pass finds out which cells they stand in.
 */
function gridsOfArchive(parts: readonly ArchivePart[], limits: ReadLimits): SheetGrid[] {
  const file = storedZip(parts);
  const formulas = parts.some(hasFormulas) ? formulaCells(parse(file, { cellFormula: true, cellText: false })) : NONE;
  return gridsOf(parse(file, { cellFormula: false }), formulas, limits);
}

const NONE: FormulaCells = new Map();
const hasFormulas = ({ name, bytes }: ArchivePart) =>
  name === 'content.xml' ? bytes.includes('formula=') : /sheet/i.test(name) && bytes.includes('f>');

function parse(file: Buffer, options: ParsingOptions): WorkBook {
  try {
    return read(file, {
      type: 'buffer',
      dense: false,
      cellDates: false,
      cellHTML: false,
      cellNF: true,
      cellStyles: true, // brings the hidden columns
      bookVBA: false,
      dateNF: 'yyyy-mm-dd',
      ...options,
    });
  } catch (error) {
    // The parser throws plain errors and strings for whatever it cannot make sense of.
    if (/password|encrypt/i.test(String(error))) throw refusal('file_encrypted');
    throw refusal('file_unreadable');
  }
}
