import { tidyText } from '../shared/folded-text';
import { type Cell } from './grid';
import { type CellProblem, type ColumnMapping, type ProblemSeverity, type SheetMapping } from './import';
import { type DataRow } from './rows';
import { rawText, shownText } from './sheet-cells';

/** Where a record comes from and whether it may go in. */
export interface ReadRow {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly problems: readonly CellProblem[];
  /** Reason code, null when the row is sound. */
  readonly rejected: string | null;
}

const SHOWN = 100;

/** Reads one row under a mapping and gathers what is wrong with it. */
export interface RowReader {
  readonly problems: readonly CellProblem[];
  cell(field: string): Cell | undefined;
  /** Tidied text of a field, '' when blank. */
  text(field: string): string;
  /** As `text`, cut to a limit with a warning; null when blank. */
  upTo(field: string, limit: number): string | null;
  report(code: string, severity: ProblemSeverity, field: string | null): void;
  reportAt(column: ColumnMapping, code: string, severity: ProblemSeverity): void;
}

export function rowReader(row: DataRow, mapping: SheetMapping): RowReader {
  const problems: CellProblem[] = [];
  const columnOf = (field: string | null) =>
    mapping.columns.find((column) => column.field !== null && column.field === field);
  const reader: RowReader = {
    problems,
    cell: (field) => row.cells[columnOf(field)?.column ?? -1],
    text: (field) => tidyText(rawText(reader.cell(field))),
    upTo(field, limit) {
      const text = reader.text(field);
      if (text.length > limit) reader.report('text_too_long', 'warning', field);
      return text === '' ? null : text.slice(0, limit);
    },
    report(code, severity, field) {
      const column = columnOf(field)?.column ?? null;
      problems.push({ code, severity, column, field, value: shown(row, column) });
    },
    reportAt({ column, field }, code, severity) {
      problems.push({ code, severity, column, field, value: shown(row, column) });
    },
  };
  return reader;
}

const shown = (row: DataRow, column: number | null): string =>
  column === null ? '' : shownText(row.cells[column]).slice(0, SHOWN);
