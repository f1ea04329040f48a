import type { EvaluationCause, Rerun, StoredDifference, StoredVerdict } from '@yanzhen/contract/ladder/evaluation';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { verdictName } from '../../shared/ladder-words/tier-words';
import { listed } from '../../shared/ladder-words/wording';

const CAUSES: Readonly<Record<EvaluationCause, () => string>> = {
  facts: () => $localize`:@@ladder.cause.facts:数据变化后`,
  nightly: () => $localize`:@@ladder.cause.nightly:夜间全量评价`,
  asked: () => $localize`:@@ladder.cause.asked:人工发起`,
};

export const causeName = (cause: EvaluationCause): string => CAUSES[cause]();

const NUMBERS: Readonly<Partial<Record<keyof StoredVerdict, () => string>>> = {
  verdict: () => $localize`:@@ladder.rerun.verdict:结论`,
  points: () => $localize`:@@ladder.rerun.points:得分`,
  short: () => $localize`:@@ladder.rerun.short:差的条数`,
  unknown: () => $localize`:@@ladder.rerun.unknown:缺数据的条数`,
  judgement: () => $localize`:@@ladder.rerun.judgement:待判断的条数`,
  distance: () => $localize`:@@ladder.rerun.distance:差距`,
  heldBy: () => $localize`:@@ladder.rerun.heldBy:卡住的条件`,
};

/** Whether the same facts and the same books give the same answers again. */
export function rerunWords({ same, differences }: Rerun, bookName: (code: string) => string): string {
  if (same) return $localize`:@@ladder.rerun.same:重新计算，结果完全一致。`;
  const parts = differences.map((difference) => differenceWords(difference, bookName));
  return $localize`:@@ladder.rerun.differs:重新计算的结果与当时不同：${listed(parts)}:differences:。请报告系统管理员。`;
}

function differenceWords({ book, what, then, now }: StoredDifference, bookName: (code: string) => string): string {
  const name = $localize`:@@ladder.rerun.of:《${bookName(book)}:book:》的${NUMBERS[what]?.() ?? what}:what:`;
  if (what !== 'verdict') return name;
  return $localize`:@@ladder.rerun.changed:${name}:what:当时是“${verdictName(then as Verdict)}:then:”，现在是“${verdictName(now as Verdict)}:now:”`;
}
