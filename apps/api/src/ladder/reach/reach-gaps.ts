import type { ReachGap } from '@yanzhen/contract/ladder/reach';
import type {
  CriterionFinding,
  Distance,
  Evaluation,
  Finding,
  ItemFinding,
  TestFinding,
} from '@yanzhen/domain/ladder/evaluation/finding';
import type { Requirement, Rulebook, Words } from '@yanzhen/domain/ladder/rulebook/rulebook';

/** What holds an enterprise back and what would close it, the farthest first. */
export function gapsOf({ nearness, findings }: Evaluation, most: number): ReachGap[] {
  const found = new Map(findings.flatMap(within).map((one) => [one.id, one]));
  return [...nearness.heldBy, ...nearness.open].slice(0, most).map((id, at) => {
    const finding = found.get(id);
    const state = at < nearness.heldBy.length ? 'short' : 'unknown';
    return finding === undefined ? { id, state, value: null, bar: null, distances: [] } : gapOf(finding, state);
  });
}

type Named = CriterionFinding | ItemFinding;

function within(finding: Finding): Named[] {
  switch (finding.is) {
    case 'criterion':
      return [finding];
    case 'group':
      return finding.of.flatMap(within);
    case 'score':
      return finding.categories.flatMap(({ items }) => items);
    case 'book':
      return finding.evaluation?.findings.flatMap(within) ?? [];
  }
}

function gapOf(finding: Named, state: ReachGap['state']): ReachGap {
  if ('measured' in finding) {
    const [measured] = finding.measured;
    const distances = [...(finding.next?.distances ?? [])];
    return { id: finding.id, state, value: measured?.value ?? null, bar: null, distances };
  }
  const { test } = finding;
  const told = finding.state === 'met' ? state : finding.state;
  return {
    id: finding.id,
    state: told,
    value: test.value ?? null,
    bar: test.bar ?? null,
    distances: distancesOf(test),
  };
}

const distancesOf = ({ distances, parts = [] }: TestFinding): Distance[] =>
  distances ? [...distances] : parts.filter(({ state }) => state === 'short').flatMap(distancesOf);

/** What the criteria and items of some books are called. */
export const namesOf = (books: readonly Rulebook[]): ReadonlyMap<string, string> =>
  new Map([...wordsOf(books)].map(([id, { zh }]) => [id, zh]));

export const wordsOf = (books: readonly Rulebook[]): ReadonlyMap<string, Words> =>
  new Map(books.flatMap(({ requires }) => requires.flatMap(named)));

function named(requirement: Requirement): [string, Words][] {
  switch (requirement.is) {
    case 'criterion':
      return [[requirement.id, called(requirement)]];
    case 'group':
      return requirement.of.flatMap(named);
    case 'score':
      return requirement.categories.flatMap(({ items }) =>
        items.map((item): [string, Words] => [item.id, called(item)]),
      );
    case 'book':
      return [];
  }
}

const called = ({ zh, en }: Words): Words => ({ zh, en });
