import { Injectable } from '@nestjs/common';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Database } from '../../platform/database/database';
import type { SqlPart } from '../../registry';

export interface StandingCount {
  readonly unitCode: UnitCode;
  readonly standing: CreditStanding;
  readonly firms: number;
}

@Injectable()
export class OverviewRepository {
  constructor(private readonly db: Database) {}

  /** Who stands otherwise than normal on a day, by unit: as many as the list of enterprises shows behind each number. */
  async byUnit(within: SqlPart, day: string): Promise<StandingCount[]> {
    const rows = await this.db.query<(Omit<StandingCount, 'firms'> & { firms: string | number })[]>(
      `SELECT e.unit_code AS unitCode, cp.standing AS standing, COUNT(*) AS firms
         FROM credit_period cp JOIN enterprise e ON e.id = cp.enterprise_id
        WHERE cp.standing IN ('blocked', 'restricted', 'priority') AND cp.from_on <= ? AND cp.to_on >= ?
          AND e.state <> 'merged' AND (${within.sql})
        GROUP BY e.unit_code, cp.standing`,
      [day, day, ...within.params],
    );
    return rows.map((row) => ({ ...row, firms: Number(row.firms) }));
  }
}
