import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { Span } from '@yanzhen/domain/liaison/span';
import { Database } from '../../platform/database/database';
import { allOf, among, sightSql, type SqlPart } from '../../registry';

export interface OfficersWanted {
  readonly reader: Reader;
  readonly role: AssignmentRole;
  readonly units: readonly UnitCode[];
  readonly officerId: number | undefined;
  readonly q: string;
  readonly today: string;
}

export interface OfficerRowOfCoverage {
  readonly officerId: number;
  readonly name: string;
  readonly post: string | null;
  readonly unitCode: UnitCode | null;
  readonly enterprises: number;
  readonly never: number;
  readonly overdue: number;
}

export interface VisitedBy {
  readonly officerId: number;
  readonly quarter: number;
  readonly enterprises: number;
}

export type OfficerPlace = readonly [string, number];

const HELD = `assignment a JOIN officer o ON o.id = a.officer_id JOIN enterprise e ON e.id = a.enterprise_id
              LEFT JOIN care c ON c.enterprise_id = e.id`;

/** Officers with how it stands with the enterprises that they look after today. */
@Injectable()
export class CoverageOfficersRepository {
  constructor(private readonly db: Database) {}

  async page(wanted: OfficersWanted, after: OfficerPlace | null, size: number): Promise<OfficerRowOfCoverage[]> {
    const where = matching(wanted);
    const further = after ? ' AND (o.name > ? OR (o.name = ? AND o.id > ?))' : '';
    // An officer may be assigned twice to one enterprise in the same role only by touching periods, never on one day.
    const rows = await this.db.query<OfficerRowOfCoverage[]>(
      `SELECT o.id AS officerId, o.name AS name, o.post AS post, o.unit_code AS unitCode, COUNT(*) AS enterprises,
              SUM(CASE WHEN c.id IS NOT NULL AND c.last_visit_on IS NULL THEN 1 ELSE 0 END) AS never,
              SUM(CASE WHEN c.due_on < ? THEN 1 ELSE 0 END) AS overdue
         FROM ${HELD} WHERE ${where.sql}${further}
        GROUP BY o.id, o.name, o.post, o.unit_code ORDER BY o.name, o.id LIMIT ?`,
      [wanted.today, ...where.params, ...(after ? [after[0], ...after] : []), size],
    );
    return rows.map((row) => ({
      ...row,
      enterprises: Number(row.enterprises),
      never: Number(row.never),
      overdue: Number(row.overdue),
    }));
  }

  async count(wanted: OfficersWanted, cap: number): Promise<number> {
    const where = matching(wanted);
    const [row] = await this.db.query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT DISTINCT o.id AS id FROM ${HELD} WHERE ${where.sql} LIMIT ${cap}) counted`,
      [...where.params],
    );
    return Number(row?.n ?? 0);
  }

  /** Of the enterprises that these officers look after today, how many they visited themselves in each quarter. */
  async visited(
    wanted: OfficersWanted,
    officerIds: readonly number[],
    quarters: readonly Span[],
  ): Promise<VisitedBy[]> {
    if (officerIds.length === 0) return [];
    const where = allOf([matching(wanted), among('o.id', officerIds)]);
    const [q1, q2, q3, q4] = quarters;
    const rows = await this.db.query<VisitedBy[]>(
      `SELECT o.id AS officerId, COUNT(DISTINCT e.id) AS enterprises,
              CASE WHEN v.visited_on < ? THEN 0 WHEN v.visited_on < ? THEN 1 WHEN v.visited_on < ? THEN 2 ELSE 3 END AS quarter
         FROM ${HELD} JOIN visit v ON v.enterprise_id = e.id AND v.officer_id = o.id
        WHERE ${where.sql} AND v.state = 'done' AND v.visited_on >= ? AND v.visited_on <= ?
        GROUP BY o.id, quarter`,
      [q2.from, q3.from, q4.from, ...where.params, q1.from, q4.to],
    );
    return rows.map(({ officerId, quarter, enterprises }) => ({
      officerId,
      quarter: Number(quarter),
      enterprises: Number(enterprises),
    }));
  }
}

function matching({ reader, role, units, officerId, q, today }: OfficersWanted): SqlPart {
  const like = `%${q.replace(/[!%_]/g, '!$&')}%`;
  return allOf([
    { sql: 'a.role = ? AND a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)', params: [role, today, today] },
    sightSql(reader, 'e'),
    { sql: `e.state = 'active'`, params: [] },
    ...(units.length ? [among('e.unit_code', units)] : []),
    ...(officerId === undefined ? [] : [{ sql: 'o.id = ?', params: [officerId] }]),
    ...(q ? [{ sql: `o.name LIKE ? ESCAPE '!'`, params: [like] }] : []),
  ]);
}
