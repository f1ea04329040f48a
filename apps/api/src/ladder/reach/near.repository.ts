import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Database } from '../../platform/database/database';
import { among } from '../../registry';

/** Somebody without the title whom the book finds near. */
export interface NearRow {
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly eligible: boolean;
  readonly away: number;
  readonly distance: number;
  /** `|a|b|` */
  readonly heldBy: string;
  readonly openBy: string;
}

@Injectable()
export class NearRepository {
  constructor(private readonly db: Database) {}

  async within(units: readonly UnitCode[], tier: BookTier, most: number): Promise<NearRow[]> {
    const { sql, params } = among('e.unit_code', units);
    const rows = await this.db.query<(NearRow & { verdict: string })[]>(
      `SELECT v.enterprise_id AS enterpriseId, e.unit_code AS unitCode, v.verdict AS verdict, v.away AS away,
              v.distance AS distance, v.held_by AS heldBy, v.open_by AS openBy
         FROM evaluation v JOIN enterprise e ON e.id = v.enterprise_id
        WHERE v.tier = ? AND v.scope = ? AND v.holds = ? AND v.away <= ? AND e.state = ? AND ${sql}`,
      [tier, 'new', 0, most, 'active', ...params],
    );
    return rows.map(({ verdict, ...row }) => ({ ...row, eligible: verdict === 'eligible' }));
  }
}
