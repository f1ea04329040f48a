import type { Keyword } from '../rules/house-rules';
import { guess, type Learned } from './learned';

/** To whom a request could go, and why: a rule of the bureau's own, what was done with others like it, or where it lies. Never applied by itself. */
export type Suggestion =
  | { readonly by: 'keyword'; readonly department: string; readonly word: string }
  | {
      readonly by: 'past';
      readonly department: string;
      readonly word: string;
      readonly of: number;
      readonly to: number;
    }
  | { readonly by: 'unit'; readonly department: string };

const MOST = 3;

/** Rules first, the longest word before shorter ones; then what the past says; then the unit in which it lies. Each department once. */
export function suggest(
  text: string,
  keywords: readonly Keyword[],
  learned: Learned,
  unit: string | null,
): Suggestion[] {
  const ruled = keywords
    .filter(({ word }) => text.includes(word))
    .sort((one, other) => other.word.length - one.word.length)
    .map(({ department, word }): Suggestion => ({ by: 'keyword', department, word }));
  const past = guess(text, learned).map((one): Suggestion => ({ by: 'past', ...one }));
  const near: Suggestion[] = unit === null ? [] : [{ by: 'unit', department: unit }];
  const seen = new Set<string>();
  return [...ruled, ...past, ...near]
    .filter(({ department }) => !seen.has(department) && seen.add(department))
    .slice(0, MOST);
}
