import type { Finding, State } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Requirement } from '@yanzhen/domain/ladder/rulebook/rulebook';

/** What a book asks beside what was found. */
export interface Pair {
  readonly requirement: Requirement;
  readonly finding: Finding;
}

/** Criteria that the text keeps under one clause, or one larger part of the book. */
export interface Section {
  readonly key: string;
  /** Null for a part that brings its own heading. */
  readonly clause: string | null;
  readonly state: State;
  readonly pairs: readonly Pair[];
}

/** Both sides of an evaluation stand in the order of the book. */
export const pairsOf = (requires: readonly Requirement[], findings: readonly Finding[]): Pair[] =>
  requires.flatMap((requirement, at) => {
    const finding = findings[at] as Finding | undefined;
    return finding?.is === requirement.is ? [{ requirement, finding }] : [];
  });

/** What is missing comes first: short, then what can be told, then what others judge. */
const URGENCY: readonly State[] = ['short', 'unknown', 'judgement', 'met'];

export const byUrgency = (a: { state: State }, b: { state: State }): number =>
  URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state);

export const mostUrgent = (states: readonly State[]): State => URGENCY.find((state) => states.includes(state)) ?? 'met';

/** As the policy groups them, the groups with gaps first, and within each its gaps first. */
export function sectionsOf(pairs: readonly Pair[]): Section[] {
  const sections: { key: string; clause: string | null; pairs: Pair[] }[] = [];
  for (const pair of pairs) {
    const clause = pair.requirement.is === 'criterion' ? pair.requirement.clause : null;
    const same = clause === null ? undefined : sections.find((section) => section.clause === clause);
    if (same) same.pairs.push(pair);
    else sections.push({ key: clause ?? pair.requirement.id, clause, pairs: [pair] });
  }
  return sections
    .map((section) => ({
      ...section,
      state: mostUrgent(section.pairs.map(({ finding }) => finding.state)),
      pairs: [...section.pairs].sort((a, b) => byUrgency(a.finding, b.finding)),
    }))
    .sort(byUrgency);
}
