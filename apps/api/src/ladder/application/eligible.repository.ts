import { Injectable } from '@nestjs/common';
import type { BookScope, BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Database } from '../../platform/database/database';
import { EvaluationEntity } from '../evaluation/evaluation.entity';

@Injectable()
export class EligibleRepository {
  constructor(private readonly db: Database) {}

  /** Enterprises that the latest verdicts call eligible for what they do not hold yet, or for its review when they do. */
  async eligible(tier: BookTier, scope: BookScope): Promise<number[]> {
    const rows = await this.db.rows(EvaluationEntity).find({
      select: { enterpriseId: true },
      where: { tier, scope, verdict: 'eligible', holds: scope === 'review' },
      order: { enterpriseId: 'ASC' },
    });
    return rows.map(({ enterpriseId }) => enterpriseId);
  }
}
