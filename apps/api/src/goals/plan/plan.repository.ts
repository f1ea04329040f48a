import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { PlanEntity } from './plan.entity';

type PlanColumns = Omit<PlanEntity, 'id' | 'version'>;

@Injectable()
export class PlanRepository {
  constructor(private readonly db: Database) {}

  ofYear(year: number): Promise<PlanEntity[]> {
    return this.rows.find({ where: { year }, order: { id: 'ASC' } });
  }

  one(code: string, year: number): Promise<PlanEntity | null> {
    return this.rows.findOneBy({ code, year });
  }

  /** The unique index refuses a second first plan. */
  async add(plan: PlanColumns): Promise<void> {
    await this.rows.insert({ ...plan, version: 1 });
  }

  /** @throws DomainError `goals.changed_since` */
  change(seen: { id: number; version: number }, plan: PlanColumns): Promise<void> {
    return this.db.change(PlanEntity, seen, plan, 'goals');
  }

  private get rows() {
    return this.db.rows(PlanEntity);
  }
}
