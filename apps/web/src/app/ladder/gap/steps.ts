import type { HeldTitleRow, LadderOfEnterprise } from '@yanzhen/contract/ladder/evaluation';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import type { Evaluation } from '@yanzhen/domain/ladder/evaluation/finding';
import { chooseBook } from '@yanzhen/domain/ladder/rulebook/choose-book';
import { type BookTier, type Rulebook, titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';

/** The ladder from its foot. Its first step has two halves, each of which will do. */
export const STEPS = ['tier1', 'specialised', 'giant', 'leading'] as const satisfies readonly BookTier[];
export type StepTier = (typeof STEPS)[number];

export interface Step {
  readonly tier: StepTier;
  readonly held: HeldTitleRow | null;
  /** Null when no book is in force for it on the day. */
  readonly book: Rulebook | null;
  readonly evaluation: Evaluation | null;
}

export const allBooks = ({ books, others }: LadderOfEnterprise): Rulebook[] => [...books, ...others];

/** Where the enterprise stands on every step, with these facts. */
export function stepsOf(ladder: LadderOfEnterprise, facts: EnterpriseFacts): Step[] {
  const around = { scope: ladder.scope, others: allBooks(ladder) };
  return STEPS.map((tier) => {
    const book = chooseBook(ladder.books, tier, ladder.scope, ladder.asOf);
    return {
      tier,
      held: ladder.held.find(({ kind }) => kind === titleOfTier(tier)) ?? null,
      book,
      evaluation: book && evaluate(book, facts, ladder.asOf, around),
    };
  });
}

/** The step above the highest title held; the last one for who has climbed them all. */
export function nextStep(held: readonly HeldTitleRow[]): StepTier {
  const highest = STEPS.reduce(
    (best, tier, place) => (held.some(({ kind }) => kind === titleOfTier(tier)) ? place : best),
    -1,
  );
  return STEPS[Math.min(highest + 1, STEPS.length - 1)];
}

/** Every book that leads to a step, in force or not, the newest regime first. */
export const booksOf = (ladder: LadderOfEnterprise, tier: StepTier): Rulebook[] =>
  allBooks(ladder)
    .filter((book) => book.tier === tier && book.scope.includes(ladder.scope))
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.version - a.version);
