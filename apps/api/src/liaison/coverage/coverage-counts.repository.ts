import { Injectable } from '@nestjs/common';
import type { CareCounts } from '@yanzhen/contract/liaison/coverage';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Span } from '@yanzhen/domain/liaison/span';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Database } from '../../platform/database/database';
import { allOf, among, sightSql, type SqlPart } from '../../registry';

export interface Within {
  readonly reader: Reader;
  readonly units: readonly UnitCode[];
  readonly today: string;
  readonly soonDays: number;
}

export type OfUnit<T> = T & { readonly unitCode: UnitCode };
export type VisitedCounts = Readonly<Record<'q1' | 'q2' | 'q3' | 'q4' | 'inYear', number>>;

/** Counts of enterprises per unit. What each of them means is the filter of the same name in the list of enterprises. */
@Injectable()
export class CoverageCountsRepository {
  constructor(private readonly db: Database) {}

  async care(within: Within): Promise<OfUnit<CareCounts>[]> {
    const { today, soonDays } = within;
    const where = seen(within);
    const holders = `SELECT DISTINCT a.enterprise_id FROM assignment a
                      WHERE a.role = ? AND a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)`;
    return this.counted<CareCounts>(
      `SELECT e.unit_code AS unitCode, COUNT(*) AS enterprises,
              ${sum('c.id IS NOT NULL')} AS assigned, ${sum('c.id IS NULL')} AS none,
              ${sum('l.enterprise_id IS NULL')} AS noLeader, ${sum('h.enterprise_id IS NULL')} AS noChief,
              ${sum('c.id IS NOT NULL AND c.last_visit_on IS NULL')} AS never,
              ${sum('c.due_on < ?')} AS overdue, ${sum('c.due_on >= ? AND c.due_on <= ?')} AS soon
         FROM enterprise e LEFT JOIN care c ON c.enterprise_id = e.id
         LEFT JOIN (${holders}) l ON l.enterprise_id = e.id
         LEFT JOIN (${holders}) h ON h.enterprise_id = e.id
        WHERE ${where.sql} GROUP BY e.unit_code`,
      [today, today, addDays(today, soonDays), 'leader', today, today, 'chief', today, today, ...where.params],
    );
  }

  /** Of the enterprises that somebody looks after today, how many were visited in each quarter and in the year. */
  async visited(within: Within, quarters: readonly Span[]): Promise<OfUnit<VisitedCounts>[]> {
    const where = seen(within);
    const days = quarters.flatMap(({ from, to }) => [from, to]);
    const flag = 'MAX(CASE WHEN v.visited_on >= ? AND v.visited_on <= ? THEN 1 ELSE 0 END)';
    return this.counted<VisitedCounts>(
      `SELECT e.unit_code AS unitCode, SUM(t.q1) AS q1, SUM(t.q2) AS q2, SUM(t.q3) AS q3, SUM(t.q4) AS q4,
              COUNT(*) AS inYear
         FROM (SELECT v.enterprise_id AS id, ${flag} AS q1, ${flag} AS q2, ${flag} AS q3, ${flag} AS q4
                 FROM enterprise e JOIN care c ON c.enterprise_id = e.id JOIN visit v ON v.enterprise_id = e.id
                WHERE v.state = 'done' AND v.visited_on >= ? AND v.visited_on <= ? AND ${where.sql}
                GROUP BY v.enterprise_id) t
         JOIN enterprise e ON e.id = t.id GROUP BY e.unit_code`,
      [...days, days[0], days.at(-1), ...where.params],
    );
  }

  /** The driver hands sums over as texts. */
  private async counted<T extends object>(sql: string, params: readonly unknown[]): Promise<OfUnit<T>[]> {
    const rows = await this.db.query<Record<string, unknown>[]>(sql, [...params]);
    return rows.map(({ unitCode, ...numbers }) => ({
      ...(Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)])) as T),
      unitCode: unitCode as UnitCode,
    }));
  }
}

const sum = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

/** Who went away or was struck off needs no visit, as in the list of enterprises. */
const seen = ({ reader, units }: Within): SqlPart =>
  allOf([
    sightSql(reader, 'e'),
    { sql: `e.state = 'active'`, params: [] },
    ...(units.length ? [among('e.unit_code', units)] : []),
  ]);
