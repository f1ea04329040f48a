import { type UnitCode } from '../../identity/unit';
import { addDays } from '../../shared/calendar-day';

/** When a round takes applications; the last day counts. */
export interface RoundWindow {
  readonly opensOn: string;
  readonly closesOn: string;
  /** Days after the end in which an application still comes in, late and with its reason. */
  readonly graceDays: number;
}

export type RoundPhase = 'coming' | 'open' | 'grace' | 'closed';

export const ROUND_LIMITS = { name: 100, note: 500, graceDays: 60, publicityDays: { least: 1, most: 60 } } as const;

/** 公示 不少于 5 个工作日 (policy/facts.md §1.5); a setting of the round. */
export const PUBLICITY_DAYS = 5;

export function phaseOf({ opensOn, closesOn, graceDays }: RoundWindow, today: string): RoundPhase {
  if (today < opensOn) return 'coming';
  if (today <= closesOn) return 'open';
  return today <= addDays(closesOn, graceDays) ? 'grace' : 'closed';
}

/** Until when a unit has to have reviewed what came in; the round's own day where the unit has none. */
export const unitDeadline = (
  deadlines: Readonly<Partial<Record<UnitCode, string>>>,
  unit: UnitCode,
  otherwise: string,
): string => deadlines[unit] ?? otherwise;
