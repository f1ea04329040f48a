import { type SheetGrid } from './grid';
import { type HeadRows } from './heading-rows';
import { countsPersons, fieldOf, foldHeading, isSequence, isYear, measureOf, yearOf } from './heading-text';
import { type ColumnMapping, type HeadingColumn, type ImportKind } from './import';
import { columnLetter, isBlank, rawText, type SheetCells } from './sheet-cells';

/** Every column with a heading, texts from top to bottom, one merged downwards told once. */
export function headingColumns(sheet: SheetGrid, head: HeadRows, cells: SheetCells): readonly HeadingColumn[] {
  const rows = Array.from({ length: head.to - head.from + 1 }, (_, index) => head.from + index);
  const columns = [...new Set(rows.flatMap((row) => cells.columnsOf(row)))].sort((a, b) => a - b);
  return columns
    .map((column) => ({
      column,
      letter: columnLetter(column),
      hidden: sheet.hiddenColumns.includes(column),
      heading: rows
        .filter((row) => !isBlank(cells.at(row, column)) && isFirstOf(row, column, head, cells))
        .map((row) => rawText(cells.at(row, column)).replace(/\s+/g, '')),
    }))
    .filter(({ heading }) => heading.length > 0);
}

const isFirstOf = (row: number, column: number, head: HeadRows, cells: SheetCells): boolean =>
  row === Math.max(cells.mergeAt(row, column)?.top ?? row, head.from);

/** What the headings say beside the kind: the measure and the year of the whole sheet, null where it says none. */
export interface SheetStatement {
  readonly measure: 'wan' | 'yuan' | null;
  readonly year: number | null;
}

const A_YEAR = /(20\d{2})年/g;

/** The lines above the heading may state the unit of money, and one single year for all columns. */
export function statementOf(lines: readonly string[]): SheetStatement {
  const years = new Set(lines.flatMap((line) => [...line.matchAll(A_YEAR)].map(([, year]) => Number(year))));
  const range = lines.some((line) => /20\d{2}年?[—–~～至-]+20\d{2}年/.test(line));
  const measure = lines.map(measureOf).find((stated) => stated !== null) ?? null;
  return { measure, year: years.size === 1 && !range ? ([...years][0] ?? null) : null };
}

/** Gives every column its meaning under a kind; a field that is no yearly figure is taken by its first column. */
export function mapColumns(
  kind: ImportKind,
  headings: readonly HeadingColumn[],
  statement: SheetStatement,
): readonly ColumnMapping[] {
  const taken = new Set<string>();
  return headings.map(({ column, heading }) => {
    const field = meaningOf(kind, heading);
    const year = field?.yearly ? yearAbove(heading, statement) : null;
    const slot = `${field?.key}/${year}`;
    if (field === null || taken.has(slot)) return { column, field: null, year: null, measure: null };
    taken.add(slot);
    const stated = heading.map(measureOf).find((one) => one !== null) ?? statement.measure;
    return {
      column,
      field: field.key,
      year,
      measure: !field.yearly ? null : countsPersons(field.key) ? 'persons' : stated,
    };
  });
}

/** The lowest text that means a field decides; a group above it may, when the lowest says nothing. */
function meaningOf(kind: ImportKind, heading: readonly string[]) {
  if (heading.some(isSequence)) return null;
  const spoken = [...heading].reverse().filter((text) => !isYear(text));
  const found = spoken.map((text) => fieldOf(kind, text)).find((field) => field !== null);
  return found ?? fieldOf(kind, spoken.reverse().join('')) ?? null;
}

const yearAbove = (heading: readonly string[], statement: SheetStatement): number | null =>
  heading.map(yearOf).find((year) => year !== null) ?? statement.year;

/** Same headings and same unit of money, same meaning: the key under which a correction of the columns is remembered. */
export function signatureOf(headings: readonly HeadingColumn[], statement: SheetStatement): string {
  const text = headings.map(({ column, heading }) => `${column}:${heading.map(foldHeading).join('/')}`).join('|');
  return `${hash(text, 0x811c9dc5)}${hash(`${statement.measure}#${text}`, 0x01000193)}`;
}

/** FNV-1a, 32 bits: two of them keep a signature short; it tells layouts apart, it guards nothing. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
