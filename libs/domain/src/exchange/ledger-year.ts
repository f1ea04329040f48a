import { type SheetGrid } from './grid';
import { type SheetMapping } from './import';
import { rawText } from './sheet-cells';
import { statementOf } from './sheet-columns';

/** The year that the lines above the heading name (2026年度…台账); null when they name none, or several. */
export const ledgerYear = (grid: SheetGrid, { headFrom }: Pick<SheetMapping, 'headFrom'>): number | null =>
  statementOf(
    grid.rows
      .filter(({ row }) => row < headFrom)
      .map(({ cells }) => [...new Set(Object.values(cells).map(rawText))].join('　')),
  ).year;
