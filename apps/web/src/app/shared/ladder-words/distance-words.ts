import type { Distance } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Quantity } from '@yanzhen/domain/ladder/rulebook/rule';
import { distanceAmount } from './amounts';
import { factName } from './fact-words';
import { quantityName } from './quantity-words';
import { joinedOr } from './wording';
import type { AsOfYear } from './year-words';

/** One way to close a gap: `2025年研发费用还差 42.3 万元`. `of` is the number that was compared. */
export function distanceWords(distance: Distance, of: Quantity | null, now: AsOfYear = null): string {
  const what = whatMoves(distance, of, now);
  const by = distanceAmount(distance.by, distance.measure);
  if (distance.measure === 'place')
    return $localize`:@@ladderWords.distance.place:${what}:what:还需前进 ${distance.by}:by: 位`;
  return distance.direction === 'up'
    ? $localize`:@@ladderWords.distance.up:${what}:what:还差 ${by}:by:`
    : $localize`:@@ladderWords.distance.down:${what}:what:需要减少 ${by}:by:`;
}

/** Alternatives in one sentence: `研发费用还差 42.3 万元，或研发强度还差 0.3 个百分点`. */
export const waysToClose = (distances: readonly Distance[], of: Quantity | null, now: AsOfYear = null): string =>
  joinedOr(distances.map((distance) => distanceWords(distance, of, now)));

function whatMoves({ fact }: Distance, of: Quantity | null, now: AsOfYear): string {
  if (fact !== null) return factName(fact);
  return of ? quantityName(of, now) : $localize`:@@ladderWords.thisValue:这项指标`;
}
