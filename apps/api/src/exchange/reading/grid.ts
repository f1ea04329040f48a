import type { Cell, GridRow, Merge, SheetGrid } from '@yanzhen/domain/exchange/grid';
import { type CellObject, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { cellOf } from './cell';
import type { ReadLimits } from './limits';
import { refusal } from './refusal';

interface Extent {
  readonly bottom: number;
  readonly right: number;
}

/** By sheet name, counted from 0. */
export type HiddenColumns = ReadonlyMap<string, readonly number[]>;

/** Of a workbook parsed with its styles. */
export const hiddenColumnsOf = (book: WorkBook): HiddenColumns =>
  new Map(
    Object.entries(book.Sheets).map(([name, sheet]: [string, WorkSheet | undefined]) => {
      const columns = sheet?.['!cols'] ?? [];
      return [name, [...columns.keys()].filter((column) => columns[column]?.hidden)];
    }),
  );

/** Every worksheet of a parsed workbook; chart sheets are left out. Throws `exchange.sheet_too_large`, `exchange.file_unreadable`. */
export function gridsOf(book: WorkBook, hiddenColumns: HiddenColumns, limits: ReadLimits): SheetGrid[] {
  const since1904 = book.Workbook?.WBProps?.date1904 === true;
  let cellsLeft = limits.cells;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    // The parser leaves a sheet out that it stumbled over; half a workbook must not pass for a whole one.
    if (!sheet) throw refusal('file_unreadable', { sheet: name });
    if (sheet['!type'] && sheet['!type'] !== 'sheet') return [];
    const { rows, cells } = rowsOf(sheet, name, since1904, { ...limits, cells: cellsLeft });
    cellsLeft -= cells;
    return [
      {
        name,
        hidden: Boolean(book.Workbook?.Sheets?.[index]?.Hidden),
        hiddenColumns: (hiddenColumns.get(name) ?? []).filter((column) => column < limits.columns),
        rows,
        merges: mergesOf(sheet, name, extentOf(rows), limits),
      },
    ];
  });
}

/** Goes through the cells that exist: a stated range may cover seventeen thousand million. */
function rowsOf(sheet: WorkSheet, name: string, since1904: boolean, limits: ReadLimits) {
  const byRow = new Map<number, Record<number, Cell>>();
  let cells = 0;
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!')) continue;
    const cell = cellOf(sheet[address] as CellObject, since1904);
    if (!cell) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    const tooMany = ++cells > limits.cells;
    if (tooMany || row >= limits.rows || column >= limits.columns) throw tooLarge(name, address, limits);
    const there = byRow.get(row);
    if (there) there[column] = cell;
    else byRow.set(row, { [column]: cell });
  }
  const rows = [...byRow].map(([row, found]): GridRow => ({ row, cells: found })).sort((a, b) => a.row - b.row);
  return { rows, cells };
}

export const tooLarge = (sheet: string, cell: string, { rows, columns, cells }: ReadLimits) =>
  refusal('sheet_too_large', { sheet, cell, rows, columns, cells });

function extentOf(rows: readonly GridRow[]): Extent {
  let right = -1;
  for (const { cells } of rows) right = Math.max(right, ...Object.keys(cells).map(Number));
  return { bottom: rows.at(-1)?.row ?? -1, right };
}

/** Cut to the cells that exist, so that whoever fills a merge never fills a million blanks. */
function mergesOf(sheet: WorkSheet, name: string, extent: Extent, limits: ReadLimits): Merge[] {
  const merges = sheet['!merges'] ?? [];
  if (merges.length > limits.merges) throw refusal('sheet_too_large', { sheet: name, merges: limits.merges });
  return merges
    .map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: Math.min(e.r, extent.bottom),
      right: Math.min(e.c, extent.right),
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
