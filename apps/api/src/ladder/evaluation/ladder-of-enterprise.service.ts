import { Injectable } from '@nestjs/common';
import type { LadderOfEnterprise } from '@yanzhen/contract/ladder/evaluation';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import { isValidOn } from '@yanzhen/domain/ladder/holders';
import type { BookScope } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { Registry } from '../../registry';
import { CreditFacts } from './credit-facts';
import { theseIds } from './evaluation.repository';
import { Evaluator, factsOf } from './evaluator';
import { HeldTitlesRepository } from './held-titles.repository';

/** Where one enterprise stands, worked out from its facts at this moment. */
@Injectable()
export class LadderOfEnterpriseService {
  constructor(
    private readonly registry: Registry,
    private readonly titles: HeldTitlesRepository,
    private readonly credit: CreditFacts,
    private readonly evaluator: Evaluator,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader, id: number, scope: BookScope, asOf = this.clock.today()): Promise<LadderOfEnterprise> {
    const sources = await this.registry.factSources(reader, id);
    const facts = await this.facts(id, asOf);
    const stated = sources.some(({ fact }) => fact === 'creditBlocked');
    const creditBlocked = await this.credit.source(id, stated, asOf);
    const { all, inForce } = await this.evaluator.booksOf(asOf);
    const books = inForce.filter((one) => one.scope === scope).map(({ book }) => book);
    return {
      enterpriseId: id,
      asOf,
      scope,
      facts,
      sources: {
        ...Object.fromEntries(
          sources.map(({ fact, source, verified, updatedAt }) => [
            fact,
            { source, verified, updatedAt: updatedAt.toISOString() },
          ]),
        ),
        ...(creditBlocked ? { creditBlocked } : {}),
      },
      books,
      evaluations: books.map((book) => evaluate(book, facts, asOf, { scope, others: all })),
      held: facts.titles.filter((title) => isValidOn(title, asOf)),
      others: all.filter((book) => book.scope.includes(scope) && !books.includes(book)),
    };
  }

  /** All that verdicts on an enterprise rest on; who asks has seen that it is in sight. */
  async facts(id: number, asOf: string): Promise<EnterpriseFacts> {
    const [known] = await this.credit.over(await this.registry.factsOf([id]), asOf);
    if (!known) throw new DomainError('registry.enterprise_not_found', 'not_found', { id });
    return factsOf(known, (await this.titles.of(theseIds([id]))).get(id) ?? []);
  }
}
