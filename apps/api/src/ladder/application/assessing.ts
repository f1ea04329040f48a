import { Injectable } from '@nestjs/common';
import type { PinnedBook } from '@yanzhen/contract/ladder/application';
import type { BookScope, BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { type EvaluatedNow, Evaluations } from '../evaluation/evaluations';
import { EligibleRepository } from './eligible.repository';

/** What is frozen at a submission: the facts as they were, the book in force, and what it said of them. */
export type Assessed = EvaluatedNow;

/** Who asks for which tier. */
export interface Question {
  readonly enterpriseId: number;
  readonly tier: BookTier;
  readonly scope: BookScope;
  readonly asOf: string;
  /** The version that the round is held to; null: the book in force. */
  readonly pinned: PinnedBook | null;
}

/** The verdict of the book that decides in a round, for applications. */
@Injectable()
export class Assessing {
  constructor(
    private readonly evaluations: Evaluations,
    private readonly rows: EligibleRepository,
  ) {}

  /** @throws DomainError `application.no_book` when none is in force for tier and scope on that day. */
  async assess({ enterpriseId, tier, scope, asOf, pinned }: Question): Promise<Assessed> {
    const assessed = pinned
      ? await this.evaluations.by(pinned, enterpriseId, scope, asOf)
      : await this.evaluations.now(enterpriseId, tier, scope, asOf);
    if (!assessed) throw new DomainError('application.no_book', 'rule', { tier, asOf });
    return assessed;
  }

  /** Of a round that is held to a version those whom that very version calls eligible. */
  eligible(tier: BookTier, scope: BookScope, pinned: PinnedBook | null): Promise<number[]> {
    return this.rows.eligible(tier, scope, pinned);
  }
}
