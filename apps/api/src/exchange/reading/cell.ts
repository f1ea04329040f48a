import type { Cell } from '@yanzhen/domain/exchange/grid';
import { type CellObject, SSF } from '@e965/xlsx';

const DAYS_FROM_1900_TO_1904 = 1462;
const SHOWN_AS_DATE = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}\b|^\d{1,2}:\d{2}/;

/** The one formatter question asked here; the package leaves it untyped. */
const isDateFormat = (format: string) => (SSF as { is_date(format: string): boolean }).is_date(format);

/** A parsed cell as we keep it, or null for a blank one. Serials of a workbook that counts from 1904 are moved to 1900. */
export function cellOf(cell: CellObject, since1904: boolean): Cell | null {
  const value = valueOf(cell);
  if (value === null) return null;
  const dated = typeof value === 'number' && isDated(cell);
  return {
    value: dated && since1904 ? value + DAYS_FROM_1900_TO_1904 : value,
    ...(cell.w !== undefined && cell.w !== String(value) && { shown: cell.w }),
    ...(dated && { dated: true as const }),
    ...((cell.f !== undefined || cell.F !== undefined) && { formula: true as const }),
  };
}

function valueOf({ t, v, w }: CellObject): Cell['value'] | null {
  if (t === 'e') return w ?? '#ERROR!';
  if (typeof v === 'number') return Number.isFinite(v) ? v : null;
  if (typeof v === 'boolean') return v;
  return typeof v === 'string' && v !== '' ? v : null;
}

/**
 * The formats 27–36 and 50–58 stand in no file: each language of Excel has its own (the Chinese year-month-day dates
 * among them), and the parser names none for such a cell. It shows them as dates all the same.
 */
const isDated = ({ z, w }: CellObject) => (z === undefined ? SHOWN_AS_DATE.test(w ?? '') : isDateFormat(String(z)));
