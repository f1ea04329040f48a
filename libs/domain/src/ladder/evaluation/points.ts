import { type Points } from '../rulebook/rule';
import { type ScoreItem } from '../rulebook/rulebook';
import { assess } from './assess';
import { type PointRange } from './finding';
import { once } from './once';
import { type Prepared } from './prepare';
import { compareMeasured, measure } from './quantity';

interface Range {
  readonly least: number;
  readonly most: number;
}

type Give = (facts: Prepared) => Range;

/** Points that an item gives for certain and at most: what is unknown may still turn out either way. */
export function rangeOf({ points, max }: ScoreItem, facts: Prepared): PointRange {
  const { least, most } = givenBy(points)(facts);
  return { least: Math.min(least, max), most: Math.min(most, max), max };
}

const givenBy: (points: Points) => Give = once((points: Points): Give => {
  if ('bands' in points) return banded(points);
  if ('best' in points) return best(points.best.map(givenBy));
  if ('per' in points) return stepped(points);
  if ('each' in points) return counted(points);
  if ('first' in points) return firstMet(points);
  if ('choice' in points) return byChoice(points);
  const { given, cap } = points;
  return (facts) => {
    const value = facts.stated[given];
    return typeof value === 'number' ? sure(Math.min(value, cap)) : { least: 0, most: cap };
  };
});

const sure = (points: number): Range => ({ least: points, most: points });

const between = (possible: readonly number[]): Range => ({
  least: Math.min(...possible),
  most: Math.max(...possible),
});

function banded(points: Extract<Points, { bands: unknown }>): Give {
  const upwards = 'from' in points;
  const bands = (upwards ? points.from : points.upTo).map(({ bar, points: worth }) => ({ bar, gives: sure(worth) }));
  const otherwise = sure(points.else);
  const open = between([...bands.map(({ gives }) => gives.least), points.else]);
  return (facts) => {
    const value = measure(points.bands, facts);
    if (Number.isNaN(value)) return open;
    for (const { bar, gives } of bands) {
      const side = compareMeasured(points.bands, value, bar, facts);
      if (upwards ? side >= 0 : side <= 0) return gives;
    }
    return otherwise;
  };
}

const best =
  (ways: readonly Give[]): Give =>
  (facts) => {
    let range: Range = { least: 0, most: 0 };
    for (const way of ways) {
      const { least, most } = way(facts);
      range = { least: Math.max(range.least, least), most: Math.max(range.most, most) };
    }
    return range;
  };

const stepped =
  ({ per, step, points, cap }: Extract<Points, { per: unknown }>): Give =>
  (facts) => {
    const value = measure(per, facts);
    return Number.isNaN(value) ? { least: 0, most: cap } : sure(Math.min(Math.floor(value / step) * points, cap));
  };

const counted =
  ({ each, points, cap }: Extract<Points, { each: unknown }>): Give =>
  (facts) => {
    let [met, possible] = [0, 0];
    for (const { test } of each) {
      const state = assess(test, facts);
      if (state === 'met') met += 1;
      if (state !== 'short') possible += 1;
    }
    return { least: Math.min(met * points, cap), most: Math.min(possible * points, cap) };
  };

const firstMet =
  (points: Extract<Points, { first: unknown }>): Give =>
  (facts) => {
    const possible: number[] = [];
    for (const option of points.first) {
      const state = assess(option.test, facts);
      if (state !== 'short') possible.push(option.points);
      if (state === 'met') return between(possible);
    }
    return between([...possible, points.else]);
  };

function byChoice({ choice, gives }: Extract<Points, { choice: unknown }>): Give {
  const open = between(Object.values(gives));
  return (facts) => {
    const value = facts.stated[choice];
    return typeof value === 'string' ? sure(gives[value] ?? 0) : open;
  };
}
