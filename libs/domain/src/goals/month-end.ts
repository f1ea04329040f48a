import { lastDayOfMonth } from '../shared/calendar-day';

/** A month, `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export const endOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return lastDayOfMonth(year, number) ?? `${month}-28`;
};

export const monthOf = (day: string): string => day.slice(0, 7);

export function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** A month is over when the day after its last has begun. */
export const isOver = (month: string, today: string): boolean => endOf(month) < today;

/** Months frozen at one go at most, after a long sleep. */
const LONGEST_SLEEP = 24;

/** Which months are to be frozen today: those after the last frozen one that are over, else the one just over. */
export function monthsToFreeze(today: string, lastFrozen: string | null): string[] {
  const justOver = monthBefore(monthOf(today));
  if (lastFrozen === null) return [justOver];
  const months: string[] = [];
  for (let month = nextMonth(lastFrozen); month <= justOver; month = nextMonth(month)) months.push(month);
  return months.slice(-LONGEST_SLEEP);
}
