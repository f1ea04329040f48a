import { dayOf, dayOfSerial } from '../shared/calendar-day';
import { foldBlanks, foldWidth, saysNothing, withoutApostrophe } from '../shared/folded-text';

/** A date as a cell holds it; `dated` says that the number is shown as a date. */
export interface DayCell {
  readonly value: string | number | boolean;
  readonly dated?: true;
}

export type DayProblem = 'day_unreadable' | 'day_implausible';
export type DayPrecision = 'day' | 'month' | 'year';

/** `day` is the first of the month or year when the cell tells no more (`precision`); null when nothing is told or it cannot be. */
export interface DayReading {
  readonly day: string | null;
  readonly precision: DayPrecision | null;
  readonly problem: DayProblem | null;
}

const NOTHING: DayReading = { day: null, precision: null, problem: null };
const UNREADABLE: DayReading = { day: null, precision: null, problem: 'day_unreadable' };

const FULL = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/;
const MONTH = /^(\d{4})[-./年](\d{1,2})月?(?:份)?$/;
const YEAR = /^(\d{4})年?$/;
const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
const PACKED_MONTH = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;
const SERIAL = /^\d{5}(\.\d+)?$/;
const TIME_TAIL = /[\sT]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
const EARLIEST = '1900-01-01';

/**
 * Reads a day however it is written: date or serial of the 1900 system, `2015.3.8`, `2015/3/8`, `2015年3月8日`, `2015年3月`, `20150308`.
 * Before 1900 or after `today` is `day_implausible`; a 13th month is unreadable.
 */
export function readDay(cell: DayCell, today: string): DayReading {
  if (typeof cell.value === 'boolean') return UNREADABLE;
  const text = fold(String(cell.value));
  if (saysNothing(text)) return NOTHING;
  const reading = cell.dated ? ofSerial(Number(text)) : ofText(text);
  return reading.day !== null && (reading.day < EARLIEST || reading.day > today)
    ? { day: null, precision: null, problem: 'day_implausible' }
    : reading;
}

function ofText(text: string): DayReading {
  const [, year, month, date] = (FULL.exec(text) ?? PACKED.exec(text) ?? []).map(Number);
  if (year !== undefined && month !== undefined && date !== undefined) return told(dayOf(year, month, date), 'day');
  const [, monthsYear, onlyMonth] = (MONTH.exec(text) ?? PACKED_MONTH.exec(text) ?? []).map(Number);
  if (monthsYear !== undefined && onlyMonth !== undefined) return told(dayOf(monthsYear, onlyMonth, 1), 'month');
  const onlyYear = YEAR.exec(text)?.[1];
  if (onlyYear !== undefined) return told(dayOf(Number(onlyYear), 1, 1), 'year');
  return SERIAL.test(text) ? ofSerial(Number(text)) : UNREADABLE;
}

const ofSerial = (serial: number): DayReading => told(dayOfSerial(serial), 'day');

const told = (day: string | null, precision: DayPrecision): DayReading =>
  day === null ? UNREADABLE : { day, precision, problem: null };

const fold = (text: string): string =>
  foldBlanks(foldWidth(withoutApostrophe(text)).trim().replace(TIME_TAIL, '')).replace(
    /[〇零一二三四五六七八九十]+/g,
    arabic,
  );

const NUMERALS = '〇一二三四五六七八九';

/** 二〇一五 → 2015, 十二 → 12, 二十一 → 21. */
function arabic(numeral: string): string {
  const digits = numeral.replace(/零/g, '〇');
  if (!digits.includes('十')) return [...digits].map((digit) => NUMERALS.indexOf(digit)).join('');
  const [tens = '', ones = ''] = digits.split('十');
  return `${tens === '' ? 1 : NUMERALS.indexOf(tens)}${ones === '' ? 0 : NUMERALS.indexOf(ones)}`;
}
