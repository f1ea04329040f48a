import { addWorkingDays } from '../../calendar/working-days';
import type { WorkingCalendar } from '../../calendar/calendar';
import { addDays } from '../../shared/calendar-day';
import { type TitleRule, yearOf } from './title-rules';
import { type REMINDER_DAYS, reminderDue, type UpdateDeadline, updateDeadline } from './update-duty';

/** So many days after a last day it is still told that it has passed: a house that is set up later rings for no old year. */
export const LATE_TOLD_DAYS = 30;

export type ReminderStep = (typeof REMINDER_DAYS)[number] | 'late';

/** Which reminder is due before a last day, or that it has passed; null when it is too early or long over. */
export function reminderStep(lastDay: string, today: string): ReminderStep | null {
  const passed = lastDay < today && today <= addDays(lastDay, LATE_TOLD_DAYS);
  return passed ? 'late' : reminderDue(lastDay, today);
}

/** The deadlines that may be near a day: one early in a year is told of in the year before, one late in it in the next. */
export const deadlinesNear = (rules: readonly TitleRule[], today: string): UpdateDeadline[] =>
  [-1, 0, 1].flatMap((years) => updateDeadline(rules, yearOf(today) + years) ?? []);

/** A review is told of when its window opens, and again before the title ends. */
export function reviewReminder(opensOn: string, validTo: string, today: string): ReminderStep | 'opened' | null {
  const step = validTo < today ? null : reminderDue(validTo, today);
  return step ?? (opensOn <= today && today <= addDays(opensOn, LATE_TOLD_DAYS) ? 'opened' : null);
}

export interface LastWorkingDay {
  /** The last day itself, or the last working day before it. */
  readonly workday: string;
  /** It lies in a year whose days off nobody has published: an estimate by the plain week. */
  readonly estimated: boolean;
}

/** Offices that could help are open on working days only. */
export function lastWorkingDay(calendar: WorkingCalendar, lastDay: string): LastWorkingDay {
  const { day, estimated } = addWorkingDays(calendar, addDays(lastDay, 1), -1);
  return { workday: day, estimated };
}
