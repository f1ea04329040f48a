import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { CriterionFinding, TestFinding } from '@yanzhen/domain/ladder/evaluation/finding';

/** Every fact that a condition looked at, each once. */
export const refsOf = ({ facts, parts = [] }: TestFinding): FactRef[] => [
  ...new Set([...facts, ...parts.flatMap(refsOf)]),
];

export const refsOfCriterion = ({ test, exemptions = [] }: CriterionFinding): FactRef[] => [
  ...new Set([...refsOf(test), ...exemptions.flatMap((exemption) => refsOf(exemption.test))]),
];
