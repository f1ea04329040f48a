import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { CriterionFinding, Finding, TestFinding } from '@yanzhen/domain/ladder/evaluation/finding';

/** Every fact that a condition looked at, each once. */
export const refsOf = ({ facts, parts = [] }: TestFinding): FactRef[] => [
  ...new Set([...facts, ...parts.flatMap(refsOf)]),
];

export const refsOfCriterion = ({ test, exemptions = [] }: CriterionFinding): FactRef[] => [
  ...new Set([...refsOf(test), ...exemptions.flatMap((exemption) => refsOf(exemption.test))]),
];

/** Facts under the conditions that fall short, the way by points included. */
export const shortRefs = (findings: readonly Finding[]): FactRef[] => [...new Set(findings.flatMap(shortIn))];

function shortIn(finding: Finding): FactRef[] {
  if (finding.state !== 'short') return [];
  switch (finding.is) {
    case 'criterion':
      return shortOf(finding.test);
    case 'group':
      return finding.of.flatMap(shortIn);
    case 'score':
      return finding.categories.flatMap(({ items }) =>
        items.filter(({ most, max }) => most < max).flatMap(({ measured }) => measured.flatMap(({ facts }) => facts)),
      );
    case 'book':
      return finding.evaluation ? finding.evaluation.findings.flatMap(shortIn) : [];
  }
}

const shortOf = ({ state, facts, parts = [] }: TestFinding): FactRef[] =>
  state === 'short' ? [...facts, ...parts.flatMap(shortOf)] : [];
