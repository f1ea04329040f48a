import { Injectable } from '@nestjs/common';
import type { SelfCheck, SelfCheckAnswer, SelfCheckBooks } from '@yanzhen/contract/ladder/self-check';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import { booksInForce } from '@yanzhen/domain/ladder/rulebook/choose-book';
import { checkStated } from '@yanzhen/domain/registry/check-stated';
import { isStatedKey, type StatedFacts, statedMeaning } from '@yanzhen/domain/registry/stated-facts';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { PublishedBooks } from '../rulebook/published-books';

const SCOPE = 'new';

/** For whoever is not signed in. Nothing is stored, nothing is logged of what was told. */
@Injectable()
export class SelfCheckService {
  constructor(
    private readonly published: PublishedBooks,
    private readonly clock: Clock,
  ) {}

  async books(): Promise<SelfCheckBooks> {
    const asOf = this.clock.today();
    const inForce = booksInForce(await this.published.all(), asOf).filter(({ scope }) => scope === SCOPE);
    return { asOf, books: inForce.map(({ book }) => book) };
  }

  /** @throws DomainError `registry.stated_…` naming the fact */
  async check({ facts }: SelfCheck): Promise<SelfCheckAnswer> {
    const { asOf, books } = await this.books();
    sound(facts.stated, asOf);
    const around = { scope: SCOPE, others: await this.published.all() } as const;
    return { asOf, evaluations: books.map((book) => evaluate(book, facts, asOf, around)) };
  }
}

function sound(stated: StatedFacts, today: string): void {
  for (const [key, value] of Object.entries(stated)) {
    if (!isStatedKey(key)) throw new DomainError('registry.stated_unknown', 'invalid', { key: key.slice(0, 60) });
    const why = checkStated(statedMeaning(key), value, today);
    if (why !== null) throw new DomainError(`registry.${why}`, 'invalid', { key });
  }
}
