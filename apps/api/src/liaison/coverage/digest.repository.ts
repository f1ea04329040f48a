import { Injectable } from '@nestjs/common';
import type { DigestCounts, DigestToday } from '@yanzhen/contract/liaison/digest';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { dueDays } from '@yanzhen/domain/liaison/promise';
import type { Span } from '@yanzhen/domain/liaison/span';
import { Database } from '../../platform/database/database';
import { allOf, among, sightSql, type SqlPart } from '../../registry';

export interface DigestWithin {
  readonly reader: Reader;
  readonly units: readonly UnitCode[];
}

export type DigestRow = Partial<DigestCounts> & { readonly unitCode: UnitCode };

const ON_VISIT = 'JOIN visit v ON v.id = x.visit_id JOIN enterprise e ON e.id = x.enterprise_id';
const IN_SPAN = 'v.visited_on >= ? AND v.visited_on <= ?';

/** What happened on some days, per unit of the enterprise. */
@Injectable()
export class DigestRepository {
  constructor(private readonly db: Database) {}

  /** Several rows for a unit, each with some of its counts. */
  async happened(within: DigestWithin, { from, to }: Span): Promise<DigestRow[]> {
    const rows: DigestRow[] = [];
    const days = [from, to];
    const ask = async (sql: string, params: readonly unknown[]) => {
      const { sql: where, params: seen } = inSight(within);
      const found = await this.db.query<Record<string, unknown>[]>(`${sql} AND ${where} GROUP BY e.unit_code`, [
        ...params,
        ...seen,
      ]);
      for (const { unitCode, ...numbers } of found)
        rows.push({
          ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)])),
          unitCode: unitCode as UnitCode,
        });
    };
    await ask(
      `SELECT e.unit_code AS unitCode, COUNT(*) AS visits, COUNT(DISTINCT v.enterprise_id) AS enterprises
         FROM visit v JOIN enterprise e ON e.id = v.enterprise_id WHERE v.state = 'done' AND ${IN_SPAN}`,
      days,
    );
    await ask(
      `SELECT e.unit_code AS unitCode, COUNT(DISTINCT v.enterprise_id) AS first
         FROM visit v JOIN enterprise e ON e.id = v.enterprise_id WHERE v.state = 'done' AND ${IN_SPAN}
          AND NOT EXISTS (SELECT 1 FROM visit b WHERE b.enterprise_id = v.enterprise_id AND b.state = 'done' AND b.visited_on < ?)`,
      [...days, from],
    );
    for (const [name, table] of [
      ['requests', 'visit_request'],
      ['promises', 'visit_promise'],
      ['corrections', 'fact_correction'],
    ])
      await ask(
        `SELECT e.unit_code AS unitCode, COUNT(*) AS ${name} FROM ${table} x ${ON_VISIT} WHERE ${IN_SPAN}`,
        days,
      );
    await ask(
      `SELECT e.unit_code AS unitCode, SUM(CASE WHEN x.state = 'kept' THEN 1 ELSE 0 END) AS kept,
              SUM(CASE WHEN x.state = 'dropped' THEN 1 ELSE 0 END) AS dropped
         FROM visit_promise x JOIN enterprise e ON e.id = x.enterprise_id WHERE x.settled_on >= ? AND x.settled_on <= ?`,
      days,
    );
    return rows;
  }

  async standing(within: DigestWithin, today: string): Promise<DigestToday> {
    const where = inSight(within);
    const count = async (table: string, condition: string, params: readonly unknown[]) => {
      const [row] = await this.db.query<{ n: number | string }[]>(
        `SELECT COUNT(*) AS n FROM ${table} x ${ON_VISIT} WHERE ${condition} AND ${where.sql}`,
        [...params, ...where.params],
      );
      return Number(row?.n ?? 0);
    };
    const [due, broken] = [dueDays('due', today), dueDays('broken', today)];
    return {
      promisesDue: await count('visit_promise', `x.state = 'open' AND x.due_on >= ? AND x.due_on <= ?`, [
        due.from,
        due.to,
      ]),
      promisesBroken: await count('visit_promise', `x.state = 'open' AND x.due_on <= ?`, [broken.to]),
      requestsOpen: await count('visit_request', 'x.closed_at IS NULL', []),
      correctionsOpen: await count('fact_correction', `x.state = 'open'`, []),
    };
  }
}

const inSight = ({ reader, units }: DigestWithin): SqlPart =>
  allOf([sightSql(reader, 'e'), ...(units.length ? [among('e.unit_code', units)] : [])]);
