import { type AlarmLevel, SUGGESTED_LEVELS } from '../alarm/level';
import { type MinuteRange, SUGGESTED_HOURS } from '../clock/office-hours';
import type { ClockRule } from '../clock/rule';
import { SHIPPED_RULES } from '../clock/shipped-rules';
import { SUGGESTED_SETTINGS, type TicketSettings } from '../settings';

/** A day with other hours than usual, such as a half day. */
export interface OtherDay {
  readonly day: string;
  readonly hours: readonly MinuteRange[];
}

/** A word in a request that speaks for a department. */
export interface Keyword {
  readonly word: string;
  readonly department: string;
}

/** Everything that a bureau sets for its requests, saved as one. */
export interface HouseRules {
  readonly clocks: readonly ClockRule[];
  readonly hours: readonly MinuteRange[];
  readonly otherDays: readonly OtherDay[];
  readonly settings: TicketSettings;
  readonly levels: readonly AlarmLevel[];
  readonly keywords: readonly Keyword[];
  /** The bureau has compared hours, settings and levels with its own rules. */
  readonly confirmed: boolean;
}

export const SHIPPED_HOUSE_RULES: HouseRules = {
  clocks: SHIPPED_RULES,
  hours: SUGGESTED_HOURS,
  otherDays: [],
  settings: SUGGESTED_SETTINGS,
  levels: SUGGESTED_LEVELS,
  keywords: [],
  confirmed: false,
};

/** Saved before a setting existed: the suggested one holds. */
export const complete = (saved: HouseRules): HouseRules => ({
  ...SHIPPED_HOUSE_RULES,
  ...saved,
  settings: { ...SUGGESTED_SETTINGS, ...saved.settings },
});

export const HOUSE_LIMITS = { keywords: 150, word: 20, bytes: 60_000 } as const;

type Timing = Pick<HouseRules, 'clocks' | 'hours' | 'otherDays'>;

/** Whether due times follow otherwise from one than from the other. */
export const countsOtherwise = (one: HouseRules, other: HouseRules): boolean =>
  JSON.stringify(timingOf(one)) !== JSON.stringify(timingOf(other));

const timingOf = ({ clocks, hours, otherDays }: Timing): Timing => ({ clocks, hours, otherDays });
