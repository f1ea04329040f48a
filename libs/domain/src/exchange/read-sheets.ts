import { type SheetGrid } from './grid';
import { type ImportKind, type SheetMapping } from './import';
import { type DataRow, dataRows } from './rows';

/** The data rows of every mapped sheet of a kind, read one by one in file order. */
export const readSheets = <R>(
  grids: readonly SheetGrid[],
  mappings: readonly SheetMapping[],
  kind: ImportKind,
  interpret: (row: DataRow, mapping: SheetMapping) => R,
): R[] =>
  mappings
    .filter((mapping) => mapping.kind === kind)
    .flatMap((mapping) => {
      const grid = grids.find(({ name }) => name === mapping.sheet);
      return grid === undefined ? [] : dataRows(grid, mapping).map((row) => interpret(row, mapping));
    });
