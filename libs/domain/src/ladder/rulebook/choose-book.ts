import { BOOK_SCOPES, BOOK_TIERS, type BookScope, type BookTier, type Rulebook } from './rulebook';

export interface BookInForce {
  readonly tier: BookTier;
  readonly scope: BookScope;
  readonly book: Rulebook;
}

/**
 * The book that decides on a day: in force for tier and scope, the one that came into force last, of it the highest
 * version. Null when none is.
 */
export const chooseBook = (
  books: readonly Rulebook[],
  tier: BookTier,
  scope: BookScope,
  asOf: string,
): Rulebook | null =>
  books
    .filter((book) => book.tier === tier && book.scope.includes(scope) && isInForce(book, asOf))
    .reduce<Rulebook | null>((best, book) => (best === null || comesAfter(book, best) ? book : best), null);

export const isInForce = ({ effectiveFrom, effectiveTo }: Rulebook, day: string): boolean =>
  effectiveFrom <= day && (effectiveTo === null || effectiveTo >= day);

/** For every tier and scope that has one. */
export const booksInForce = (books: readonly Rulebook[], asOf: string): BookInForce[] =>
  BOOK_TIERS.flatMap((tier) =>
    BOOK_SCOPES.flatMap((scope) => {
      const book = chooseBook(books, tier, scope, asOf);
      return book === null ? [] : [{ tier, scope, book }];
    }),
  );

const comesAfter = (a: Rulebook, b: Rulebook): boolean =>
  a.effectiveFrom === b.effectiveFrom ? a.version > b.version : a.effectiveFrom > b.effectiveFrom;
