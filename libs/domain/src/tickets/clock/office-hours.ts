import { isPublished, isWorkingDay, type WorkingCalendar, yearOf } from '../../calendar/calendar';
import { onDay, type Instant } from './instant';

/** Minutes of a day in Asia/Shanghai. An office closes before midnight, so that the end of a day belongs to it. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

/** When an office works: in order, apart from each other. */
export interface OfficeHours {
  readonly usual: readonly MinuteRange[];
  /** Days with other hours, such as half days. On a day off they say nothing. */
  readonly other: ReadonlyMap<string, readonly MinuteRange[]>;
}

/** The calendar with the hours of its working days: everything that a clock needs to know of the world. */
export interface WorkingTime {
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
}

/** 08:30–12:00, 14:30–18:00: a setting, no source says the hours of the bureau. */
export const SUGGESTED_HOURS: readonly MinuteRange[] = [
  { from: 510, to: 720 },
  { from: 870, to: 1080 },
];

export const OFFICE_LIMITS = { ranges: 4, otherDays: 200 } as const;

/** Whether ranges are some, in order, apart, before midnight and none is empty. */
export const areHours = (ranges: readonly MinuteRange[]): boolean =>
  ranges.length > 0 &&
  ranges.every(({ from, to }, at) => from >= (at === 0 ? 0 : (ranges[at - 1]?.to ?? 0)) && from < to && to < 1440);

/** The hours of a day: none on a day off. */
export const hoursOf = ({ calendar, hours }: WorkingTime, day: string): readonly MinuteRange[] =>
  isWorkingDay(calendar, day) ? (hours.other.get(day) ?? hours.usual) : [];

/** When a working day ends: 有业务时间的，停止业务活动的时间为截止时间 (民法典 第二百零三条). */
export const closeOf = (time: WorkingTime, day: string): Instant =>
  onDay(day, hoursOf(time, day).at(-1)?.to ?? 24 * 60);

/** Nobody has published yet which days of its year are free. */
export const isGuess = ({ calendar }: WorkingTime, day: string): boolean => !isPublished(calendar, yearOf(day));
