import type { TicketKind, Urgency } from '../ticket';

/** What somebody is given time for. */
export const CLOCK_STEPS = ['dispatch', 'accept', 'first_reply', 'handle'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

/**
 * `hours` of any day. `hours_of_working_days`: round the clock, but days off do not count (非工作日可顺延); 24 of them are a working
 * day to the hour. `working_hours`: inside office hours. `working_days`: by the calendar, to the end of the last one.
 */
export const CLOCK_UNITS = ['hours', 'hours_of_working_days', 'working_hours', 'working_days'] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];

/** From when the time runs. */
export const CLOCK_STARTS = ['received', 'dispatched', 'accepted'] as const;
export type ClockStart = (typeof CLOCK_STARTS)[number];

/** How long a step may take, for which requests. */
export interface ClockRule {
  readonly step: ClockStep;
  /** Null: any. The rule that says more of a request goes before one that says less, the kind before the urgency. */
  readonly kind: TicketKind | null;
  readonly urgency: Urgency | null;
  readonly starts: ClockStart;
  readonly unit: ClockUnit;
  readonly amount: number;
  /** Near its end (yellow) for so much of its own unit. */
  readonly soon: number;
  readonly source: string;
  readonly confirmed: boolean;
}

export const RULE_LIMITS = { amount: 1000, rules: 60, source: 200 } as const;

/** @returns the rule that says most about the request; null where none applies. */
export function ruleFor(
  rules: readonly ClockRule[],
  step: ClockStep,
  request: { readonly kind: TicketKind | null; readonly urgency: Urgency },
): ClockRule | null {
  const fitting = rules.filter(
    (rule) =>
      rule.step === step &&
      (rule.kind === null || rule.kind === request.kind) &&
      (rule.urgency === null || rule.urgency === request.urgency),
  );
  return fitting.reduce<ClockRule | null>((best, rule) => (!best || weight(rule) > weight(best) ? rule : best), null);
}

const weight = ({ kind, urgency }: ClockRule): number => (kind ? 2 : 0) + (urgency ? 1 : 0);
