import type { CreditStanding, StandingPeriod } from '@yanzhen/domain/credit/standing';
import { addDays, addYears } from '@yanzhen/domain/shared/calendar-day';

/** A run of days on the strip, in percent of its length. */
export interface Stretch {
  readonly standing: CreditStanding;
  readonly from: string;
  /** Null: no end is known. */
  readonly to: string | null;
  readonly width: number;
}

export interface Strip {
  readonly first: string;
  readonly last: string;
  readonly stretches: readonly Stretch[];
  /** Where the day looked at stands, in percent. */
  readonly at: number;
}

const YEARS_BACK = 3;
const YEARS_AHEAD = 1;

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Three years back (as far as policy looks) and one ahead; before the first record an enterprise stood normal. */
export function stripOf(periods: readonly StandingPeriod[], day: string): Strip {
  const [first, last] = [addYears(day, -YEARS_BACK), addYears(day, YEARS_AHEAD)];
  const length = days(first, last) + 1;
  const begun = periods[0]?.from ?? last;
  const all: readonly StandingPeriod[] =
    begun > first ? [{ standing: 'normal', from: first, to: addDays(begun, -1) }, ...periods] : periods;
  const stretches = all
    .filter(({ from, to }) => from <= last && (to === null || to >= first))
    .map(({ standing, from, to }) => {
      const begin = from < first ? first : from;
      const end = to === null || to > last ? last : to;
      return { standing, from, to, width: ((days(begin, end) + 1) / length) * 100 };
    });
  return { first, last, stretches, at: (days(first, day) / length) * 100 };
}
