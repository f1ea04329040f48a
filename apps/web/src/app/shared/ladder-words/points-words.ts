import type { Band, Points } from '@yanzhen/domain/ladder/rulebook/rule';
import { statedMeaning } from '@yanzhen/domain/registry/stated-facts';
import { amount } from './amounts';
import { measureOf } from './measure';
import { quantityName } from './quantity-words';
import { worded } from './wording';
import type { AsOfYear } from './year-words';

/** One step of an item as the policy prints it: `不低于 5%` gives 20 points. */
export interface PointsLine {
  readonly when: string;
  readonly points: number;
}

/** What an item measures, and each step from the best to the worst. */
export interface PointsTable {
  readonly of: string;
  readonly lines: readonly PointsLine[];
  /** How points add up, where they do: `每满2年1分，最高5分`. */
  readonly rule: string | null;
}

/** The tables of an item, one per way to count. */
export function pointsTables(points: Points, now: AsOfYear = null): PointsTable[] {
  if ('best' in points) return points.best.flatMap((way) => pointsTables(way, now));
  if ('bands' in points) return [{ of: quantityName(points.bands, now), lines: bandLines(points), rule: null }];
  if ('per' in points) return [{ of: quantityName(points.per, now), lines: [], rule: perRule(points) }];
  if ('each' in points) {
    const lines = points.each.map((choice) => ({ when: worded(choice), points: points.points }));
    return [{ of: '', lines, rule: eachRule(points.points, points.cap) }];
  }
  if ('first' in points) {
    const lines = points.first.map((choice) => ({ when: worded(choice), points: choice.points }));
    return [{ of: '', lines: [...lines, otherwise(points.else)], rule: null }];
  }
  if ('choice' in points) {
    const meaning = statedMeaning(points.choice);
    const lines = (meaning.choices ?? []).map((choice) => ({
      when: worded(choice),
      points: points.gives[choice.code] ?? 0,
    }));
    return [{ of: worded(meaning), lines: [...lines].reverse(), rule: null }];
  }
  return [{ of: worded(statedMeaning(points.given)), lines: [], rule: givenRule(points.cap) }];
}

function bandLines(points: Extract<Points, { bands: unknown }>): PointsLine[] {
  const measure = measureOf(points.bands);
  const from = ({ bar }: Band) => $localize`:@@ladderWords.atLeast:不低于 ${amount(bar, measure)}:bar:`;
  const upTo = ({ bar }: Band) => $localize`:@@ladderWords.atMost:不高于 ${amount(bar, measure)}:bar:`;
  const lines =
    'from' in points
      ? points.from.map((band) => ({ when: from(band), points: band.points }))
      : points.upTo.map((band) => ({ when: upTo(band), points: band.points }));
  return [...lines, otherwise(points.else)];
}

const otherwise = (points: number): PointsLine => ({ when: $localize`:@@ladderWords.otherwise:其他`, points });

const perRule = ({ per, step, points, cap }: Extract<Points, { per: unknown }>): string =>
  $localize`:@@ladderWords.per:每满 ${amount(step, measureOf(per))}:step: 得 ${points}:points: 分，最高 ${cap}:cap: 分`;

const eachRule = (points: number, cap: number): string =>
  $localize`:@@ladderWords.each:每满足一项得 ${points}:points: 分，最高 ${cap}:cap: 分`;

const givenRule = (cap: number): string => $localize`:@@ladderWords.given:按给出的得分计，最高 ${cap}:cap: 分`;
