import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { Span } from '@yanzhen/domain/liaison/span';
import { Database } from '../../platform/database/database';
import { allOf, among, sightSql, type SqlPart } from '../../registry';

export interface LinesWanted {
  readonly reader: Reader;
  readonly role: AssignmentRole;
  readonly units: readonly UnitCode[];
  readonly officerId: number | undefined;
  readonly q: string;
  readonly year: Span;
}

export interface LineRow {
  readonly officerName: string;
  readonly officerPost: string | null;
  readonly officerId: number;
  readonly enterpriseId: number;
  readonly enterpriseName: string;
  readonly unitCode: UnitCode;
  readonly lastVisitOn: string | null;
  readonly dueOn: string | null;
}

export interface HeldDays {
  readonly officerId: number;
  readonly enterpriseId: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface VisitDays {
  readonly enterpriseId: number;
  readonly officerId: number | null;
  readonly visitedOn: string;
  readonly visits: number;
}

export type LinePlace = readonly [string, number, number];

const TABLES = 'assignment a JOIN officer o ON o.id = a.officer_id JOIN enterprise e ON e.id = a.enterprise_id';

/** Officers with the enterprises that they look after on at least a day of the year, whoever has gone since included. */
@Injectable()
export class CoverageLinesRepository {
  constructor(private readonly db: Database) {}

  page(wanted: LinesWanted, after: LinePlace | null, size: number): Promise<LineRow[]> {
    const where = matching(wanted);
    const further = after ? ' AND (o.name > ? OR (o.name = ? AND (o.id > ? OR (o.id = ? AND e.id > ?))))' : '';
    const place = after ? [after[0], after[0], after[1], after[1], after[2]] : [];
    return this.db.query<LineRow[]>(
      `SELECT DISTINCT o.name AS officerName, o.post AS officerPost, o.id AS officerId, e.id AS enterpriseId,
              e.name AS enterpriseName, e.unit_code AS unitCode, c.last_visit_on AS lastVisitOn, c.due_on AS dueOn
         FROM ${TABLES} LEFT JOIN care c ON c.enterprise_id = e.id
        WHERE ${where.sql}${further} ORDER BY o.name, o.id, e.id LIMIT ?`,
      [...where.params, ...place, size],
    );
  }

  async count(wanted: LinesWanted, cap: number): Promise<number> {
    const where = matching(wanted);
    const [row] = await this.db.query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT DISTINCT o.id AS o, e.id AS e FROM ${TABLES} WHERE ${where.sql} LIMIT ${cap}) counted`,
      [...where.params],
    );
    return Number(row?.n ?? 0);
  }

  /** When the officers of some lines looked after their enterprises. */
  held(enterpriseIds: readonly number[], role: AssignmentRole, { from, to }: Span): Promise<HeldDays[]> {
    if (enterpriseIds.length === 0) return Promise.resolve([]);
    const firms = among('a.enterprise_id', enterpriseIds);
    return this.db.query<HeldDays[]>(
      `SELECT a.officer_id AS officerId, a.enterprise_id AS enterpriseId, a.starts_on AS startsOn, a.ends_on AS endsOn
         FROM assignment a WHERE ${firms.sql} AND a.role = ? AND a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)`,
      [...firms.params, role, to, from],
    );
  }

  /** Visits made in the year, by enterprise, day and officer. */
  async visits(enterpriseIds: readonly number[], { from, to }: Span): Promise<VisitDays[]> {
    if (enterpriseIds.length === 0) return [];
    const firms = among('v.enterprise_id', enterpriseIds);
    const rows = await this.db.query<VisitDays[]>(
      `SELECT v.enterprise_id AS enterpriseId, v.officer_id AS officerId, v.visited_on AS visitedOn, COUNT(*) AS visits
         FROM visit v WHERE ${firms.sql} AND v.state = 'done' AND v.visited_on >= ? AND v.visited_on <= ?
        GROUP BY v.enterprise_id, v.officer_id, v.visited_on`,
      [...firms.params, from, to],
    );
    return rows.map((row) => ({ ...row, visits: Number(row.visits) }));
  }
}

function matching({ reader, role, units, officerId, q, year }: LinesWanted): SqlPart {
  const like = `%${q.replace(/[!%_]/g, '!$&')}%`;
  return allOf([
    {
      sql: 'a.role = ? AND a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)',
      params: [role, year.to, year.from],
    },
    sightSql(reader, 'e'),
    { sql: `e.state = 'active'`, params: [] },
    ...(units.length ? [among('e.unit_code', units)] : []),
    ...(officerId === undefined ? [] : [{ sql: 'o.id = ?', params: [officerId] }]),
    ...(q ? [{ sql: `o.name LIKE ? ESCAPE '!'`, params: [like] }] : []),
  ]);
}
