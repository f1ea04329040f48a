import type { ReachGap, ReachRow } from '@yanzhen/contract/ladder/reach';
import type { DistanceMeasure } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Points, Quantity, Test } from '@yanzhen/domain/ladder/rulebook/rule';
import type { Requirement, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { amount } from '../../shared/ladder-words/amounts';
import { distanceWords } from '../../shared/ladder-words/distance-words';
import { measureOf } from '../../shared/ladder-words/measure';
import { tierName } from '../../shared/ladder-words/tier-words';
import { joinedOr, listed, worded } from '../../shared/ladder-words/wording';

/** What a clause of the book is called, and the numbers it measures. */
export interface NamedClause {
  readonly id: string;
  readonly name: string;
  readonly quantities: readonly Quantity[];
}

/** Everything that can hold an enterprise back, in the order of the text. */
export const clausesOf = (book: Rulebook): NamedClause[] => book.requires.flatMap(named);

function named(requirement: Requirement): NamedClause[] {
  switch (requirement.is) {
    case 'criterion':
      return [{ id: requirement.id, name: worded(requirement), quantities: comparedIn(requirement.test) }];
    case 'group':
      return requirement.of.flatMap(named);
    case 'score':
      return requirement.categories.flatMap(({ items }) =>
        items.map((item) => ({ id: item.id, name: worded(item), quantities: measuredBy(item.points) })),
      );
    case 'book':
      return [{ id: requirement.id, name: tierName(requirement.tier), quantities: [] }];
  }
}

function comparedIn(test: Test): Quantity[] {
  if ('value' in test) return [test.value];
  if ('all' in test) return test.all.flatMap(comparedIn);
  if ('any' in test) return test.any.flatMap(comparedIn);
  return 'least' in test ? test.of.flatMap(comparedIn) : [];
}

function measuredBy(points: Points): Quantity[] {
  if ('best' in points) return points.best.flatMap(measuredBy);
  if ('bands' in points) return [points.bands];
  return 'per' in points ? [points.per] : [];
}

/** `差 1 项 · 2 项未知 · 1 项待判断`. */
export function shortWords({ verdict, short, unknown, judgement }: ReachRow): string {
  if (verdict === 'eligible') return $localize`:@@reach.eligible:达到条件，可以申报`;
  return listed([
    ...(short ? [$localize`:@@reach.short:差 ${short}:count: 项`] : []),
    ...(unknown ? [$localize`:@@reach.unknown:${unknown}:count: 项未知`] : []),
    ...(judgement ? [$localize`:@@reach.judgement:${judgement}:count: 项待判断`] : []),
  ]);
}

/** How far, or why nobody can tell: `研发费用还差 42.3 万元，或研发强度还差 0.3 个百分点`. */
export function gapWords(gap: ReachGap, clause: NamedClause | undefined, year: number): string {
  if (gap.state === 'unknown') return $localize`:@@reach.gap.unknown:缺少数据，补报后才能判定`;
  if (gap.state === 'judgement') return $localize`:@@reach.gap.judgement:等工信部门判断`;
  const quantities = clause?.quantities ?? [];
  if (gap.distances.length) {
    const named = (measure: DistanceMeasure) => quantities.find((quantity) => measureOf(quantity) === measure) ?? null;
    return joinedOr(gap.distances.map((distance) => distanceWords(distance, named(distance.measure), year)));
  }
  if (gap.value !== null && gap.bar !== null && quantities.length === 1) {
    const measure = measureOf(quantities[0]);
    return $localize`:@@reach.gap.compared:现为 ${amount(gap.value, measure)}:value:，标准 ${amount(gap.bar, measure)}:bar:`;
  }
  return $localize`:@@reach.gap.short:尚未达到`;
}
