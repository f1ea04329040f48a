import type { Keyword } from '../rules/house-rules';
import { guess, type Learned } from './learned';

/** To whom a request could go, and why: a rule of the bureau's own, or what was done with others like it. Never applied by itself. */
export type Suggestion =
  | { readonly by: 'keyword'; readonly department: string; readonly word: string }
  | {
      readonly by: 'past';
      readonly department: string;
      readonly word: string;
      readonly of: number;
      readonly to: number;
    };

const MOST = 3;

/** Rules first, the longest word before shorter ones; then what the past says, each department once. */
export function suggest(text: string, keywords: readonly Keyword[], learned: Learned): Suggestion[] {
  const ruled = keywords
    .filter(({ word }) => text.includes(word))
    .sort((one, other) => other.word.length - one.word.length)
    .map(({ department, word }): Suggestion => ({ by: 'keyword', department, word }));
  const past = guess(text, learned).map((one): Suggestion => ({ by: 'past', ...one }));
  const seen = new Set<string>();
  return [...ruled, ...past].filter(({ department }) => !seen.has(department) && seen.add(department)).slice(0, MOST);
}
