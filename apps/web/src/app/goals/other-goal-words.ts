import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import { formatNumber, formatShare } from '../shared/format/numbers';
import { language } from '../shared/language';

/** What the goal is called in the language of the page. */
export const goalName = (goal: OtherGoal): string => (language() === 'en' ? goal.whatEn : goal.what);

/** A share of one as percent, else a plain count. */
export const valueWords = ({ value, unit }: OtherGoal): string =>
  unit === 'share' ? formatShare(value, 2) : formatNumber(value);

/** `facts.2025` → counted from the annual facts of 2025 that are in the register. */
export function basisWords({ basis }: OtherGoal): string {
  const year = /^facts\.(\d{4})$/.exec(basis ?? '')?.[1];
  return year ? $localize`:@@goals.others.basis:按企业库 ${year}:year: 年度数据` : '';
}
