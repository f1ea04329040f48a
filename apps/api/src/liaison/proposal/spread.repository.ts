import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { Database } from '../../platform/database/database';
import { allOf, sightSql } from '../../registry';

const RUNS = 'a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)';

export interface FreeEnterprise {
  readonly id: number;
  readonly unitCode: UnitCode;
}

export interface FreePerson {
  readonly id: number;
  readonly unitCode: UnitCode | null;
}

export interface HeldEnterprise {
  readonly officerId: number;
  readonly enterpriseId: number;
}

/** What a proposal starts from: who has nobody, who can take more, and what they have. */
@Injectable()
export class SpreadRepository {
  constructor(private readonly db: Database) {}

  /** Living enterprises in sight that nobody looks after in the role, today or later. */
  unassigned(
    reader: Reader,
    role: AssignmentRole,
    unitCode: UnitCode | null,
    today: string,
  ): Promise<FreeEnterprise[]> {
    const { sql, params } = allOf([
      sightSql(reader, 'e'),
      { sql: `e.state = 'active'`, params: [] },
      ...(unitCode === null ? [] : [{ sql: 'e.unit_code = ?', params: [unitCode] }]),
    ]);
    return this.db.query<FreeEnterprise[]>(
      `SELECT e.id AS id, e.unit_code AS unitCode FROM enterprise e
        WHERE ${sql} AND NOT EXISTS (SELECT 1 FROM assignment a
          WHERE a.enterprise_id = e.id AND a.role = ? AND (a.ends_on IS NULL OR a.ends_on >= ?))
        ORDER BY e.id`,
      [...params, role, today],
    );
  }

  /** Active people in reach; who looks after enterprises in other roles only is left to those. */
  people({ role: who, unitCode }: Reader, role: AssignmentRole, today: string): Promise<FreePerson[]> {
    const reach = who === 'bureau' ? '1 = 1' : '(o.unit_code IS NULL OR o.unit_code = ?)';
    return this.db.query<FreePerson[]>(
      `SELECT o.id AS id, o.unit_code AS unitCode FROM officer o
        WHERE o.active = 1 AND ${reach}
          AND (NOT EXISTS (SELECT 1 FROM assignment a WHERE a.officer_id = o.id AND ${RUNS})
            OR EXISTS (SELECT 1 FROM assignment a WHERE a.officer_id = o.id AND a.role = ? AND ${RUNS}))
        ORDER BY o.id`,
      [...(who === 'bureau' ? [] : [unitCode]), today, today, role, today, today],
    );
  }

  held(role: AssignmentRole, today: string): Promise<HeldEnterprise[]> {
    return this.db.query<HeldEnterprise[]>(
      `SELECT a.officer_id AS officerId, a.enterprise_id AS enterpriseId FROM assignment a WHERE a.role = ? AND ${RUNS}`,
      [role, today, today],
    );
  }
}
