import { type State } from './finding';

/**
 * Three-valued logic with a fourth word: `judgement` is an unknown that only a person can settle. An unknown fact is named
 * before a judgement, since it can be told at once.
 */
export function both(one: State, other: State): State {
  if (one === 'short' || other === 'short') return 'short';
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  return one === 'met' ? other : one;
}

export function either(one: State, other: State): State {
  if (one === 'met' || other === 'met') return 'met';
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  return one === 'short' ? other : one;
}

export const allOf = (states: readonly State[]): State => states.reduce(both, 'met');

export const anyOf = (states: readonly State[]): State => states.reduce(either, 'short');

export function leastOf(least: number, states: readonly State[]): State {
  const met = states.filter((state) => state === 'met').length;
  if (met >= least) return 'met';
  const possible = states.filter((state) => state !== 'short');
  if (possible.length < least) return 'short';
  return possible.includes('unknown') ? 'unknown' : 'judgement';
}

export const opposite = (state: State): State => (state === 'met' ? 'short' : state === 'short' ? 'met' : state);

/** A bar against a range of points. */
export const reaches = (bar: number, least: number, most: number): State =>
  least >= bar ? 'met' : most < bar ? 'short' : 'unknown';
