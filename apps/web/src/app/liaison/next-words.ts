import type { NextStep } from '@yanzhen/domain/ladder/evaluation/next-step';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { tierName } from '../shared/ladder-words/tier-words';
import { listed } from '../shared/ladder-words/wording';

/** `离专精特新中小企业：还差 2 条、1 条缺少数据`. */
export function nextWords(next: NextStep | null, tier: TitleKind | null): string {
  if (tier === 'leading') return $localize`:@@visits.next.top:已在梯度最高一级。`;
  if (next === null) return $localize`:@@visits.next.none:还没有评价过离上一级差多少。`;
  const above = tierName(next.tier);
  if (next.verdict === 'eligible') return $localize`:@@visits.next.eligible:已达到${above}:tier:的条件，可以准备申报。`;
  const parts = [
    ...(next.short ? [$localize`:@@ladder.summary.short:还差 ${next.short}:count: 条`] : []),
    ...(next.unknown ? [$localize`:@@ladder.summary.unknown:${next.unknown}:count: 条缺少数据`] : []),
    ...(next.judgement ? [$localize`:@@ladder.summary.judgement:${next.judgement}:count: 条待人工判断`] : []),
  ];
  return $localize`:@@visits.next.open:离${above}:tier:：${listed(parts)}:parts:。`;
}
