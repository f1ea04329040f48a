import type { StoredVerdict } from '@yanzhen/contract/ladder/evaluation';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import { holdsTier } from '@yanzhen/domain/ladder/evaluation/holds-tier';
import { judge } from '@yanzhen/domain/ladder/evaluation/judge';
import { prepare } from '@yanzhen/domain/ladder/evaluation/prepare';
import type { BookInForce } from '@yanzhen/domain/ladder/rulebook/choose-book';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';

/** What one book says of one enterprise, and whether it holds the title already. */
export interface Judged extends StoredVerdict {
  readonly holds: boolean;
  /** Criteria that nobody has told enough for, or that a person has to judge. */
  readonly open: readonly string[];
}

/** Books of a day, chosen once for many enterprises. */
export interface BooksOfDay {
  readonly asOf: string;
  readonly inForce: readonly BookInForce[];
  /** All published ones, for books that refer to others. */
  readonly all: readonly Rulebook[];
}

/** Every book in force; those of a review only for who holds the title that is reviewed. */
export function judgeAll(facts: EnterpriseFacts, { asOf, inForce, all }: BooksOfDay): Judged[] {
  const prepared = prepare(facts, asOf);
  const judged: Judged[] = [];
  for (const { tier, scope, book } of inForce) {
    const holds = holdsTier(tier, prepared);
    if (scope === 'review' && !holds) continue;
    const { verdict, points, nearness } = judge(book, prepared, { scope, others: all });
    const { short, unknown, judgement, distance, heldBy, open } = nearness;
    judged.push({
      book: book.code,
      bookVersion: book.version,
      tier,
      scope,
      verdict,
      points,
      short,
      unknown,
      judgement,
      distance,
      heldBy: [...heldBy],
      holds,
      open,
    });
  }
  return judged;
}
