import { foldBlanks } from '../shared/folded-text';
import { type Cell, type GridRow, type SheetGrid } from './grid';
import { type SheetMapping } from './import';
import { isBlank, rawText, sheetCells, type SheetCells } from './sheet-cells';

/** A row of the list; `row` is 0-based, a cell merged over several rows stands in each of them. */
export interface DataRow {
  readonly row: number;
  readonly cells: Readonly<Record<number, Cell>>;
}

const TOTAL =
  /^(?:合计|总计|小计|共计|累计|总和|.{0,12}(?:小计|合计|总计))$|^(?:合计|总计|共计|共)[:：]?\d+(?:家|户|个|条|行|项)?[。.]?$/;
const FOOTER =
  /^(?:填表人|填表日期|填报人|填报单位|填报日期|填报时间|制表人?|审核人?|单位负责人|统计负责人|负责人|导出时间|导出日期|打印时间|联系电话|报送单位|注\d*|备注|说明|附注)[:：]|^(?:数据来源|资料来源|以下空白|——以下|注[:：])/;
const SECTION = /^[(（]?[一二三四五六七八九十]+[)）]?[、.．]/;

/** The rows of the list below the heading: no blank rows, no totals, no section lines, no footer, no repeated heading. */
export function dataRows(sheet: SheetGrid, mapping: Pick<SheetMapping, 'headTo' | 'columns'>): readonly DataRow[] {
  const cells = sheetCells(sheet);
  const read = mapping.columns.filter(({ field }) => field !== null).map(({ column }) => column);
  const headings = headingTexts(sheet, mapping.headTo);
  return sheet.rows
    .filter((row) => row.row > mapping.headTo && isData(row, read, headings))
    .map((row) => ({ row: row.row, cells: filled(row, read, cells) }));
}

function isData(row: GridRow, read: readonly number[], headings: ReadonlySet<string>): boolean {
  const present = Object.keys(row.cells)
    .map(Number)
    .filter((column) => !isBlank(row.cells[column]));
  if (!present.some((column) => read.includes(column))) return false;
  const first = foldBlanks(rawText(row.cells[present[0] ?? -1]));
  if (TOTAL.test(first) || FOOTER.test(first) || (present.length === 1 && SECTION.test(first))) return false;
  // Long lists repeat their heading on every printed page.
  const again = present.filter((column) => headings.has(rawText(row.cells[column]).trim())).length;
  return again < 2 || again * 2 < present.length;
}

function headingTexts(sheet: SheetGrid, headTo: number): ReadonlySet<string> {
  const rows = sheet.rows.filter(({ row }) => row <= headTo && row > headTo - 3);
  return new Set(rows.flatMap(({ cells }) => Object.values(cells).map((cell) => rawText(cell).trim())));
}

function filled(row: GridRow, read: readonly number[], cells: SheetCells): Readonly<Record<number, Cell>> {
  const merged = read.flatMap((column) => {
    const cell = row.cells[column] ?? cells.at(row.row, column);
    return cell === undefined ? [] : [[column, isBlank(cell) ? (cells.at(row.row, column) ?? cell) : cell] as const];
  });
  return { ...row.cells, ...Object.fromEntries(merged) };
}
