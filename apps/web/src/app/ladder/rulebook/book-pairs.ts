import type { RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import { BOOK_TIERS } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { bookLabel } from './book-words';

/** A book in force and the one that it replaced: the usual question when rules have changed. */
export interface BookPair {
  readonly before: RulebookRow;
  readonly now: RulebookRow;
  readonly label: string;
}

/** Those of new applications, the lowest tier first. */
export function pairsOf(books: readonly RulebookRow[]): BookPair[] {
  const published = books.filter(({ status }) => status === 'published');
  return published
    .filter(({ current, scope }) => current && scope.includes('new'))
    .sort((a, b) => BOOK_TIERS.indexOf(a.tier) - BOOK_TIERS.indexOf(b.tier))
    .flatMap((now) => {
      const before = predecessorOf(now, published);
      return before ? [{ before, now, label: `${bookLabel(before)} → ${bookLabel(now)}` }] : [];
    });
}

/** The book of the same tier and scope that came into force before it. */
export const predecessorOf = (now: RulebookRow, books: readonly RulebookRow[]): RulebookRow | undefined =>
  books
    .filter(
      ({ status, tier, scope }) =>
        status === 'published' && tier === now.tier && scope.some((one) => now.scope.includes(one)),
    )
    .filter(({ effectiveFrom }) => effectiveFrom < now.effectiveFrom)
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.bookVersion - a.bookVersion)[0];
