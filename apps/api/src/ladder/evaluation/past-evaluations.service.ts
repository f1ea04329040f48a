import { Injectable } from '@nestjs/common';
import type { Rerun, StoredDifference, StoredEvaluation, StoredVerdict } from '@yanzhen/contract/ladder/evaluation';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import type { Evaluation } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Registry } from '../../registry';
import { PublishedBooks } from '../rulebook/published-books';
import type { EvaluationHistoryEntity } from './evaluation-history.entity';
import { EvaluationRepository } from './evaluation.repository';
import { unpack } from './packed-facts';

/** Verdicts shown of one enterprise at most. */
const SHOWN = 100;

/** What was said before, and whether it would be said again. */
@Injectable()
export class PastEvaluationsService {
  constructor(
    private readonly registry: Registry,
    private readonly evaluations: EvaluationRepository,
    private readonly books: PublishedBooks,
  ) {}

  async of(reader: Reader, enterpriseId: number): Promise<StoredEvaluation[]> {
    await this.registry.mustFind(reader, enterpriseId);
    return (await this.evaluations.history(enterpriseId, SHOWN)).map(toStoredEvaluation);
  }

  /** The same facts and books once more. @throws DomainError `ladder.evaluation_not_found`, also outside the reader's sight */
  async rerun(reader: Reader, id: number): Promise<Rerun> {
    const row = await this.evaluations.pastById(id);
    if (!row || !(await this.registry.byId(reader, row.enterpriseId)))
      throw new DomainError('ladder.evaluation_not_found', 'not_found', { id });
    const facts = unpack(await this.evaluations.pastFacts(row));
    const books = await Promise.all(row.verdicts.map((one) => this.books.version(one.book, one.bookVersion)));
    const others = [...(await this.books.all()).filter((book) => !sameTier(books, book)), ...books];
    const evaluations = row.verdicts.map(({ scope }, at) => evaluate(books[at], facts, row.asOf, { scope, others }));
    const differences = row.verdicts.flatMap((then, at) => differencesOf(then, evaluations[at]));
    return { id, asOf: row.asOf, same: differences.length === 0, differences, evaluations, facts, books };
  }
}

/** Books that refer to others find those that were in force then, not what was published since. */
const sameTier = (then: readonly Rulebook[], { tier, scope }: Rulebook): boolean =>
  then.some((book) => book.tier === tier && book.scope.some((one) => scope.includes(one)));

function differencesOf(then: StoredVerdict, { verdict, points, nearness }: Evaluation): StoredDifference[] {
  const { short, unknown, judgement, distance, heldBy } = nearness;
  const now = { verdict, points, short, unknown, judgement, distance, heldBy };
  return (Object.keys(now) as (keyof typeof now)[])
    .filter((what) => JSON.stringify(then[what]) !== JSON.stringify(now[what]))
    .map((what) => ({ book: then.book, what, then: then[what], now: now[what] }));
}

const toStoredEvaluation = (row: EvaluationHistoryEntity): StoredEvaluation => ({
  id: row.id,
  enterpriseId: row.enterpriseId,
  asOf: row.asOf,
  digest: row.factsDigest,
  cause: row.cause,
  evaluatedAt: row.evaluatedAt.toISOString(),
  verdicts: row.verdicts,
});
