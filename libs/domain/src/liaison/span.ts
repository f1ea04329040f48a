import { addDays, dayOf, isDay, lastDayOfMonth } from '../shared/calendar-day';

/** Days that are looked at together; both ends count. */
export interface Span {
  /** `2026`, `2026Q2`, `2026-06` or `2026-W24`. */
  readonly key: string;
  readonly kind: 'year' | 'quarter' | 'month' | 'week';
  readonly from: string;
  readonly to: string;
}

export const SPAN_PATTERN = /^(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2])|-W(0[1-9]|[1-4]\d|5[0-3]))?$/;

/** Null for a text that names no span, such as the 53rd week of a year with 52. */
export function spanOf(key: string): Span | null {
  const parts = SPAN_PATTERN.exec(key);
  const year = Number(parts?.[1]);
  if (!parts || year < 2000) return null;
  const [quarter, month, week] = [parts[2], parts[3], parts[4]].map((part) => (part ? Number(part) : null));
  if (quarter) return span(key, 'quarter', year, quarter * 3 - 2, quarter * 3);
  if (month) return span(key, 'month', year, month, month);
  if (week) return weekOf(key, year, week);
  return span(key, 'year', year, 1, 12);
}

/** Weeks go from Monday to Sunday; the first is the one with 4 January. */
export function weekKeyOf(day: string): string {
  const thursday = addDays(monday(day), 3);
  const year = thursday.slice(0, 4);
  const first = monday(`${year}-01-04`);
  const week = Math.round((Date.parse(monday(day)) - Date.parse(first)) / 604_800_000) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

export const monthKeyOf = (day: string): string => day.slice(0, 7);

export const quartersOf = (year: number): Span[] =>
  [1, 2, 3, 4].map((quarter) => span(`${year}Q${quarter}`, 'quarter', year, quarter * 3 - 2, quarter * 3));

function weekOf(key: string, year: number, week: number): Span | null {
  const from = addDays(monday(`${year}-01-04`), (week - 1) * 7);
  return weekKeyOf(from) === key && isDay(from) ? { key, kind: 'week', from, to: addDays(from, 6) } : null;
}

function monday(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

const span = (key: string, kind: Span['kind'], year: number, first: number, last: number): Span => ({
  key,
  kind,
  from: dayOf(year, first, 1) as string,
  to: lastDayOfMonth(year, last) as string,
});
