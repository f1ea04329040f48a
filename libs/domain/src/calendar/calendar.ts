/** What a day is against the week: a free weekday, or a weekend day that is worked (调休). */
export const DAY_TYPES = ['off', 'work'] as const;
export type DayType = (typeof DAY_TYPES)[number];

export interface CalendarDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly type: DayType;
}

/**
 * The working week (Monday to Friday) with its exceptions. Of a year that is not published nobody knows yet which days those
 * are: what reaches into one is an estimate.
 */
export interface WorkingCalendar {
  readonly days: ReadonlyMap<string, DayType>;
  readonly published: ReadonlySet<number>;
}

/** Years that can be recorded. */
export const CALENDAR_YEARS = { first: 2000, last: 2100 } as const;

export const CALENDAR_LIMITS = { notice: 100, days: 200 } as const;

export const workingCalendar = (days: readonly CalendarDay[], published: readonly number[]): WorkingCalendar => ({
  days: new Map(days.map(({ day, type }) => [day, type])),
  published: new Set(published),
});

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  const exception = calendar.days.get(day);
  return exception === undefined ? !isWeekend(day) : exception === 'work';
}

export const isPublished = (calendar: WorkingCalendar, year: number): boolean => calendar.published.has(year);
