import { type WorkingCalendar } from '../../calendar/calendar';
import { isWorkingDay } from '../../calendar/calendar';
import { lastOfWorkingDays } from '../../calendar/working-days';
import { addDays } from '../../shared/calendar-day';

export interface PublicitySpan {
  readonly startsOn: string;
  /** The last day still counts. */
  readonly endsOn: string;
  /** Reaches into a year without a published calendar. */
  readonly estimated: boolean;
}

export const OBJECTION_STATES = ['open', 'dismissed', 'upheld'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

export const OBJECTION_LIMITS = { name: 50, contact: 100, content: { least: 10, most: 2000 }, answer: 1000 } as const;

/** From a day on, so many working days at least, both ends counted; it begins on a working day. */
export function publicitySpan(calendar: WorkingCalendar, from: string, days: number): PublicitySpan {
  let startsOn = from;
  while (!isWorkingDay(calendar, startsOn)) startsOn = addDays(startsOn, 1);
  const { day, estimated } = lastOfWorkingDays(calendar, startsOn, days);
  return { startsOn, endsOn: day, estimated };
}

export const isRunning = ({ startsOn, endsOn }: Pick<PublicitySpan, 'startsOn' | 'endsOn'>, today: string): boolean =>
  startsOn <= today && today <= endsOn;
