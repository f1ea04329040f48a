import type { Nearness, Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { listed } from '../../shared/ladder-words/wording';

/** What stands between the enterprise and the title, in one sentence. */
export function summaryWords({ verdict, nearness }: Summed): string {
  if (verdict === 'eligible') return $localize`:@@ladder.summary.eligible:各项条件都已达到，可以准备申报材料。`;
  const parts = [
    ...(nearness.short ? [$localize`:@@ladder.summary.short:还差 ${nearness.short}:count: 条`] : []),
    ...(nearness.unknown ? [$localize`:@@ladder.summary.unknown:${nearness.unknown}:count: 条缺少数据`] : []),
    ...(nearness.judgement ? [$localize`:@@ladder.summary.judgement:${nearness.judgement}:count: 条待人工判断`] : []),
  ];
  return $localize`:@@ladder.summary.open:按最近的路径，${listed(parts)}:parts:。`;
}

interface Summed {
  readonly verdict: Verdict;
  readonly nearness: Pick<Nearness, 'short' | 'unknown' | 'judgement'>;
}

/** The same on a step of the ladder, where there is little room. */
export function shortSummary({ verdict, nearness }: Summed): string {
  if (verdict === 'eligible') return $localize`:@@ladder.step.eligible:达到条件`;
  if (nearness.short) return $localize`:@@ladder.summary.short:还差 ${nearness.short}:count: 条`;
  if (nearness.unknown) return $localize`:@@ladder.summary.unknown:${nearness.unknown}:count: 条缺少数据`;
  return $localize`:@@ladder.summary.judgement:${nearness.judgement}:count: 条待人工判断`;
}
