import type { Points } from './points';

/**
 * Which group of equals each score belongs to, 0 the highest. The top score opens a group that reaches `band` below it, that edge
 * included; the next score below opens the next one. “No further apart than the band” would be no equality: of three scores the middle
 * one could equal both others, which differ from one another.
 */
export function equalGroups(scores: readonly Points[], band: Points): ReadonlyMap<Points, number> {
  const groups = new Map<Points, number>();
  let top: Points | null = null;
  let group = -1;
  for (const score of [...new Set(scores)].sort((a, b) => b - a)) {
    if (top === null || top - score > band) {
      top = score;
      group += 1;
    }
    groups.set(score, group);
  }
  return groups;
}
