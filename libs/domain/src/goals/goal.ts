import type { TitleKind } from '../ladder/title-kind';
import type { Comparison, Target } from './targets';

/** Column, DTO and form take their limits from here. Lengths in characters. */
export const GOAL_LIMITS = { clause: 300, source: 200, most: 9_999_999_999 } as const;

/** A goal of one horizon. A later horizon is a new row; the old one stays readable. */
export interface Goal extends Omit<Target, 'clause' | 'wording'> {
  readonly id: number;
  readonly version: number;
  /** Section and wording. */
  readonly clause: string;
}

type Bar = Pick<Target, 'target' | 'comparison'>;

/** Whether a value meets the bar; null where the text names no number. "About" and the lower end of a range are met from there on. */
export function reaches({ target, comparison }: Bar, value: number): boolean | null {
  if (target === null || comparison === null) return null;
  return comparison === 'more_than' ? value > target : value >= target;
}

/** Of each code the row that applies on a day: the nearest horizon not yet over, else the last one that was. */
export function inForce<T extends { readonly code: string; readonly horizon: string }>(
  goals: readonly T[],
  day: string,
): T[] {
  const chosen = new Map<string, T>();
  for (const goal of goals) {
    const rival = chosen.get(goal.code);
    if (!rival || precedes(goal.horizon, rival.horizon, day)) chosen.set(goal.code, goal);
  }
  return goals.filter((goal) => chosen.get(goal.code) === goal);
}

function precedes(horizon: string, rival: string, day: string): boolean {
  const [open, rivalOpen] = [horizon >= day, rival >= day];
  if (open !== rivalOpen) return open;
  return open ? horizon < rival : horizon > rival;
}

const SIGNS = { at_least: '≥ ', more_than: '> ', about: '≈ ', between: '' } as const;

/** As the policy words it: `≥ 300 个/年`. */
export function targetWords({ target, upTo, comparison, measure, yearly }: Goal | Target): string {
  if (target === null || comparison === null) return '—';
  const number = upTo === null ? `${target}` : `${target}–${upTo}`;
  return `${SIGNS[comparison]}${number}${measure === '%' ? '%' : ` ${measure}`}${yearly ? '/年' : ''}`;
}

/** Whole enterprises that a title goal asks for: "more than 100" means 101. */
export const neededFor = ({ target, comparison }: Bar): number =>
  target === null ? 0 : target + (comparison === 'more_than' ? 1 : 0);

/** Goals of the four cards. */
export const isTitleGoal = (goal: { readonly kind: TitleKind | null }): goal is { readonly kind: TitleKind } =>
  goal.kind !== null;

export const COMPARISONS: readonly Comparison[] = ['at_least', 'more_than', 'about', 'between'];
