import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

export interface Holder {
  readonly enterpriseId: number;
  readonly name: string;
}

@Injectable()
export class DishonestHolderRepository {
  constructor(private readonly db: Database) {}

  /** Which of the enterprises hold a title on a day that is not suspended yet. */
  async holding(enterpriseIds: readonly number[], day: string): Promise<Holder[]> {
    if (enterpriseIds.length === 0) return [];
    return this.db.query<Holder[]>(
      `SELECT DISTINCT e.id AS enterpriseId, e.name AS name FROM title t JOIN enterprise e ON e.id = t.enterprise_id
        WHERE t.valid_from <= ? AND t.valid_to >= ? AND t.suspended_on IS NULL
          AND t.enterprise_id IN (${enterpriseIds.map(() => '?').join(', ')})`,
      [day, day, ...enterpriseIds],
    );
  }
}
