import { chooseBook } from '../rulebook/choose-book';
import { type Test } from '../rulebook/rule';
import {
  type BookScope,
  type Criterion,
  type Group,
  type Requirement,
  type Rulebook,
  type Score,
} from '../rulebook/rulebook';
import { assess, barOf } from './assess';
import { added, cheapest, type Cost, FREE, nearnessOf, openCost, shortCost } from './cost';
import { type Nearness, type PointRange, type State, type Verdict } from './finding';
import { rangeOf } from './points';
import { type Prepared } from './prepare';
import { measure } from './quantity';
import { allOf, anyOf, both, leastOf, reaches } from './states';

/** What a verdict depends on beside book and facts. */
export interface Around {
  readonly scope?: BookScope;
  /** All books, for those that refer to others. */
  readonly others?: readonly Rulebook[];
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly nearness: Nearness;
  readonly points: PointRange | null;
}

interface Weighed {
  readonly state: State;
  readonly cost: Cost;
  /** Of the first score among what was weighed. */
  readonly points?: PointRange | undefined;
}

/** A verdict without its explanation: for the whole register at once. `evaluate` says the same and why. */
export function judge(book: Rulebook, facts: Prepared, around: Around = {}): Judgement {
  const { state, cost, points = null } = weighAll(book.requires, facts, around);
  return { verdict: verdictOf(state), nearness: nearnessOf(cost), points };
}

export const verdictOf = (state: State): Verdict =>
  state === 'met' ? 'eligible' : state === 'short' ? 'not_eligible' : 'undecided';

function weighAll(requires: readonly Requirement[], facts: Prepared, around: Around): Weighed {
  const costs: Cost[] = [];
  let state: State = 'met';
  let points: PointRange | undefined;
  for (const requirement of requires) {
    const weighed = weigh(requirement, facts, around);
    state = both(state, weighed.state);
    if (weighed.cost !== FREE) costs.push(weighed.cost);
    points ??= weighed.points;
  }
  return { state, cost: added(costs), points };
}

const statesOf = (weighed: readonly Weighed[]): State[] => weighed.map(({ state }) => state);
const costsOf = (weighed: readonly Weighed[]): Cost[] => weighed.map(({ cost }) => cost);
const pointsOf = (weighed: readonly Weighed[]): PointRange | undefined =>
  weighed.find(({ points }) => points !== undefined)?.points;

function weigh(requirement: Requirement, facts: Prepared, around: Around): Weighed {
  switch (requirement.is) {
    case 'criterion':
      return ofCriterion(requirement, facts);
    case 'group':
      return ofGroup(requirement, facts, around);
    case 'score':
      return ofScore(requirement, facts);
    case 'book': {
      const { others = [], scope = 'new' } = around;
      const book = chooseBook(others, requirement.tier, scope, facts.asOf);
      return book
        ? weighAll(book.requires, facts, around)
        : { state: 'unknown', cost: openCost(requirement.id, 'unknown') };
    }
  }
}

export function stateOfCriterion({ test, unless }: Criterion, facts: Prepared): State {
  const state = assess(test, facts);
  return state === 'met' || unless === undefined
    ? state
    : anyOf([state, ...unless.map((exemption) => assess(exemption.test, facts))]);
}

function ofCriterion(criterion: Criterion, facts: Prepared): Weighed {
  const state = stateOfCriterion(criterion, facts);
  if (state === 'met') return { state, cost: FREE };
  return {
    state,
    cost: state === 'short' ? shortCost(criterion.id, shortBy(criterion.test, facts)) : openCost(criterion.id, state),
  };
}

function ofGroup(group: Group, facts: Prepared, around: Around): Weighed {
  if (group.need === 'all') return weighAll(group.of, facts, around);
  const weighed = group.of.map((requirement) => weigh(requirement, facts, around));
  const least = group.need === 'any' ? 1 : (group.least ?? 1);
  const state = leastOf(least, statesOf(weighed));
  return { state, cost: state === 'met' ? FREE : cheapest(costsOf(weighed), least), points: pointsOf(weighed) };
}

/** How far a short condition is from its bar, as a part of the bar: between 0 and 1; 1 where nothing is measured. */
export function shortBy(test: Test, facts: Prepared): number {
  if ('value' in test) {
    const bar = barOf(test);
    return bar === 0 ? 1 : Math.min(1, Math.abs(measure(test.value, facts) - bar) / Math.abs(bar));
  }
  if ('all' in test) return Math.max(...shortParts(test.all, facts));
  if ('any' in test) return Math.min(...shortParts(test.any, facts));
  return 1;
}

const shortParts = (tests: readonly Test[], facts: Prepared): number[] =>
  tests.filter((part) => assess(part, facts) === 'short').map((part) => shortBy(part, facts));

/** A score fails by its total, by single categories, or both: each failing bar counts as one. */
function ofScore(score: Score, facts: Prepared): Weighed {
  const categories = score.categories.map(({ id, atLeast = 0, items }) => {
    const ranges = items.map((item) => ({ id: item.id, ...rangeOf(item, facts) }));
    return { id, bar: atLeast, ranges, ...totalOf(ranges) };
  });
  const points = totalOf(categories);
  const ranges = categories.flatMap((category) => category.ranges);
  const bars = [{ bar: score.pass, ranges, ...points }, ...categories];
  const states = bars.map(({ bar, least, most }) => reaches(bar, least, most));
  const state = allOf(states);
  if (state === 'met') return { state, cost: FREE, points };
  if (state !== 'short') {
    const open = ranges.filter(({ least, most }) => most > least).map(({ id }) => id);
    return { state, cost: { ...FREE, unknown: 1, open }, points };
  }
  const failing = bars.filter((_, at) => states[at] === 'short');
  const lost = new Map(
    failing.flatMap((bar) => bar.ranges).map(({ id, most, max }) => [id, (max - most) / score.pass]),
  );
  return {
    state,
    points,
    cost: {
      ...FREE,
      short: failing.length,
      distance: failing.reduce((sum, { bar, most }) => sum + (bar - most) / bar, 0),
      held: [...lost].filter(([, distance]) => distance > 0).map(([id, distance]) => ({ id, distance })),
    },
  };
}

function totalOf(ranges: readonly PointRange[]): PointRange {
  let [least, most, max] = [0, 0, 0];
  for (const range of ranges) {
    least += range.least;
    most += range.most;
    max += range.max;
  }
  return { least, most, max };
}
