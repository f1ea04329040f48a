import { Injectable } from '@nestjs/common';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import type { Evaluation } from '@yanzhen/domain/ladder/evaluation/finding';
import { chooseBook } from '@yanzhen/domain/ladder/rulebook/choose-book';
import type { BookScope, BookTier, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Clock } from '../../platform/clock';
import { PublishedBooks } from '../rulebook/published-books';
import { DueEvaluations } from './due-evaluations';
import { Evaluator } from './evaluator';
import { LadderOfEnterpriseService } from './ladder-of-enterprise.service';

/** A verdict with all that it rests on, to be kept by whoever asked. */
export interface EvaluatedNow {
  readonly asOf: string;
  readonly facts: EnterpriseFacts;
  readonly book: Rulebook;
  readonly evaluation: Evaluation;
}

/** What other rooms and the rest of this one ask of evaluations; they have seen that the enterprise is in sight. */
@Injectable()
export class Evaluations {
  constructor(
    private readonly due: DueEvaluations,
    private readonly evaluator: Evaluator,
    private readonly books: PublishedBooks,
    private readonly ladder: LadderOfEnterpriseService,
    private readonly clock: Clock,
  ) {}

  /** The verdict of the book in force, worked out now; null when none is in force for that tier and scope. */
  async now(
    enterpriseId: number,
    tier: BookTier,
    scope: BookScope,
    asOf = this.clock.today(),
  ): Promise<EvaluatedNow | null> {
    const { all } = await this.evaluator.booksOf(asOf);
    const book = chooseBook(all, tier, scope, asOf);
    if (!book) return null;
    const facts = await this.ladder.facts(enterpriseId, asOf);
    return { asOf, facts, book, evaluation: evaluate(book, facts, asOf, { scope, others: all }) };
  }

  /** The verdict of one version, whatever is in force on the day. @throws DomainError `ladder.rulebook_not_found` */
  async by(
    { code, version }: { readonly code: string; readonly version: number },
    enterpriseId: number,
    scope: BookScope,
    asOf = this.clock.today(),
  ): Promise<EvaluatedNow> {
    const book = await this.books.version(code, version);
    const { all } = await this.evaluator.booksOf(asOf);
    const facts = await this.ladder.facts(enterpriseId, asOf);
    return { asOf, facts, book, evaluation: evaluate(book, facts, asOf, { scope, others: all }) };
  }

  /** Marks them as due in the caller's transaction; their verdicts follow after it. For titles, which are facts too. */
  changed(enterpriseIds: readonly number[]): Promise<void> {
    return this.due.mark(enterpriseIds);
  }

  /** Until the verdicts have followed every change that this process made. */
  settled(): Promise<void> {
    return this.due.settled();
  }
}
