import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type GridRow, type SheetGrid } from '../src/exchange/grid';

const SAMPLES = join(__dirname, '../../../tools/samples');

/** The expected results beside the sample workbooks. */
export const sampleTruth = <T>(): T => JSON.parse(readFileSync(join(SAMPLES, 'truth.json'), 'utf8')) as T;

/** A sample workbook as sheets of cells: just enough of a reader for these tests. */
export function sampleGrids(file: string): SheetGrid[] {
  const book = read(readFileSync(join(SAMPLES, file)), { cellNF: true, cellStyles: true });
  return book.SheetNames.map((name, index) => ({
    name,
    hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    ...content(book.Sheets[name]),
  }));
}

function content(sheet: WorkSheet): Pick<SheetGrid, 'hiddenColumns' | 'rows' | 'merges'> {
  const rows = new Map<number, Record<number, Cell>>();
  for (const address of Object.keys(sheet).filter((key) => !key.startsWith('!'))) {
    const { r, c } = utils.decode_cell(address);
    const cell = cellOf(sheet[address] as CellObject);
    if (cell !== null) rows.set(r, { ...rows.get(r), [c]: cell });
  }
  return {
    hiddenColumns: (sheet['!cols'] ?? []).flatMap((column, index) => (column?.hidden ? [index] : [])),
    rows: [...rows].map(([row, cells]): GridRow => ({ row, cells })).sort((a, b) => a.row - b.row),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
  };
}

function cellOf(raw: CellObject): Cell | null {
  if (raw.v === undefined || raw.v === '' || raw.v instanceof Date) return null;
  return {
    value: raw.t === 'e' ? (raw.w ?? '#N/A') : raw.v,
    ...(raw.w === undefined ? {} : { shown: raw.w }),
    ...(raw.t === 'n' && /[ymd年月日]/i.test(String(raw.z ?? '').replace(/General/i, ''))
      ? { dated: true as const }
      : {}),
    ...(raw.f === undefined ? {} : { formula: true as const }),
  };
}
