import { Injectable } from '@nestjs/common';
import type { TitleWatch } from '@yanzhen/contract/ladder/title-life';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DUTY_KINDS } from '@yanzhen/domain/ladder/title-life/update-duty';
import { addDays, addYears } from '@yanzhen/domain/shared/calendar-day';
import { Database } from '../../../platform/database/database';
import { allOf, among, type SqlPart } from '../../../registry';

/** Which titles are watched; `within` is the sight of a reader about `e` (enterprise). */
export interface Watched {
  readonly watch: TitleWatch;
  readonly today: string;
  /** Days before its end on which a title is due for review. */
  readonly opensDays: number;
  readonly kind: TitleKind | null;
  readonly units: readonly UnitCode[] | null;
  readonly within: SqlPart;
}

export interface WatchPlace {
  readonly validTo: string;
  readonly id: number;
}

export interface WatchedTitle extends WatchPlace {
  readonly enterpriseId: number;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
}

const FROM = 'FROM title t JOIN enterprise e ON e.id = t.enterprise_id';
const NOT_CARRIED_ON = `NOT EXISTS (SELECT 1 FROM title n
  WHERE n.enterprise_id = t.enterprise_id AND n.kind = t.kind AND n.valid_to > t.valid_to)`;

/** `reviewState` of the domain, and the marks of a title, in SQL. */
const WATCHES: Readonly<Record<TitleWatch, (of: Watched) => SqlPart>> = {
  due: ({ today, opensDays }) => reviewed(today, addDays(today, opensDays)),
  lapsed: ({ today }) => reviewed(addYears(today, -1), addDays(today, -1)),
  suspended: () => ({ sql: 't.suspended_on IS NOT NULL', params: [] }),
  revoked: () => ({ sql: 't.revoked_on IS NOT NULL', params: [] }),
  barred: ({ today }) => ({ sql: 't.revoked_on IS NOT NULL AND t.barred_until >= ?', params: [today] }),
};

/** Titles that end in a span of days and that no other carries on. Two that end together are one review, told of the later. */
const reviewed = (from: string, to: string): SqlPart => ({
  sql: `t.kind IN (${DUTY_KINDS.map(() => '?').join(', ')}) AND t.revoked_on IS NULL
    AND t.valid_to >= ? AND t.valid_to <= ? AND ${NOT_CARRIED_ON} AND NOT EXISTS (SELECT 1 FROM title s
      WHERE s.enterprise_id = t.enterprise_id AND s.kind = t.kind AND s.valid_to = t.valid_to AND s.id > t.id
        AND s.revoked_on IS NULL)`,
  params: [...DUTY_KINDS, from, to],
});

@Injectable()
export class WatchRepository {
  constructor(private readonly db: Database) {}

  async count(of: Watched): Promise<number> {
    const { sql, params } = conditions(of);
    const [row] = await this.db.query<{ n: string | number }[]>(`SELECT COUNT(*) AS n ${FROM} WHERE ${sql}`, [
      ...params,
    ]);
    return Number(row?.n ?? 0);
  }

  /** What ends first comes first; after the place given. */
  page(of: Watched, after: WatchPlace | null, limit: number): Promise<WatchedTitle[]> {
    const { sql, params } = conditions(of);
    const further = after ? ' AND (t.valid_to > ? OR (t.valid_to = ? AND t.id > ?))' : '';
    return this.db.query<WatchedTitle[]>(
      `SELECT t.id AS id, t.valid_to AS validTo, e.id AS enterpriseId, e.name AS name, e.uscc AS uscc,
              e.unit_code AS unitCode
         ${FROM} WHERE ${sql}${further} ORDER BY t.valid_to, t.id LIMIT ?`,
      [...params, ...(after ? [after.validTo, after.validTo, after.id] : []), limit],
    );
  }
}

const conditions = (of: Watched): SqlPart =>
  allOf([
    WATCHES[of.watch](of),
    of.within,
    ...(of.kind ? [{ sql: 't.kind = ?', params: [of.kind] }] : []),
    ...(of.units ? [among('e.unit_code', of.units)] : []),
  ]);
