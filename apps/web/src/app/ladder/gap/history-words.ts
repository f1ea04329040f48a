import type { EvaluationCause, Rerun, StoredDifference } from '@yanzhen/contract/ladder/evaluation';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { verdictName } from '../../shared/ladder-words/tier-words';
import { listed } from '../../shared/ladder-words/wording';

const CAUSES: Readonly<Record<EvaluationCause, () => string>> = {
  facts: () => $localize`:@@ladder.cause.facts:数据变化后`,
  nightly: () => $localize`:@@ladder.cause.nightly:夜间全量评价`,
  asked: () => $localize`:@@ladder.cause.asked:人工发起`,
};

export const causeName = (cause: EvaluationCause): string => CAUSES[cause]();

const WHAT: Readonly<Record<StoredDifference['what'], () => string>> = {
  digest: () => $localize`:@@ladder.rerun.digest:输入数据或标准的摘要`,
  verdict: () => $localize`:@@ladder.rerun.verdict:结论`,
  points: () => $localize`:@@ladder.rerun.points:得分`,
  nearness: () => $localize`:@@ladder.rerun.nearness:差距`,
};

/** Whether the same facts and the same book give the same answer again. */
export function rerunWords({ same, differences }: Rerun): string {
  if (same) return $localize`:@@ladder.rerun.same:重新计算，结果完全一致。`;
  return $localize`:@@ladder.rerun.differs:重新计算的结果与当时不同：${listed(differences.map(differenceWords))}:differences:。请报告系统管理员。`;
}

function differenceWords({ what, then, now }: StoredDifference): string {
  const name = WHAT[what]();
  if (what !== 'verdict') return name;
  return $localize`:@@ladder.rerun.changed:${name}:what:当时是“${verdictName(then as Verdict)}:then:”，现在是“${verdictName(now as Verdict)}:now:”`;
}
