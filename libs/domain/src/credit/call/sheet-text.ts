import type { Cell, SheetGrid } from '../../exchange/grid';
import { dayOfSerial } from '../../shared/calendar-day';

/** The first sheet that is shown, as if it had been copied: tabs between the cells, a line for each row. */
export function sheetText(sheets: readonly SheetGrid[]): string {
  const sheet = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return (sheet?.rows ?? [])
    .map(({ cells }) => {
      const width = Math.max(0, ...Object.keys(cells).map((column) => Number(column) + 1));
      return Array.from({ length: width }, (_, column) => cellText(cells[column])).join('\t');
    })
    .join('\n');
}

/** Numbers as they are kept, not as they are shown: a format may hide decimals. */
function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.dated && typeof cell.value === 'number') return datedText(cell.value);
  return String(cell.value).replace(/\s+/g, ' ').trim();
}

function datedText(serial: number): string {
  const minutes = Math.round((serial % 1) * 24 * 60);
  const time = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${dayOfSerial(serial) ?? ''}${minutes > 0 && minutes < 24 * 60 ? ` ${time}` : ''}`;
}
