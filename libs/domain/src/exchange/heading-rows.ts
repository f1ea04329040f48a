import { foldBlanks } from '../shared/folded-text';
import { type SheetGrid } from './grid';
import { fieldOf, isYear } from './heading-text';
import { IMPORT_KINDS } from './import';
import { isBlank, rawText, type SheetCells } from './sheet-cells';

/** Heading rows of a sheet, 0-based, both inclusive. */
export interface HeadRows {
  readonly from: number;
  readonly to: number;
}

/** A heading is looked for in so many of the first rows. */
const LOOKED_THROUGH = 40;
const TALLEST = 3;
const UNIT_OR_NUMBER = /^[(]?(?:万元|元|人|%|个|家|万|[甲乙丙丁戊己]|\d{1,3}|单位[:：]?.{0,6})[)]?$/;
const LINE = /[:：]/;

/**
 * Finds the heading: the row whose texts mean the most fields, together with the group headings above it (merged, or years)
 * and a row of units or column numbers below it. Null when no row means a field.
 */
export function findHeadRows(sheet: SheetGrid, cells: SheetCells): HeadRows | null {
  const candidates = sheet.rows.slice(0, LOOKED_THROUGH).map(({ row }) => ({ row, fields: fieldsIn(row, cells) }));
  const best = candidates.reduce((top, one) => (one.fields > top.fields ? one : top), { row: -1, fields: 0 });
  if (best.fields === 0) return null;
  return { from: topOf(best.row, cells), to: bottomOf(best.row, sheet, cells) };
}

/** Distinct fields that a row's texts mean, of the kind they fit best. */
function fieldsIn(row: number, cells: SheetCells): number {
  const texts = cells.columnsOf(row).map((column) => rawText(cells.at(row, column)));
  return Math.max(
    ...IMPORT_KINDS.map((kind) => new Set(texts.map((text) => fieldOf(kind, text)?.key).filter(Boolean)).size),
  );
}

function topOf(row: number, cells: SheetCells): number {
  const reach = cells.columnsOf(row).map((column) => cells.mergeAt(row, column)?.top ?? row);
  const merged = Math.max(Math.min(row, ...reach), row - TALLEST + 1);
  return merged === row && isGroupRow(row - 1, cells) ? row - 1 : merged;
}

/** Group headings: several texts, none of them a line like 填报单位：…; a single one only if it is a year. */
function isGroupRow(row: number, cells: SheetCells): boolean {
  const texts = distinctTexts(row, cells);
  return (texts.length > 1 && !texts.some((text) => LINE.test(text))) || (texts.length > 0 && texts.every(isYear));
}

/** A row of units, or of column numbers, right below the heading still belongs to it. */
function bottomOf(row: number, sheet: SheetGrid, cells: SheetCells): number {
  if (!sheet.rows.some((one) => one.row === row + 1)) return row;
  const texts = distinctTexts(row + 1, cells);
  const bare = texts.length > 1 && texts.every((text) => UNIT_OR_NUMBER.test(foldBlanks(text)));
  const hasName = cells.columnsOf(row + 1).length > 2;
  return bare && hasName ? row + 1 : row;
}

function distinctTexts(row: number, cells: SheetCells): string[] {
  const filled = cells.columnsOf(row).filter((column) => !isBlank(cells.at(row, column)));
  return [...new Set(filled.map((column) => rawText(cells.at(row, column)).trim()))];
}
