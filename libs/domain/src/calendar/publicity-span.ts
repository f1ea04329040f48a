import { addDays } from '../shared/calendar-day';
import { isWorkingDay, type WorkingCalendar } from './calendar';
import { lastOfWorkingDays } from './working-days';

export interface PublicitySpan {
  readonly startsOn: string;
  /** The last day still counts. */
  readonly endsOn: string;
  /** Reaches into a year without a published calendar. */
  readonly estimated: boolean;
}

/** From a day on, so many working days at least, both ends counted; it begins on a working day. */
export function publicitySpan(calendar: WorkingCalendar, from: string, days: number): PublicitySpan {
  let startsOn = from;
  while (!isWorkingDay(calendar, startsOn)) startsOn = addDays(startsOn, 1);
  const { day, estimated } = lastOfWorkingDays(calendar, startsOn, days);
  return { startsOn, endsOn: day, estimated };
}

export const isRunning = ({ startsOn, endsOn }: Pick<PublicitySpan, 'startsOn' | 'endsOn'>, today: string): boolean =>
  startsOn <= today && today <= endsOn;
