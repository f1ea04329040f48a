import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { isDuplicate } from '../platform/database/failures';
import { GoalEntity } from './goal.entity';

@Injectable()
export class GoalRepository {
  constructor(private readonly db: Database) {}

  all(): Promise<GoalEntity[]> {
    return this.rows.find({ order: { place: 'ASC', id: 'ASC' } });
  }

  /** Adds those that are missing, leaves alone what somebody has edited. */
  async seed(goals: readonly Omit<GoalEntity, 'id' | 'version'>[]): Promise<void> {
    const known = new Set((await this.all()).map(({ code, horizon }) => `${code} ${horizon}`));
    for (const goal of goals) {
      if (!known.has(`${goal.code} ${goal.horizon}`)) await this.add(goal);
    }
  }

  private async add(goal: Omit<GoalEntity, 'id' | 'version'>): Promise<void> {
    try {
      await this.rows.insert({ ...goal, version: 1 });
    } catch (error) {
      // Another process started at the same moment and was faster.
      if (!isDuplicate(error)) throw error;
    }
  }

  private get rows() {
    return this.db.rows(GoalEntity);
  }
}
