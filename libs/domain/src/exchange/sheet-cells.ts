import { type Cell, type Merge, type SheetGrid } from './grid';

/** What the file shows in a cell, as text; numbers without a shown form as they are. */
export const shownText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : (cell.shown ?? String(cell.value)).trim();

/** The text that is read from a cell: the raw value, never the shown form (`1.2E+17`, `###`). */
export const rawText = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell.value));

const SOMETHING = /[^\s\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/;

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell.value === 'string' && !SOMETHING.test(cell.value));

/** Column letters of the workbook: 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

/** Looks into a sheet with its merged rectangles spread out: every covered cell shows the first one. */
export interface SheetCells {
  at(row: number, column: number): Cell | undefined;
  /** The rectangle that covers a cell, if it is merged. */
  mergeAt(row: number, column: number): Merge | undefined;
  /** Columns that have something in a row, in order; merged ones included. */
  columnsOf(row: number): readonly number[];
}

/** Columns of a merge that anybody looks into. */
const WIDEST = 300;

export function sheetCells(sheet: SheetGrid): SheetCells {
  const rows = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const mergesByRow = mergesOfRows(sheet);
  const mergeAt = (row: number, column: number) =>
    mergesByRow.get(row)?.find((merge) => merge.left <= column && column <= merge.right);
  return {
    mergeAt,
    at(row, column) {
      const own = rows.get(row)?.[column];
      if (!isBlank(own)) return own;
      const merge = mergeAt(row, column);
      return merge === undefined ? own : rows.get(merge.top)?.[merge.left];
    },
    columnsOf(row) {
      const own = Object.keys(rows.get(row) ?? {}).map(Number);
      const merged = (mergesByRow.get(row) ?? []).flatMap(({ left, right }) =>
        Array.from({ length: Math.min(right - left + 1, WIDEST) }, (_, index) => left + index),
      );
      return [...new Set([...own, ...merged])].sort((a, b) => a - b);
    },
  };
}

/** Only rows that exist: a rectangle over a whole column costs no more than the sheet has rows. */
function mergesOfRows(sheet: SheetGrid): ReadonlyMap<number, readonly Merge[]> {
  const present = sheet.rows.map(({ row }) => row).sort((a, b) => a - b);
  const byRow = new Map<number, Merge[]>();
  for (const merge of sheet.merges) {
    for (let index = firstAtOrAfter(present, merge.top); (present[index] ?? Infinity) <= merge.bottom; index++) {
      const row = present[index] ?? 0;
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return byRow;
}

function firstAtOrAfter(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
