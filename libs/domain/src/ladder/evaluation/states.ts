import { type State } from './finding';

/**
 * Three-valued logic with a fourth word: `judgement` is an unknown that only a person can settle. An unknown fact is named
 * before a judgement, since it can be told at once.
 */
export function allOf(states: readonly State[]): State {
  let found: State = 'met';
  for (const state of states) {
    if (state === 'short') return 'short';
    if (state === 'unknown' || found === 'met') found = state;
  }
  return found;
}

export function anyOf(states: readonly State[]): State {
  let found: State = 'short';
  for (const state of states) {
    if (state === 'met') return 'met';
    if (state === 'unknown' || found === 'short') found = state;
  }
  return found;
}

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
