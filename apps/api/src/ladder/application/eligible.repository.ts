import { Injectable } from '@nestjs/common';
import type { PinnedBook } from '@yanzhen/contract/ladder/application';
import type { BookScope, BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Database } from '../../platform/database/database';
import { EvaluationEntity } from '../evaluation/evaluation.entity';

@Injectable()
export class EligibleRepository {
  constructor(private readonly db: Database) {}

  /** Enterprises that the latest verdicts call eligible for what they do not hold yet, or for its review when they do. */
  async eligible(tier: BookTier, scope: BookScope, pinned: PinnedBook | null): Promise<number[]> {
    const book = pinned && { bookCode: pinned.code, bookVersion: pinned.version };
    const rows = await this.db.rows(EvaluationEntity).find({
      select: { enterpriseId: true },
      where: { tier, scope, verdict: 'eligible', holds: scope === 'review', ...book },
      order: { enterpriseId: 'ASC' },
    });
    return rows.map(({ enterpriseId }) => enterpriseId);
  }
}
