import { Injectable } from '@nestjs/common';
import type { GoalBar } from '@yanzhen/contract/goals/goal';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { GoalEntity } from './goal.entity';

type NewGoal = Omit<GoalEntity, 'id' | 'version'>;

@Injectable()
export class GoalRepository {
  constructor(private readonly db: Database) {}

  all(): Promise<GoalEntity[]> {
    return this.rows.find({ order: { place: 'ASC', horizon: 'ASC', id: 'ASC' } });
  }

  byId(id: number): Promise<GoalEntity | null> {
    return this.rows.findOneBy({ id });
  }

  async add(goal: NewGoal): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...goal, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `goals.changed_since` */
  change(seen: { id: number; version: number }, bar: GoalBar): Promise<void> {
    return this.db.change(GoalEntity, seen, bar, 'goals');
  }

  /** Adds those that are missing, leaves alone what somebody has edited. */
  async seed(goals: readonly NewGoal[]): Promise<void> {
    const known = new Set((await this.all()).map(({ code, horizon }) => `${code} ${horizon}`));
    for (const goal of goals) {
      if (!known.has(`${goal.code} ${goal.horizon}`)) await this.addOnce(goal);
    }
  }

  private async addOnce(goal: NewGoal): Promise<void> {
    try {
      await this.add(goal);
    } catch (error) {
      // Another process started at the same moment and was faster.
      if (!isDuplicate(error)) throw error;
    }
  }

  private get rows() {
    return this.db.rows(GoalEntity);
  }
}
