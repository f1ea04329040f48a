import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { EvaluationRunEntity } from './evaluation-run.entity';

@Injectable()
export class EvaluationRunRepository {
  constructor(private readonly db: Database) {}

  /** The unique slot decides: null when that run was started already. */
  async start(run: Omit<EvaluationRunEntity, 'id'>): Promise<number | null> {
    try {
      return Number((await this.rows.insert(run)).identifiers[0]?.['id']);
    } catch (error) {
      if (isDuplicate(error)) return null;
      throw error;
    }
  }

  byId(id: number): Promise<EvaluationRunEntity | null> {
    return this.rows.findOneBy({ id });
  }

  latest(size: number): Promise<EvaluationRunEntity[]> {
    return this.rows.find({ order: { id: 'DESC' }, take: size });
  }

  running(): Promise<EvaluationRunEntity[]> {
    return this.rows.find({ where: { state: 'running' }, order: { id: 'ASC' } });
  }

  /** One step on; false when another process has done it meanwhile. */
  async advance(seen: EvaluationRunEntity, to: Partial<EvaluationRunEntity>): Promise<boolean> {
    const { affected } = await this.rows.update({ id: seen.id, state: 'running', cursorId: seen.cursorId }, to);
    return affected === 1;
  }

  /** The last id of the register at this moment, and how many enterprises it holds. */
  async extent(): Promise<{ lastId: number; total: number }> {
    const [row] = await this.db.query<{ lastId: number | string | null; total: number | string }[]>(
      'SELECT MAX(e.id) AS lastId, COUNT(*) AS total FROM enterprise e',
    );
    return { lastId: Number(row?.lastId ?? 0), total: Number(row?.total ?? 0) };
  }

  private get rows() {
    return this.db.rows(EvaluationRunEntity);
  }
}
