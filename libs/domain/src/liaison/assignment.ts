import { addDays } from '../shared/calendar-day';

/** 包联领导, 首席服务员, 联络员. */
export const ASSIGNMENT_ROLES = ['leader', 'chief', 'liaison'] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

/** Column, DTO and form take their limits from here. Lengths in characters, counts of entries. */
export const LIAISON_LIMITS = {
  campaign: 60,
  person: 40,
  post: 60,
  phone: 40,
  reason: 200,
  query: 60,
  /** Enterprises of one bulk assignment. */
  bulk: 500,
} as const;

/** Days that both count; without an end it goes on. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Beyond every day that can be typed. */
const NEVER = '9999-12-31';

export const overlap = (a: Period, b: Period): boolean =>
  a.startsOn <= (b.endsOn ?? NEVER) && b.startsOn <= (a.endsOn ?? NEVER);

export const runsOn = ({ startsOn, endsOn }: Period, day: string): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day);

export const isSound = ({ startsOn, endsOn }: Period): boolean => endsOn === null || startsOn <= endsOn;

/** What of a period lies before a day, and what from that day on; null where nothing does. */
export function splitAt(period: Period, day: string): { before: Period | null; after: Period | null } {
  const lastBefore = addDays(day, -1);
  const { startsOn, endsOn } = period;
  return {
    before: startsOn >= day ? null : { startsOn, endsOn: endsOn !== null && endsOn < day ? endsOn : lastBefore },
    after: endsOn !== null && endsOn < day ? null : { startsOn: startsOn >= day ? startsOn : day, endsOn },
  };
}
