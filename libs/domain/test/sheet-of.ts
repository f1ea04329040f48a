import { type Cell, type GridRow, type Merge, type SheetGrid } from '../src/exchange/grid';

type Typed = string | number | boolean | null | Cell;

/** A sheet from rows of values as a person would lay them out; null = no cell, null row = blank row. */
export function sheetOf(rows: readonly (readonly Typed[] | null)[], over: Partial<SheetGrid> = {}): SheetGrid {
  return {
    name: 'Sheet1',
    hidden: false,
    hiddenColumns: [],
    merges: [],
    rows: rows.flatMap((values, row): GridRow[] => (values === null ? [] : [{ row, cells: cellsOf(values) }])),
    ...over,
  };
}

/** `merge('A1:C1')`. */
export function merge(range: string): Merge {
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
}

function cellsOf(values: readonly Typed[]): Record<number, Cell> {
  const cells = values.map((value, column) => [column, value] as const).filter(([, value]) => value !== null);
  return Object.fromEntries(
    cells.map(([column, value]) => [column, typeof value === 'object' ? value : { value }]),
  ) as Record<number, Cell>;
}
