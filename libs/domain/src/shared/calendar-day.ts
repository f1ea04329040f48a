const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** `YYYY-MM-DD` of a date that exists, or null (13th month, 30 February). */
export function dayOf(year: number, month: number, date: number): string | null {
  const utc = new Date(Date.UTC(year, month - 1, date));
  utc.setUTCFullYear(year, month - 1, date);
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
  return exists ? utc.toISOString().slice(0, 10) : null;
}

/** Whether a text is an existing day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** The same date some years on; 29 February becomes 28 February where there is none. */
export function addYears(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(year + years, month, date) ?? `${year + years}-02-28`;
}

/** The same date some months on; where the month is too short, its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(whole / 12), (whole % 12) + 1];
  return dayOf(toYear, toMonth, date) ?? (lastDayOfMonth(toYear, toMonth) as string);
}

export function lastDayOfMonth(year: number, month: number): string | null {
  const first = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return first === null || dayOf(year, month, 1) === null ? null : addDays(first, -1);
}

/**
 * Day of a spreadsheet serial in the 1900 system. Serial 60 is the 29 February 1900 that never was: later serials are one
 * too high. The time of day is dropped. Null below 1 and beyond the year 9999.
 */
export function dayOfSerial(serial: number): string | null {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 2_958_465 || whole === 60) return null;
  return addDays('1899-12-31', whole > 60 ? whole - 1 : whole);
}
