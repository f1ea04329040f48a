import { type BookTier, titleOfTier } from '../rulebook/rulebook';
import { TITLE_KINDS, type TitleKind } from '../title-kind';
import type { Verdict } from './finding';

/** What stands between an enterprise and the title above its own, in counts of criteria. */
export interface NextStep {
  readonly tier: BookTier;
  readonly verdict: Verdict;
  readonly short: number;
  readonly unknown: number;
  readonly judgement: number;
}

/** The steps that lead upwards; 创新型 and 科技型 are halves of the first one. */
const UPWARD = ['tier1', 'specialised', 'giant', 'leading'] as const satisfies readonly BookTier[];

/** Of the verdicts on every step the one above the highest title; null at the top, or when nobody has looked yet. */
export function nextStepOf(verdicts: readonly NextStep[], highest: TitleKind | null): NextStep | null {
  const reached = highest === null ? -1 : TITLE_KINDS.indexOf(highest);
  const above = UPWARD.find((tier) => TITLE_KINDS.indexOf(titleOfTier(tier) as TitleKind) > reached);
  return verdicts.find(({ tier }) => tier === above) ?? null;
}
