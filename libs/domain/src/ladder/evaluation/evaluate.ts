import { chooseBook } from '../rulebook/choose-book';
import { type Requirement, type Rulebook, type Score } from '../rulebook/rulebook';
import { explain, explainItem, isMissing } from './explain';
import { type EnterpriseFacts, type FactRef } from './facts';
import { type CategoryFinding, type Evaluation, type Finding, type PointRange, type State } from './finding';
import { type Around, judge, stateOfCriterion } from './judge';
import { prepare, type Prepared } from './prepare';
import { factsOfRequirements } from '../rulebook/facts-asked';
import { allOf, anyOf, leastOf, reaches } from './states';

/**
 * The verdict of a book over one enterprise as of a day, with everything that led to it. Pure: the same inputs give the
 * same answer in the API, in the browser, and years later. Nothing unknown counts as failed or as met.
 *
 * @param facts amounts in 万元; years that are not finished on `asOf` are not used
 * @param asOf `YYYY-MM-DD` in Asia/Shanghai; "last year" is the calendar year before it
 */
export function evaluate(book: Rulebook, facts: EnterpriseFacts, asOf: string, around: Around = {}): Evaluation {
  return evaluatePrepared(book, prepare(facts, asOf), around);
}

/** The same for facts that are prepared already, for several books of one enterprise. */
export function evaluatePrepared(book: Rulebook, facts: Prepared, around: Around = {}): Evaluation {
  const { verdict, nearness, points } = judge(book, facts, around);
  const findings = book.requires.map((requirement) => find(requirement, facts, around));
  const asked = factsOfRequirements(book.requires, facts, around);
  return {
    book: book.code,
    version: book.version,
    tier: book.tier,
    scope: around.scope ?? book.scope[0] ?? 'new',
    asOf: facts.asOf,
    verdict,
    findings,
    nearness,
    points,
    impossible: facts.impossible,
    facts: asked,
    missing: verdict === 'eligible' ? [] : missingOf(asked, facts),
  };
}

const missingOf = (asked: readonly FactRef[], facts: Prepared): FactRef[] =>
  asked.filter((ref) => isMissing(ref, facts));

function find(requirement: Requirement, facts: Prepared, around: Around): Finding {
  switch (requirement.is) {
    case 'criterion':
      return {
        is: 'criterion',
        id: requirement.id,
        state: stateOfCriterion(requirement, facts),
        test: explain(requirement.test, facts),
        ...(requirement.unless
          ? { exemptions: requirement.unless.map(({ id, test }) => ({ id, test: explain(test, facts) })) }
          : {}),
      };
    case 'group': {
      const of = requirement.of.map((part) => find(part, facts, around));
      const states = of.map(({ state }) => state);
      return { is: 'group', id: requirement.id, state: together(requirement, states), of };
    }
    case 'score':
      return findScore(requirement, facts);
    case 'book': {
      const book = chooseBook(around.others ?? [], requirement.tier, around.scope ?? 'new', facts.asOf);
      const evaluation = book && evaluatePrepared(book, facts, around);
      return { is: 'book', id: requirement.id, state: stateOf(evaluation), evaluation };
    }
  }
}

function together({ need, least = 1 }: Extract<Requirement, { is: 'group' }>, states: readonly State[]): State {
  if (need === 'all') return allOf(states);
  return need === 'any' ? anyOf(states) : leastOf(least, states);
}

function stateOf(evaluation: Evaluation | null): State {
  if (evaluation === null) return 'unknown';
  if (evaluation.verdict !== 'undecided') return evaluation.verdict === 'eligible' ? 'met' : 'short';
  return allOf(evaluation.findings.map(({ state }) => state));
}

function findScore(score: Score, facts: Prepared): Finding {
  const categories = score.categories.map(({ id, atLeast = 0, items }): CategoryFinding => {
    const found = items.map((item) => explainItem(item, facts));
    const total = added(found);
    return { id, state: reaches(atLeast, total.least, total.most), ...total, items: found };
  });
  const total = added(categories);
  const state = allOf([reaches(score.pass, total.least, total.most), ...categories.map((category) => category.state)]);
  return { is: 'score', id: score.id, state, total, pass: score.pass, categories };
}

const added = (ranges: readonly PointRange[]): PointRange => ({
  least: ranges.reduce((sum, { least }) => sum + least, 0),
  most: ranges.reduce((sum, { most }) => sum + most, 0),
  max: ranges.reduce((sum, { max }) => sum + max, 0),
});
