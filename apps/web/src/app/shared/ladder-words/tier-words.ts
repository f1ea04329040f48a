import type { BookScope, BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { State, Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { titleName } from '../names';

/** What a book leads to. */
export function tierName(tier: BookTier): string {
  if (tier === 'tech') return $localize`:@@ladderWords.tier.tech:科技型中小企业`;
  return tier === 'tier1' ? $localize`:@@ladderWords.tier.tier1:科技和创新型中小企业` : titleName(tier);
}

const SCOPES: Readonly<Record<BookScope, () => string>> = {
  new: () => $localize`:@@ladderWords.scope.new:新申报`,
  review: () => $localize`:@@ladderWords.scope.review:复核`,
};

const VERDICTS: Readonly<Record<Verdict, () => string>> = {
  eligible: () => $localize`:@@ladderWords.verdict.eligible:达到条件`,
  not_eligible: () => $localize`:@@ladderWords.verdict.notEligible:未达到条件`,
  undecided: () => $localize`:@@ladderWords.verdict.undecided:尚不能确定`,
};

const STATES: Readonly<Record<State, () => string>> = {
  met: () => $localize`:@@ladderWords.state.met:达到`,
  short: () => $localize`:@@ladderWords.state.short:未达到`,
  unknown: () => $localize`:@@ladderWords.state.unknown:缺少数据`,
  judgement: () => $localize`:@@ladderWords.state.judgement:待人工判断`,
};

export const scopeName = (scope: BookScope): string => SCOPES[scope]();
export const verdictName = (verdict: Verdict): string => VERDICTS[verdict]();
export const stateName = (state: State): string => STATES[state]();
