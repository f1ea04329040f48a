import { type HeldTitle, isValidOn } from '../holders';
import { TITLE_KINDS, type TitleKind } from '../title-kind';
import { ruleOf, type TitleRule } from './title-rules';

/** Titles of the ministry's ladder; the city's pool of leading enterprises knows no such duty. */
export const DUTY_KINDS = ['innovative', 'specialised', 'giant'] as const satisfies readonly TitleKind[];

/** `overdue` says that no update is on record, not that there was none. */
export const DUTY_STATES = ['done', 'late', 'open', 'overdue'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** Days before the deadline on which an enterprise is reminded. */
export const REMINDER_DAYS = [30, 7, 1] as const;

type Span = Pick<HeldTitle, 'kind' | 'validFrom' | 'validTo'>;

export interface UpdateDeadline {
  readonly year: number;
  /** Last day on which the update is in time. */
  readonly day: string;
  readonly rule: TitleRule;
}

/** Null before the first policy that asked for it. */
export function updateDeadline(rules: readonly TitleRule[], year: number): UpdateDeadline | null {
  const rule = ruleOf(rules, 'update_deadline', year);
  return rule && { year, day: `${year}-${rule.value}`, rule };
}

/**
 * The title that carries an enterprise's update of a year: of those valid on the deadline the highest tier, of that the one
 * that lasts longest. An enterprise on several tiers updates once, at its highest. Null: no duty that year.
 */
export function dutyTitle<T extends Span>(titles: readonly T[], deadline: string): T | null {
  const held = titles.filter((title) => DUTY_KINDS.some((kind) => kind === title.kind) && isValidOn(title, deadline));
  return held.reduce<T | null>((best, title) => (best && rank(best) >= rank(title) ? best : title), null);
}

export function dutyState(deadline: string, doneOn: string | null, today: string): DutyState {
  if (doneOn !== null) return doneOn <= deadline ? 'done' : 'late';
  return today <= deadline ? 'open' : 'overdue';
}

/**
 * Which reminder is due: the nearest of 30, 7 and 1 days that has been reached, so that a house that slept through a day
 * still reminds once. Null when it is too early or too late.
 */
export function reminderDue(deadline: string, today: string): (typeof REMINDER_DAYS)[number] | null {
  const left = (Date.parse(deadline) - Date.parse(today)) / 86_400_000;
  return left < 0 ? null : ([...REMINDER_DAYS].reverse().find((days) => left <= days) ?? null);
}

/** Comparable as a text: the tier first, then the last day. */
const rank = ({ kind, validTo }: Span): string => `${TITLE_KINDS.indexOf(kind)} ${validTo}`;
