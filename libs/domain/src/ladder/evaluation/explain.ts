import { type Points, type Quantity, type Test } from '../rulebook/rule';
import { type ScoreItem } from '../rulebook/rulebook';
import { assess, barOf } from './assess';
import { distances } from './distance';
import { type FactRef } from './facts';
import { type Distance, type ItemFinding, type MeasuredFinding, type TestFinding, type Unknown } from './finding';
import { rangeOf } from './points';
import { type Prepared } from './prepare';
import { compareToBar, measure } from './quantity';
import { ownRefs, partsOf, pointsRefs, quantityRefs } from './refs';

/** A condition with everything that a person needs to follow it. */
export function explain(test: Test, facts: Prepared): TestFinding {
  const state = assess(test, facts);
  const refs = ownRefs(test, facts.thisYear, facts.industryCode);
  const parts = partsOf(test);
  if (parts.length > 0) return { state, facts: [], parts: parts.map((part) => explain(part, facts)) };
  if ('value' in test) {
    const bar = barOf(test);
    const told = measured(test.value, facts);
    return {
      state,
      bar,
      ...told,
      ...(state === 'short' && !('below' in test) && !('above' in test)
        ? { distances: distances(test.value, bar, 'atLeast' in test ? 'up' : 'down', facts) }
        : {}),
    };
  }
  return state === 'unknown'
    ? { state, facts: refs, missing: refs.filter((ref) => isMissing(ref, facts)), unknown: whyUnknown(refs, facts) }
    : { state, facts: refs };
}

/** A derived number, or why it cannot be told. */
export function measured(quantity: Quantity, facts: Prepared): MeasuredFinding {
  const refs = [...new Set(quantityRefs(quantity, facts.thisYear))];
  const value = measure(quantity, facts);
  if (!Number.isNaN(value)) return { value, facts: refs };
  const missing = refs.filter((ref) => isMissing(ref, facts));
  const divided = 'ratio' in quantity ? 'divisor' : 'base';
  return { facts: refs, missing, unknown: missing.length > 0 ? whyUnknown(missing, facts) : divided };
}

export function explainItem(item: ScoreItem, facts: Prepared): ItemFinding {
  const range = rangeOf(item, facts);
  const next = range.most < item.max ? nextStep(item.points, facts, range.most) : null;
  return { id: item.id, ...range, measured: waysToMeasure(item.points, facts), ...(next ? { next } : {}) };
}

function waysToMeasure(points: Points, facts: Prepared): MeasuredFinding[] {
  if ('bands' in points) return [{ ...measured(points.bands, facts), quantity: points.bands }];
  if ('per' in points) return [{ ...measured(points.per, facts), quantity: points.per }];
  if ('best' in points) return points.best.flatMap((way) => waysToMeasure(way, facts));
  const refs = [...new Set(pointsRefs(points, facts.thisYear))];
  const missing = refs.filter((ref) => isMissing(ref, facts));
  return [{ facts: refs, ...(missing.length > 0 ? { missing, unknown: whyUnknown(missing, facts) } : {}) }];
}

/** The nearest band that gives more than now. */
function nextStep(points: Points, facts: Prepared, now: number): ItemFinding['next'] | null {
  if ('best' in points) {
    const steps = points.best.map((way) => nextStep(way, facts, now)).filter((step) => step != null);
    return steps.length === 0
      ? null
      : { points: Math.min(...steps.map((step) => step.points)), distances: steps.flatMap((step) => step.distances) };
  }
  if (!('bands' in points) || Number.isNaN(measure(points.bands, facts))) return null;
  const direction = 'from' in points ? 'up' : 'down';
  const better = ('from' in points ? points.from : points.upTo)
    .filter((band) => band.points > now && !reached(points.bands, band.bar, direction, facts))
    .sort((a, b) => a.points - b.points)[0];
  if (!better) return null;
  const ways: Distance[] = distances(points.bands, better.bar, direction, facts);
  return { points: better.points - now, distances: ways };
}

function reached(quantity: Quantity, bar: number, direction: 'up' | 'down', facts: Prepared): boolean {
  const side = compareToBar(quantity, bar, facts);
  return direction === 'up' ? side >= 0 : side <= 0;
}

/** Nobody has told it, or it was left out because it cannot be right. */
export function isMissing(ref: FactRef, facts: Prepared): boolean {
  const [key = '', year] = ref.split('@');
  if (key === 'industryCode') return facts.industryCode === null;
  if (key === 'titles') return false;
  const stated = facts.stated as Readonly<Record<string, unknown>>;
  if (year === undefined) return stated[key] === undefined;
  const row = facts.years[facts.thisYear - Number(year)] as Readonly<Record<string, unknown>> | null | undefined;
  const ofYear = (stated[key] as Readonly<Record<string, unknown>> | undefined)?.[year];
  return (row?.[key] ?? ofYear ?? null) === null;
}

const whyUnknown = (refs: readonly FactRef[], { leftOut }: Prepared): Unknown =>
  refs.map((ref) => leftOut?.get(ref)).find((why) => why !== undefined) ?? 'missing';
