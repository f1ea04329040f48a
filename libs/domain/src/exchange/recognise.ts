import { readBatch } from '../ladder/batch';
import { type SheetGrid } from './grid';
import { findHeadRows, type HeadRows } from './heading-rows';
import { type ColumnMapping, type HeadingColumn, type ImportKind, type RecognisedSheet } from './import';
import { dataRows } from './rows';
import { headingColumns, mapColumns, signatureOf, type SheetStatement, statementOf } from './sheet-columns';
import { isBlank, rawText, sheetCells, type SheetCells, shownText } from './sheet-cells';

const PREVIEWED = 5;
const NO_HEAD: HeadRows = { from: -1, to: -1 };
const OF_ENTERPRISES = ['address', 'industry', 'legalRep', 'contactName', 'contactPhone', 'establishedOn', 'unit'];

const OF_HOTLINE = ['orderNo', 'receivedAt', 'content'];
const OF_CREDIT = ['type', 'document', 'decidedOn'];

/**
 * Reads what a sheet is: where its heading stands, what its columns mean, what kind of list it is, in which unit of money, of
 * which titles. `kind` is null for a hidden sheet and for one whose headings fit no kind; the person may still choose one.
 */
export function recognise(sheet: SheetGrid): RecognisedSheet {
  const cells = sheetCells(sheet);
  const head = findHeadRows(sheet, cells) ?? NO_HEAD;
  const titleLines = linesAbove(sheet, head, cells);
  const headings = head.to < 0 ? [] : headingColumns(sheet, head, cells);
  const statement = statementOf(titleLines);
  const batch = readBatch(sheet.name, titleLines);
  const kind = sheet.hidden ? null : kindOf(headings, statement, batch.kind !== null);
  const columns = mapColumns(kind ?? 'enterprises', headings, statement);
  const rows = dataRows(sheet, { headTo: head.to, columns: kind === null ? allOf(columns) : columns });
  return {
    sheet: sheet.name,
    hidden: sheet.hidden,
    kind,
    headFrom: head.from,
    headTo: head.to,
    columns: kind === null ? columns.map(({ column }) => unread(column)) : columns,
    titleKind: kind === 'titles' ? batch.kind : null,
    batch: kind === 'titles' ? batch.batch : null,
    validFrom: kind === 'titles' ? batch.validFrom : null,
    validTo: kind === 'titles' ? batch.validTo : null,
    rowCount: head.to < 0 ? 0 : rows.length,
    titleLines,
    headings,
    signature: signatureOf(headings, statement),
    preview:
      head.to < 0
        ? []
        : rows.slice(0, PREVIEWED).map((row) => headings.map(({ column }) => shownText(row.cells[column]))),
  };
}

/** The same sheet read as a kind that a person chose. */
export function mappedAs(recognised: RecognisedSheet, kind: ImportKind): RecognisedSheet {
  const batch = readBatch(recognised.sheet, recognised.titleLines);
  const titles = kind === 'titles' ? batch : null;
  return {
    ...recognised,
    kind,
    columns: mapColumns(kind, recognised.headings, statementOf(recognised.titleLines)),
    titleKind: titles?.kind ?? null,
    batch: titles?.batch ?? null,
    validFrom: titles?.validFrom ?? null,
    validTo: titles?.validTo ?? null,
  };
}

function kindOf(headings: readonly HeadingColumn[], statement: SheetStatement, namesTitle: boolean): ImportKind | null {
  const fields = (kind: ImportKind) =>
    new Set(mapColumns(kind, headings, statement).flatMap(({ field }) => (field === null ? [] : [field])));
  const hotline = fields('hotline');
  if (OF_HOTLINE.every((field) => hotline.has(field))) return 'hotline';
  const facts = fields('annual-facts');
  const figures = [...facts].filter((field) => !['name', 'uscc', 'year'].includes(field)).length;
  if (figures >= 2 && (facts.has('name') || facts.has('uscc'))) return 'annual-facts';
  const credit = fields('credit');
  if (OF_CREDIT.every((field) => credit.has(field)) && (credit.has('name') || credit.has('uscc'))) return 'credit';
  const known = fields('enterprises');
  const basics = OF_ENTERPRISES.filter((field) => known.has(field)).length;
  const ledger = fields('liaison');
  if (ledger.has('name') && (ledger.has('leader') || ledger.has('chief')) && !known.has('uscc') && basics < 3)
    return 'liaison';
  if (!known.has('name')) return null;
  if (namesTitle && basics < 3) return 'titles';
  if (fields('labels').has('labelKind') && basics < 3) return 'labels';
  // Other lists name firms too: most of a register's headings must be a register's.
  return (known.has('uscc') || basics >= 3) && basics >= 1 && known.size * 2 > headings.length ? 'enterprises' : null;
}

function linesAbove(sheet: SheetGrid, head: HeadRows, cells: SheetCells): readonly string[] {
  const above = sheet.rows.filter(({ row }) => row < head.from);
  const lines = above.map(({ row }) => {
    const filled = cells.columnsOf(row).filter((column) => !isBlank(cells.at(row, column)));
    return [...new Set(filled.map((column) => oneLine(rawText(cells.at(row, column)))))].join('　');
  });
  return lines.filter((line) => line !== '');
}

const unread = (column: number): ColumnMapping => ({ column, field: null, year: null, measure: null });

const allOf = (columns: readonly ColumnMapping[]): readonly ColumnMapping[] =>
  columns.map((column) => ({ ...column, field: column.field ?? 'remark' }));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
