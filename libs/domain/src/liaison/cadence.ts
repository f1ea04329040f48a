import { TITLE_KINDS, type TitleKind } from '../ladder/title-kind';
import { addDays } from '../shared/calendar-day';

/** Tiers that a rhythm is set for; `none` = an enterprise without a valid title. */
export const CADENCE_TIERS = ['none', ...TITLE_KINDS] as const;
export type CadenceTier = 'none' | TitleKind;

/** From one visit to the next, in days, per tier. */
export type Cadence = Readonly<Record<CadenceTier, number>>;

export interface VisitRules {
  readonly cadence: Cadence;
  /** "Due soon" from so many days before the due day. */
  readonly soonDays: number;
  /** Visits to one enterprise in a calendar year from which on a plan is warned about (无事不扰). */
  readonly yearlyQuota: number;
}

/**
 * Where a campaign starts from. No official frequency was found (policy/facts.md §6, [M]): 小巨人 and 龙头 monthly, 专精特新 every
 * two months, 创新型 quarterly are a suggestion; the page says 待核实 until the bureau has confirmed its own.
 */
export const SUGGESTED_RULES: VisitRules = {
  cadence: { none: 180, innovative: 90, specialised: 60, giant: 30, leading: 30 },
  soonDays: 14,
  yearlyQuota: 24,
};

export const RULE_LIMITS = { leastDays: 7, mostDays: 730, mostSoonDays: 90, mostQuota: 366 } as const;

export const DUE_STATES = ['overdue', 'soon', 'fine'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** The day by which somebody should have been there: counted from the last visit, else from the day somebody took the enterprise on. */
export const dueOn = (since: string, tier: CadenceTier, cadence: Cadence): string => addDays(since, cadence[tier]);

export function dueState(due: string, today: string, soonDays: number): DueState {
  if (due < today) return 'overdue';
  return due <= addDays(today, soonDays) ? 'soon' : 'fine';
}
