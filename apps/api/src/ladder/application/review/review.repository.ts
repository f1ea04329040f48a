import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { OpinionEntity, ReviewerEntity } from '../application.entity';

@Injectable()
export class ReviewRepository {
  constructor(private readonly db: Database) {}

  /** In the order given. */
  opinions(applicationId: number): Promise<OpinionEntity[]> {
    return this.db.rows(OpinionEntity).find({ where: { applicationId }, order: { id: 'ASC' } });
  }

  async addOpinion(opinion: Omit<OpinionEntity, 'id'>): Promise<void> {
    await this.db.rows(OpinionEntity).insert(opinion);
  }

  reviewers(applicationIds: readonly number[]): Promise<ReviewerEntity[]> {
    if (applicationIds.length === 0) return Promise.resolve([]);
    return this.rows.find({ where: { applicationId: In([...applicationIds]) }, order: { id: 'ASC' } });
  }

  /** The person's word on the application, new or instead of the former one. */
  async put(reviewer: Omit<ReviewerEntity, 'id'>): Promise<void> {
    const { applicationId, userId, ...rest } = reviewer;
    try {
      await this.rows.insert(reviewer);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      await this.rows.update({ applicationId, userId }, rest);
    }
  }

  async remove(applicationId: number, userId: number): Promise<void> {
    await this.rows.delete({ applicationId, userId });
  }

  private get rows() {
    return this.db.rows(ReviewerEntity);
  }
}
