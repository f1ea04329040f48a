import type { GoalCount } from '@yanzhen/contract/goals/scoreboard';

type Bar = Pick<GoalCount, 'count' | 'target' | 'comparison'>;

/** `≥ 600`, `> 100`, `≈ 50`: the bar as the policy words it (达到, 超过, 左右). */
export const barOf = ({ comparison, target }: Bar): string =>
  `${{ at_least: '≥', more_than: '>', about: '≈' }[comparison]} ${target}`;

/** How many enterprises are still missing; 0 when the bar is met. "More than 100" is met by 101. */
export const missing = ({ count, target, comparison }: Bar): number =>
  Math.max(0, target + (comparison === 'more_than' ? 1 : 0) - count);

/** Part of the way, at most 1. */
export const progressOf = (goal: Bar): number => {
  const bar = goal.count + missing(goal);
  return bar ? goal.count / bar : 0;
};
