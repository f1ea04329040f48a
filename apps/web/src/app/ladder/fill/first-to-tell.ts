import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Evaluation, Finding, TestFinding } from '@yanzhen/domain/ladder/evaluation/finding';

/** Facts to be told, those that decide what is open on the shortest way to the title apart from the rest. */
export interface ToTell {
  readonly first: readonly FactRef[];
  readonly later: readonly FactRef[];
}

export function firstToTell(evaluation: Evaluation): ToTell {
  const open = new Set(evaluation.nearness.open);
  const deciding = new Set(missingIn(evaluation.findings, open));
  const first = evaluation.missing.filter((ref) => deciding.has(ref));
  if (!first.length) return { first: evaluation.missing, later: [] };
  return { first, later: evaluation.missing.filter((ref) => !deciding.has(ref)) };
}

function missingIn(findings: readonly Finding[], open: ReadonlySet<string>): FactRef[] {
  return findings.flatMap((finding): FactRef[] => {
    switch (finding.is) {
      case 'criterion':
        return open.has(finding.id) ? missingOf(finding.test) : [];
      case 'group':
        return missingIn(finding.of, open);
      case 'score':
        return finding.categories.flatMap(({ items }) =>
          items
            .filter(({ id }) => open.has(id))
            .flatMap(({ measured }) => measured.flatMap(({ missing = [] }) => missing)),
        );
      case 'book':
        return finding.evaluation ? missingIn(finding.evaluation.findings, open) : [];
    }
  });
}

const missingOf = ({ state, missing = [], facts, parts = [] }: TestFinding): FactRef[] => [
  ...missing,
  ...(state === 'judgement' ? facts : []),
  ...parts.flatMap(missingOf),
];
