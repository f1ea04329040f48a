import type { PinnedBook } from '@yanzhen/contract/ladder/application';
import type { RoundEntity } from './round.entity';

/** The version that a round is held to; null: the book in force. */
export const pinnedOf = ({
  bookCode,
  bookVersion,
}: Pick<RoundEntity, 'bookCode' | 'bookVersion'>): PinnedBook | null =>
  bookCode === null || bookVersion === null ? null : { code: bookCode, version: bookVersion };
