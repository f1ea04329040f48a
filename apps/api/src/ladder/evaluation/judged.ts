import type { StoredVerdict } from '@yanzhen/contract/ladder/evaluation';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import { judge } from '@yanzhen/domain/ladder/evaluation/judge';
import { prepare } from '@yanzhen/domain/ladder/evaluation/prepare';
import { isValidOn } from '@yanzhen/domain/ladder/holders';
import type { BookInForce } from '@yanzhen/domain/ladder/rulebook/choose-book';
import { type Rulebook, titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';

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
  const held = new Set<TitleKind | null>(
    facts.titles.filter((title) => isValidOn(title, asOf)).map(({ kind }) => kind),
  );
  const judged: Judged[] = [];
  for (const { tier, scope, book } of inForce) {
    const holds = held.has(titleOfTier(tier));
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
