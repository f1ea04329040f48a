import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import { formatNumber, formatShare, formatWan } from '../shared/format/numbers';

/** What the goal is called in the language of the page. */
export const goalName = (goal: OtherGoal): string => goal.what;

/** The value with its unit: 万元 amounts, shares of one, or plain counts. */
export function valueWords({ value, unit }: OtherGoal): string {
  if (unit === 'wan') return formatWan(value);
  if (unit === 'share') return formatShare(value, 2);
  return formatNumber(value);
}
