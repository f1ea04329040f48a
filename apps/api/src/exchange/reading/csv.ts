import type { Cell, GridRow, SheetGrid } from '@yanzhen/domain/exchange/grid';
import { utils } from '@e965/xlsx';
import { splitFields } from './csv-fields';
import { tooLarge } from './grid';
import type { ReadLimits } from './limits';
import { refusal } from './refusal';
import { utf16Of } from './sniff';

const DELIMITERS = [',', '\t', ';', '|'];
const LINES_LOOKED_AT = 20;
/** `="0123"`: the way to keep Excel from making a number of a code. */
const GUARDED_TEXT = /^="([^"]*)"$/;

/** A text table as one sheet named after the file; every cell is text. Throws `exchange.file_unreadable`, `exchange.sheet_too_large`. */
export function readCsv(file: Uint8Array, fileName: string, limits: ReadLimits): SheetGrid {
  const text = decode(file);
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const offset = stated ? 1 : 0;

  const rows: GridRow[] = [];
  let cellsLeft = limits.cells;
  for (const { row, fields } of splitFields(body, stated?.[1] ?? delimiterOf(body))) {
    const cells = cellsOf(fields);
    const columns = Object.keys(cells);
    if (columns.length === 0) continue;
    cellsLeft -= columns.length;
    const last = Number(columns.at(-1));
    if (cellsLeft < 0 || row + offset >= limits.rows || last >= limits.columns)
      throw tooLarge(name, utils.encode_cell({ r: row + offset, c: last }), limits);
    rows.push({ row: row + offset, cells });
  }
  return { name, hidden: false, hiddenColumns: [], rows, merges: [] };
}

function cellsOf(fields: readonly string[]): Record<number, Cell> {
  const cells: Record<number, Cell> = {};
  fields.forEach((field, column) => {
    const value = field.replace(GUARDED_TEXT, '$1');
    if (value !== '') cells[column] = { value };
  });
  return cells;
}

/** UTF-8 (or UTF-16 with its mark), else GB18030, which Chinese Excel writes; both strictly, so that no character is guessed. */
function decode(file: Uint8Array): string {
  const encodings = [utf16Of(file) ?? 'utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file);
    } catch {
      // A strict decoder answers "not this encoding" by throwing; the next one is asked.
    }
  }
  throw refusal('file_unreadable', { why: 'encoding' });
}

/** The delimiter that splits most of the first lines into equally many fields. */
function delimiterOf(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const widths = new Map<number, number>();
    for (const { row, fields } of splitFields(text, delimiter)) {
      if (row >= LINES_LOOKED_AT) break;
      if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    }
    return { delimiter, lines: Math.max(0, ...widths.values()) };
  });
  return scores.reduce((best, score) => (score.lines > best.lines ? score : best)).delimiter;
}
