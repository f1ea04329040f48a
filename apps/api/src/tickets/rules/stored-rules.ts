import { type MinuteRange, SUGGESTED_HOURS } from '@yanzhen/domain/tickets/clock/office-hours';
import type { ClockRule } from '@yanzhen/domain/tickets/clock/rule';
import { SHIPPED_RULES } from '@yanzhen/domain/tickets/clock/shipped-rules';
import { SUGGESTED_SETTINGS, type TicketSettings } from '@yanzhen/domain/tickets/settings';

/** Everything that a bureau sets for its requests, saved as one. */
export interface StoredRules {
  readonly clocks: readonly ClockRule[];
  readonly hours: readonly MinuteRange[];
  /** Days with other hours than usual. */
  readonly otherDays: readonly { readonly day: string; readonly hours: readonly MinuteRange[] }[];
  readonly settings: TicketSettings;
  /** The bureau has compared hours and settings with its own rules. */
  readonly confirmed: boolean;
}

export const SHIPPED: StoredRules = {
  clocks: SHIPPED_RULES,
  hours: SUGGESTED_HOURS,
  otherDays: [],
  settings: SUGGESTED_SETTINGS,
  confirmed: false,
};
