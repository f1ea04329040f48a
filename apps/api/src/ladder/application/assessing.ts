import { Injectable } from '@nestjs/common';
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
}

/** The verdict of the book in force, for applications. */
@Injectable()
export class Assessing {
  constructor(
    private readonly evaluations: Evaluations,
    private readonly rows: EligibleRepository,
  ) {}

  /** @throws DomainError `application.no_book` when none is in force for tier and scope on that day. */
  async assess({ enterpriseId, tier, scope, asOf }: Question): Promise<Assessed> {
    const assessed = await this.evaluations.now(enterpriseId, tier, scope, asOf);
    if (!assessed) throw new DomainError('application.no_book', 'rule', { tier, asOf });
    return assessed;
  }

  eligible(tier: BookTier, scope: BookScope): Promise<number[]> {
    return this.rows.eligible(tier, scope);
  }
}
