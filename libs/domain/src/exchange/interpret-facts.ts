import { readAmount } from '../registry/amount';
import { FACT_MEANINGS, FACT_YEARS, type FactFigures, type FactKey, type FactMeaning } from '../registry/annual-facts';
import { foldName, tidyName } from '../registry/name';
import { readUscc, type UsccReason } from '../registry/uscc';
import { saysNothing } from '../shared/folded-text';
import { type ColumnMapping, type SheetMapping } from './import';
import { type ReadRow, type RowReader, rowReader } from './row-reader';
import { type DataRow } from './rows';

/** One fiscal year of a row; only figures that the row tells. 万元 and persons. */
export interface YearRecord {
  readonly year: number;
  readonly figures: Partial<Record<FactKey, number>>;
}

export interface FactsRecord extends ReadRow {
  readonly name: string;
  readonly nameKey: string;
  /** Null when missing or wrong; `usccReason` says which. */
  readonly uscc: string | null;
  readonly usccReason: UsccReason | null;
  /** Ascending; years without a figure are not there. */
  readonly years: readonly YearRecord[];
}

const MEANING: ReadonlyMap<string, FactMeaning> = new Map(FACT_MEANINGS.map((meaning) => [meaning.key, meaning]));

/** All nine, null where nobody has reported. */
export const allFigures = (figures: Partial<Record<FactKey, number>>): FactFigures =>
  Object.fromEntries(FACT_MEANINGS.map(({ key }) => [key, figures[key] ?? null])) as unknown as FactFigures;

/** Reads a row of annual figures. A sheet that states no unit of money is read as 万元. */
export function interpretFacts(row: DataRow, mapping: SheetMapping): FactsRecord {
  const reader = rowReader(row, mapping);
  const name = tidyName(reader.text('name'));
  const uscc = readUscc(reader.cell('uscc')?.value);
  const years = readYears(row, mapping, reader);
  const rejected = refusal(name, uscc.uscc, years);
  if (rejected !== null) reader.report(rejected, rejected === 'figures_missing' ? 'hint' : 'error', null);
  if (rejected === null && uscc.reason !== null && uscc.reason !== 'uscc_missing')
    reader.report(uscc.reason, 'warning', 'uscc');
  return {
    sheet: mapping.sheet,
    row: row.row,
    name,
    nameKey: foldName(name),
    uscc: uscc.uscc,
    usccReason: uscc.reason,
    years,
    problems: reader.problems,
    rejected,
  };
}

function refusal(name: string, uscc: string | null, years: readonly YearRecord[]): string | null {
  if (saysNothing(name) && uscc === null) return 'name_missing';
  return years.length === 0 ? 'figures_missing' : null;
}

function readYears(row: DataRow, mapping: SheetMapping, reader: RowReader): readonly YearRecord[] {
  const rowYear = readYear(reader.text('year'));
  const byYear = new Map<number, Partial<Record<FactKey, number>>>();
  for (const column of mapping.columns) {
    const meaning = MEANING.get(column.field ?? '');
    const cell = row.cells[column.column];
    if (meaning === undefined || cell === undefined) continue;
    const year = column.year ?? rowYear;
    const figure = readFigure(cell.value, column, meaning, reader);
    if (figure === null) continue;
    if (year === null) reader.reportAt(column, 'year_missing', 'warning');
    else byYear.set(year, { ...byYear.get(year), [meaning.key]: figure });
  }
  return [...byYear].map(([year, figures]) => ({ year, figures })).sort((a, b) => a.year - b.year);
}

function readFigure(
  value: string | number | boolean,
  column: ColumnMapping,
  meaning: FactMeaning,
  reader: RowReader,
): number | null {
  const measure = meaning.measure === 'persons' ? 'persons' : column.measure === 'yuan' ? 'yuan' : 'wan';
  const { amount, problem } = readAmount(value, measure);
  const negative = amount !== null && amount < 0 && !meaning.mayBeNegative;
  if (problem !== null || negative) reader.reportAt(column, problem ?? 'amount_negative', 'warning');
  return negative ? null : amount;
}

function readYear(text: string): number | null {
  const year = Number(/^(\d{4})/.exec(text)?.[1]);
  return year >= FACT_YEARS.first && year <= FACT_YEARS.last ? year : null;
}
