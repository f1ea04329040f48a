import type { EndedTitle } from '../../ladder/holders';
import { addDays } from '../../shared/calendar-day';
import type { Observed } from './rate';

/** A title that begins within so many days after the old one ended renews it: lists are often announced late. */
export const RENEWAL_DAYS = 180;

type Ended = Omit<EndedTitle, 'kind'>;

/**
 * How many of the holders whose title ran out got it again. Counted when the time for it is over; a title that was revoked did not run
 * out. One enterprise may have been renewed more than once.
 */
export function observedRenewals(titles: readonly Ended[], today: string): Observed {
  const held = new Map<number, Ended[]>();
  for (const title of titles) held.set(title.enterpriseId, [...(held.get(title.enterpriseId) ?? []), title]);
  let [successes, of] = [0, 0];
  for (const own of held.values()) {
    for (const title of own) {
      const late = addDays(title.validTo, RENEWAL_DAYS);
      if (title.revoked || late >= today || overtaken(title, own)) continue;
      of += 1;
      if (own.some((next) => next.validTo > title.validTo && next.validFrom <= late)) successes += 1;
    }
  }
  return { successes, of };
}

/** Of titles that end on one day one speaks for all; one inside a longer one never ran out. */
const overtaken = (title: Ended, own: readonly Ended[]): boolean =>
  own.some(
    (other) =>
      (other.validTo > title.validTo && other.validFrom < title.validFrom) ||
      (other.validTo === title.validTo && own.indexOf(other) < own.indexOf(title)),
  );
