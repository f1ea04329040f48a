import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Database } from '../../platform/database/database';
import { allOf, among, type SqlPart } from '../sql-part';

/** Which enterprises of a year: at or above a bar of revenue (万元), or those that stated R&D beside revenue. */
export interface FigureQuestion {
  readonly units: readonly UnitCode[];
  readonly year: number;
  readonly reaching: number | null;
}

export interface FigureRow {
  readonly enterpriseId: number;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
  readonly revenue: number;
  readonly rndExpense: number | null;
}

/** Where a row stands: by revenue, the largest first. */
export interface FigurePlace {
  readonly revenue: number;
  readonly id: number;
}

const FROM = 'FROM annual_facts f JOIN enterprise e ON e.id = f.enterprise_id WHERE';

/** The rows behind the figures of fact-figures.repository.ts: the same conditions, so number and list agree. */
@Injectable()
export class FigureRowsRepository {
  constructor(private readonly db: Database) {}

  async count(question: FigureQuestion): Promise<number> {
    const { sql, params } = conditions(question);
    const [row] = await this.db.query<{ n: string | number }[]>(`SELECT COUNT(*) AS n ${FROM} ${sql}`, [...params]);
    return Number(row?.n ?? 0);
  }

  async page(question: FigureQuestion, after: FigurePlace | null, limit: number): Promise<FigureRow[]> {
    const { sql, params } = conditions(question);
    const further = after ? ' AND (f.revenue < ? OR (f.revenue = ? AND e.id > ?))' : '';
    const rows = await this.db.query<(FigureRow & { revenue: string | number; rndExpense: string | number | null })[]>(
      `SELECT e.id AS enterpriseId, e.name AS name, e.uscc AS uscc, e.unit_code AS unitCode,
              f.revenue AS revenue, f.rnd_expense AS rndExpense
         ${FROM} ${sql}${further} ORDER BY f.revenue DESC, e.id LIMIT ?`,
      [...params, ...(after ? [after.revenue, after.revenue, after.id] : []), limit],
    );
    return rows.map((row) => ({
      ...row,
      revenue: Number(row.revenue),
      rndExpense: row.rndExpense === null ? null : Number(row.rndExpense),
    }));
  }
}

const conditions = ({ units, year, reaching }: FigureQuestion): SqlPart =>
  allOf([
    { sql: 'f.year = ? AND f.suspect = ? AND e.state = ?', params: [year, 0, 'active'] },
    among('e.unit_code', units),
    reaching === null
      ? { sql: 'f.revenue IS NOT NULL AND f.rnd_expense IS NOT NULL', params: [] }
      : { sql: 'f.revenue >= ?', params: [reaching] },
  ]);
