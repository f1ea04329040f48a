import { addDays, dayOf } from '../shared/calendar-day';
import { foldWidth } from '../shared/folded-text';
import { CALENDAR_LIMITS, type CalendarDay, type DayType, yearOf } from './calendar';

/** A line of an import that cannot be read, counted from 1. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

export interface TypedDays {
  readonly days: readonly CalendarDay[];
  readonly unread: readonly UnreadLine[];
}

const WORK = /上班|补班|调休上班|工作日|work/i;
const OFF = /放假|休息|假|off/i;
const FULL = /(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})日?/g;

/**
 * Days as people paste them, one span to a line: `2027-02-05 至 2027-02-11 放假`, `10月1日-10月7日 休`, `2027/2/13 上班`.
 * Of another year than asked for, or without a word that says which kind, a line is not taken.
 */
export function readTypedDays(text: string, year: number): TypedDays {
  const days = new Map<string, DayType>();
  const unread: UnreadLine[] = [];
  for (const [index, raw] of foldWidth(text).split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const read = readLine(line, year);
    if (!read) unread.push({ line: index + 1, text: line.slice(0, 60) });
    else for (const { day, type } of read) days.set(day, type);
  }
  const sorted = [...days].map(([day, type]) => ({ day, type })).sort((one, other) => (one.day < other.day ? -1 : 1));
  return { days: sorted, unread };
}

function readLine(line: string, year: number): CalendarDay[] | null {
  const type: DayType | null = WORK.test(line) ? 'work' : OFF.test(line) || /休/.test(line) ? 'off' : null;
  const found = [...line.matchAll(FULL)].map(([, own, month, date]) =>
    dayOf(own ? Number(own) : year, Number(month), Number(date)),
  );
  const [from, to = from] = found;
  if (!type || found.length > 2 || !from || !to || from > to) return null;
  if (yearOf(from) !== year || yearOf(to) !== year) return null;
  const days: CalendarDay[] = [];
  for (let day = from; day <= to && days.length <= CALENDAR_LIMITS.days; day = addDays(day, 1))
    days.push({ day, type });
  return days;
}
