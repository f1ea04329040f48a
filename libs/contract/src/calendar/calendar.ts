import type { CalendarDay, DayType } from '@yanzhen/domain/calendar/calendar';

export interface CalendarYearRow {
  readonly year: number;
  /** 0: nothing recorded yet. */
  readonly version: number;
  /** The State Council's notice is out and recorded; else limits that reach into the year are estimates. */
  readonly published: boolean;
  /** Name or number of the notice, or why there is none. */
  readonly notice: string;
}

export interface CalendarYear extends CalendarYearRow {
  /** Days that differ from the plain week, in order. */
  readonly days: readonly CalendarDay[];
}

/** Replaces the year as a whole. */
export interface ChangeCalendarYear {
  readonly version: number;
  readonly published: boolean;
  readonly notice: string;
  readonly days: readonly { readonly day: string; readonly type: DayType }[];
}

/** Where a number of working days ends, and why there. */
export interface CountedWorkingDays {
  readonly day: string;
  readonly estimated: boolean;
  readonly holidays: readonly string[];
  readonly makeUp: readonly string[];
}
