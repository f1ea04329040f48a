import type { Cell, GridRow, Merge, SheetGrid } from '@yanzhen/domain/exchange/grid';
import { problemText } from '@yanzhen/domain/exchange/problem-text';
import { columnLetter, type SheetCells } from '@yanzhen/domain/exchange/sheet-cells';
import type { ImportProblemEntity } from '../job/import-problem.entity';
import type { ImportStepEntity } from '../job/import-step.entity';
import { harmless } from '../writing/harmless';

export type WrittenCell = string | number | boolean | null;

/** A row as it stood in the workbook, by column: figures stay figures, what was shown as a day stays as shown. */
export const asItStood = (row: GridRow, width: number): WrittenCell[] =>
  Array.from({ length: width }, (_, column) => written(row.cells[column]));

/** The same for a row of the list, which stands alone now: a cell merged over several rows is written into it. */
export const standingAlone = (row: GridRow, cells: SheetCells, width: number): WrittenCell[] =>
  Array.from({ length: width }, (_, column) => written(cells.at(row.row, column)));

function written(cell: Cell | undefined): WrittenCell {
  if (cell === undefined) return null;
  const { value } = cell;
  if (typeof value === 'string') return harmless(value);
  return cell.dated ? harmless(cell.shown ?? String(value)) : value;
}

/** `统一社会信用代码校验位不符…（C12：9141…）；…`: every error of the row, or the reason alone. */
export function reasonOf(step: ImportStepEntity, problems: readonly ImportProblemEntity[]): string {
  const told = problems.map(({ code, column, row, value }) => {
    const place = column === null ? '' : `${columnLetter(column)}${row + 1}`;
    const cell = [place, value].filter((part) => part !== '').join('：');
    return cell === '' ? problemText(code) : `${problemText(code)}（${cell}）`;
  });
  const reason = step.reason ?? 'moved';
  const alone = problems.some(({ code }) => code === reason) ? [] : [problemText(reason)];
  return [...alone, ...told].join('；');
}

/** Columns of the widest of these rows. */
export const widthOf = (rows: readonly GridRow[]): number =>
  rows.reduce(
    (most, { cells }) => Object.keys(cells).reduce((max, column) => Math.max(max, Number(column) + 1), most),
    0,
  );

/** Title lines and heading, from the first row to the last row of the heading. */
export const rowsAbove = (grid: SheetGrid, headTo: number): GridRow[] => grid.rows.filter(({ row }) => row <= headTo);

/** Merged cells of the heading. A foreign file may state rectangles that overlap, which nobody could write: the first counts. */
export function mergesAbove(grid: SheetGrid, headTo: number, width: number): Merge[] {
  const kept: Merge[] = [];
  for (const merge of grid.merges) {
    const inside = merge.bottom <= headTo && merge.right < width;
    if (inside && !kept.some((other) => overlap(merge, other))) kept.push(merge);
  }
  return kept;
}

const overlap = (one: Merge, other: Merge): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const NOT_IN_SHEET_NAMES = /[*?:\\/[\]']/g;

/** A name that every spreadsheet takes: other formats allow longer ones and more characters. */
export function sheetName(name: string, index: number): string {
  const plain = name.replace(NOT_IN_SHEET_NAMES, ' ').trim().slice(0, 31);
  return plain === name ? name : `${index + 1} ${plain}`.slice(0, 31).trim();
}
