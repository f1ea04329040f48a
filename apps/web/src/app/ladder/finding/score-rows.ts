import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { ItemFinding, MeasuredFinding } from '@yanzhen/domain/ladder/evaluation/finding';
import type { ScoreItem } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { formatNumber } from '../../shared/format/numbers';
import { amount } from '../../shared/ladder-words/amounts';
import { waysToClose } from '../../shared/ladder-words/distance-words';
import { measureOf } from '../../shared/ladder-words/measure';
import { quantityName } from '../../shared/ladder-words/quantity-words';
import { unknownWords } from '../../shared/ladder-words/unknown-words';
import { worded } from '../../shared/ladder-words/wording';

export interface ItemRow {
  readonly id: string;
  readonly name: string;
  readonly unconfirmed: boolean;
  readonly finding: ItemFinding;
  readonly told: readonly string[];
  /** Reasons why a number is unknown. */
  readonly open: readonly string[];
  /** What the next step up takes. */
  readonly next: string | null;
  readonly refs: readonly FactRef[];
}

/** An item of a score with what was measured and the cheapest step up. */
export function rowOf(item: ScoreItem, finding: ItemFinding, now: number): ItemRow {
  return {
    id: item.id,
    name: worded(item),
    unconfirmed: item.unconfirmed ?? false,
    finding,
    told: finding.measured.flatMap((measured) => toldOf(measured, now)),
    open: finding.measured.flatMap(({ unknown, missing }) => (unknown ? [unknownWords(unknown, missing)] : [])),
    next: nextOf(finding, now),
    refs: [...new Set(finding.measured.flatMap(({ facts: refs }) => refs))],
  };
}

/** The number that was measured; facts that are counted as they stand are listed below it anyway. */
const toldOf = ({ value, quantity }: MeasuredFinding, now: number): string[] =>
  quantity && value !== undefined ? [`${quantityName(quantity, now)} ${amount(value, measureOf(quantity))}`] : [];

function nextOf({ next, measured }: ItemFinding, now: number): string | null {
  if (!next?.distances.length) return null;
  const of = measured.find(({ quantity }) => quantity)?.quantity ?? null;
  const ways = waysToClose(next.distances, of, now);
  return $localize`:@@ladder.score.next:再得 ${formatNumber(next.points)}:points: 分：${ways}:ways:`;
}
