import { LIAISON_LIMITS } from '../liaison/assignment';
import { ENTERPRISE_LIMITS } from '../registry/enterprise';
import { tidyName } from '../registry/name';
import { dayOf, dayOfSerial, isDay } from '../shared/calendar-day';
import { foldBlanks, foldWidth, saysNothing } from '../shared/folded-text';
import { type SheetMapping } from './import';
import { type ReadRow, type RowReader, rowReader } from './row-reader';
import { type DataRow } from './rows';
import { rawText } from './sheet-cells';

/** Somebody as a ledger names them. */
export interface LedgerPerson {
  readonly name: string;
  readonly post: string | null;
  readonly phone: string | null;
}

/** A row of a ledger: who looks after which enterprises, as the cell names them. */
export interface LedgerRecord extends ReadRow {
  readonly leader: LedgerPerson | null;
  readonly chief: LedgerPerson | null;
  readonly firms: readonly string[];
  /** Days on which somebody was there; the row does not say at which of its enterprises. */
  readonly visits: readonly string[];
  /** 0-based columns, for pointing at them. */
  readonly chiefColumn: number | null;
}

const APART = /[、，,；;\n\r]+/;
const NUMBER_BEFORE = /^[(]?\d{1,3}(?:[).．]|、)\s*/;
const ONLY_NUMBER = /^\d{0,3}$/;

/** Reads a row; `year` completes days that the ledger writes without one. */
export function interpretLedger(row: DataRow, mapping: SheetMapping, year: number): LedgerRecord {
  const reader = rowReader(row, mapping);
  const firms = namesIn(rawText(reader.cell('name')));
  const leader = person(reader, 'leader', { post: reader.upTo('leaderPost', LIAISON_LIMITS.post), phone: null });
  const chief = person(reader, 'chief', { post: null, phone: phoneIn(rawText(reader.cell('chiefPhone'))) });
  const rejected = refusal(firms, leader ?? chief);
  if (rejected !== null) reader.report(rejected, 'error', rejected === 'person_missing' ? null : 'name');
  const visits = visitDays(reader, year);
  if (visits.length > 0) reader.report('visits_unattributed', 'hint', 'visits');
  const chiefColumn = mapping.columns.find(({ field }) => field === 'chief')?.column ?? null;
  return {
    sheet: mapping.sheet,
    row: row.row,
    leader,
    chief,
    firms,
    visits,
    chiefColumn,
    rejected,
    problems: reader.problems,
  };
}

/** The enterprises of one cell, however they are kept apart: commas, lines, numbers before them. */
export const namesIn = (text: string): string[] =>
  foldNumbers(text)
    .split(APART)
    .map((part) => part.trim().replace(NUMBER_BEFORE, ''))
    .filter((part) => !saysNothing(part) && !ONLY_NUMBER.test(part))
    .map(tidyName);

/** ① and 1） become plain numbers; names keep their characters until `tidyName`. */
const foldNumbers = (text: string): string =>
  text.replace(/[①-⑳]/g, (mark) => `\n${foldWidth(mark)}.`).replace(/(?<=^|\n)\s*[（(](\d{1,3})[）)]/g, '$1.');

function refusal(firms: readonly string[], somebody: LedgerPerson | null): string | null {
  if (firms.length === 0) return 'name_missing';
  if (firms.some((name) => name.length > 2 * ENTERPRISE_LIMITS.name)) return 'name_too_long';
  return somebody === null ? 'person_missing' : null;
}

function person(reader: RowReader, field: string, rest: Omit<LedgerPerson, 'name'>): LedgerPerson | null {
  const names = rawText(reader.cell(field))
    .split(APART)
    .map(foldBlanks)
    .filter((name) => !saysNothing(name));
  if (names.length > 1) reader.report('persons_several', 'warning', field);
  const name = names[0];
  if (name === undefined) return null;
  if (name.length > LIAISON_LIMITS.person) reader.report('text_too_long', 'warning', field);
  return { name: name.slice(0, LIAISON_LIMITS.person), ...rest };
}

function phoneIn(text: string): string | null {
  const phone = foldBlanks(text).replace(/[^\d+-]/g, '');
  return phone === '' ? null : phone.slice(0, LIAISON_LIMITS.phone);
}

const DAY = /^(?:(20\d{2})[-.年/])?(\d{1,2})[-.月/](\d{1,2})日?$/;

function visitDays(reader: RowReader, year: number): string[] {
  const cell = reader.cell('visits');
  if (cell === undefined) return [];
  if (typeof cell.value === 'number') {
    const day = cell.dated ? dayOfSerial(cell.value) : null;
    if (day === null) reader.report('day_unreadable', 'hint', 'visits');
    return day === null ? [] : [day];
  }
  const parts = rawText(cell)
    .split(APART)
    .map(foldBlanks)
    .filter((part) => !saysNothing(part) && !NEVER.test(part));
  const days = parts.map((part) => dayIn(part, year));
  if (days.includes(null)) reader.report('day_unreadable', 'hint', 'visits');
  return days.filter((day) => day !== null);
}

const NEVER = /^(?:尚?未走访|未开展|暂无)$/;

function dayIn(text: string, year: number): string | null {
  const iso = text.slice(0, 10);
  if (isDay(iso) && iso.length === 10) return iso;
  const [, stated, month, date] = DAY.exec(text) ?? [];
  return month === undefined ? null : dayOf(Number(stated ?? year), Number(month), Number(date));
}
