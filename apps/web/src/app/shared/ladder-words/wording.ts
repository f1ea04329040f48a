import type { Words } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { language } from '../language';

/** A name or sentence of a book or a table of the domain, in the language of this build. */
export const worded = (words: Words): string => words[language()];

/** `甲、乙` · `A, B`. */
export const listed = (words: readonly string[]): string => words.join(language() === 'en' ? ', ' : '、');

/** `甲或乙` · `A or B`. */
export function eitherOf(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  if (words.length < 2) return last;
  return language() === 'en' ? `${listed(words.slice(0, -1))} or ${last}` : `${listed(words.slice(0, -1))}或${last}`;
}

/** `甲，或乙`: sentences, any of which will do. */
export const joinedOr = (sentences: readonly string[]): string =>
  sentences.length
    ? sentences.reduce((left, right) => $localize`:@@ladderWords.or:${left}:left:，或${right}:right:`)
    : '';

/** `甲，且乙`: sentences that must all hold. */
export const joinedAnd = (sentences: readonly string[]): string =>
  sentences.length
    ? sentences.reduce((left, right) => $localize`:@@ladderWords.and:${left}:left:，且${right}:right:`)
    : '';
