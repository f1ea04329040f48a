import { addDays, addYears, dayOf, lastDayOfMonth } from '../shared/calendar-day';
import { foldBlanks } from '../shared/folded-text';

export interface Validity {
  /** Both ends count. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const DATE = String.raw`(\d{4})[年./-](\d{1,2})(?:[月./-](\d{1,2})日?|月)`;
const RANGE = new RegExp(String.raw`自?${DATE}起?[,;]?(?:至|到|—+|–|-+|~|―+)${DATE}止?`);
const FROM = new RegExp(String.raw`自?${DATE}起`);
const YEARS = /(?:有效期|培育期)限?[为:]?([一二三四五六七八九十]|\d{1,2})年/;
const NUMERALS = '〇一二三四五六七八九十';

/**
 * The validity that the lines above a list state: 有效期2023年1月1日至2025年12月31日, 有效期：2025.1.1—2027.12.31,
 * 自…起，至…止, months alone, or a first day and a number of years.
 */
export function readValidity(lines: readonly string[]): Validity {
  const text = foldBlanks(lines.join(' '));
  const range = RANGE.exec(text);
  if (range !== null) {
    const [, fromYear, fromMonth, fromDate, toYear, toMonth, toDate] = range;
    return ordered(first(fromYear, fromMonth, fromDate), last(toYear, toMonth, toDate));
  }
  const [, year, month, date] = FROM.exec(text) ?? [];
  const validFrom = first(year, month, date);
  const years = yearsOf(YEARS.exec(text)?.[1]);
  return { validFrom, validTo: validFrom === null || years === null ? null : addDays(addYears(validFrom, years), -1) };
}

/** The lines without their validity, so that its years are not taken for those of the batch. */
export const withoutValidity = (line: string): string =>
  foldBlanks(line).replace(RANGE, '').replace(FROM, '').replace(YEARS, '');

const first = (year = '', month = '', date = '1'): string | null => dayOf(Number(year), Number(month), Number(date));

const last = (year = '', month = '', date?: string): string | null =>
  date === undefined ? lastDayOfMonth(Number(year), Number(month)) : first(year, month, date);

const ordered = (validFrom: string | null, validTo: string | null): Validity =>
  validFrom === null || validTo === null || validFrom > validTo
    ? { validFrom: null, validTo: null }
    : { validFrom, validTo };

function yearsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const numeral = NUMERALS.indexOf(text);
  return numeral > 0 ? numeral : Number(text) || null;
}
