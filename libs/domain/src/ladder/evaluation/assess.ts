import { industryOf } from '../../registry/industry';
import { statedMeaning } from '../../registry/stated-facts';
import { type Judged } from '../../registry/stated-value';
import { isValidOn } from '../holders';
import { type Test } from '../rulebook/rule';
import { happened } from './events';
import { type State } from './finding';
import { once } from './once';
import { type Prepared } from './prepare';
import { compareMeasured, measure } from './quantity';
import { both, either, leastOf, opposite } from './states';

export type Condition = (facts: Prepared) => State;

/** Whether a condition holds. The only place that knows; explanations ask here too. */
export const assess = (test: Test, facts: Prepared): State => conditionOf(test)(facts);

/** How a condition is decided, worked out once for each rule of a book. */
export const conditionOf: (test: Test) => Condition = once((test: Test): Condition => {
  if ('value' in test) return compared(test);
  if ('all' in test) return together(test.all, 'met', both);
  if ('any' in test) return together(test.any, 'short', either);
  if ('least' in test) {
    const conditions = test.of.map(conditionOf);
    return (facts) =>
      leastOf(
        test.least,
        conditions.map((condition) => condition(facts)),
      );
  }
  if ('not' in test) {
    const condition = conditionOf(test.not);
    return (facts) => opposite(condition(facts));
  }
  if ('yes' in test) return (facts) => said(facts.stated[test.yes]);
  if ('no' in test) return (facts) => opposite(said(facts.stated[test.no]));
  if ('choice' in test) return chosen(test);
  if ('happened' in test) {
    const { happened: key, only = {} } = test;
    return (facts) => happened(facts.stated[key], only, facts);
  }
  if ('neverHappened' in test) {
    const { neverHappened: key, only = {} } = test;
    return (facts) => opposite(happened(facts.stated[key], only, facts));
  }
  if ('title' in test)
    return ({ titles, asOf }) =>
      known(titles.some((title) => test.title.includes(title.kind) && isValidOn(title, asOf)));
  if ('industry' in test) return inSection(test.industry);
  if ('sme' in test) return ({ sizeClass }) => (sizeClass === null ? 'unknown' : known(sizeClass !== 'large'));
  return (facts) => {
    const judged = facts.stated[test.judgement] as Judged | undefined;
    return judged === undefined ? 'judgement' : known(judged.yes);
  };
});

const known = (holds: boolean): State => (holds ? 'met' : 'short');

const said = (value: unknown): State => (typeof value === 'boolean' ? known(value) : 'unknown');

function together(tests: readonly Test[], none: State, add: (one: State, other: State) => State): Condition {
  const conditions = tests.map(conditionOf);
  return (facts) => {
    let state = none;
    for (const condition of conditions) state = add(state, condition(facts));
    return state;
  };
}

function compared(test: Extract<Test, { value: unknown }>): Condition {
  const bar = barOf(test);
  const holds = holdsAt(test);
  return (facts) => {
    const value = measure(test.value, facts);
    return Number.isNaN(value) ? 'unknown' : known(holds(compareMeasured(test.value, value, bar, facts)));
  };
}

/** What the side of the bar says: negative below, zero on it. */
function holdsAt(test: Extract<Test, { value: unknown }>): (side: number) => boolean {
  if ('atLeast' in test) return (side) => side >= 0;
  if ('atMost' in test) return (side) => side <= 0;
  return 'below' in test ? (side) => side < 0 : (side) => side > 0;
}

export function barOf(test: Extract<Test, { value: unknown }>): number {
  if ('atLeast' in test) return test.atLeast;
  if ('atMost' in test) return test.atMost;
  return 'below' in test ? test.below : test.above;
}

function chosen({ choice, atLeast }: Extract<Test, { choice: unknown }>): Condition {
  const order = (statedMeaning(choice).choices ?? []).map(({ code }) => code);
  const bar = order.indexOf(atLeast);
  return (facts) => {
    const place = order.indexOf(facts.stated[choice] as string);
    return place < 0 ? 'unknown' : known(place >= bar);
  };
}

const inSection =
  (sections: readonly string[]): Condition =>
  ({ industryCode }) => {
    const section = industryCode === null ? undefined : industryOf(industryCode)?.section;
    return section === undefined ? 'unknown' : known(sections.includes(section));
  };
