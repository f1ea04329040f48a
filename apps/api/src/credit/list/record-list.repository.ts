import { Injectable } from '@nestjs/common';
import type { CreditRecordFilter } from '@yanzhen/contract/credit/record-list';
import type { CreditRecord } from '@yanzhen/domain/credit/record';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Database } from '../../platform/database/database';
import { allOf, among, EVERY_ROW, searchSql, type SqlPart } from '../../registry';

export interface Listed extends CreditRecord {
  readonly enterpriseId: number;
  readonly document: string;
  readonly issuer: string;
  readonly grade: string | null;
  readonly scale: string | null;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
}

/** Which records; `within` is the sight of a reader, about `e` (enterprise). */
export interface Asked {
  readonly filter: CreditRecordFilter;
  readonly today: string;
  readonly within: SqlPart;
}

/** Where a row stands: its day (of the decision, or its last) and its id. */
export interface RecordPlace {
  readonly day: string;
  readonly id: number;
}

const FROM = 'FROM credit_record r JOIN enterprise e ON e.id = r.enterprise_id';
const IN_FORCE = 'r.decided_on <= ? AND (r.ended_on IS NULL OR r.ended_on > ?) AND (r.until IS NULL OR r.until >= ?)';

@Injectable()
export class RecordListRepository {
  constructor(private readonly db: Database) {}

  /** Up to `most`: a list need not count hundreds of thousands. */
  async count(asked: Asked, most: number): Promise<number> {
    const { sql, params } = conditions(asked);
    const [row] = await this.db.query<{ n: string | number }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 ${FROM} WHERE ${sql} LIMIT ?) some`,
      [...params, most],
    );
    return Number(row?.n ?? 0);
  }

  /** The latest decision first; what ends soon by its last day. */
  page(asked: Asked, after: RecordPlace | null, limit: number): Promise<Listed[]> {
    const { sql, params } = conditions(asked);
    const ending = asked.filter.endsWithin !== undefined;
    const [column, beyond, order] = ending ? ['r.until', '>', 'ASC'] : ['r.decided_on', '<', 'DESC'];
    return this.db.query<Listed[]>(
      `SELECT r.id AS id, r.enterprise_id AS enterpriseId, r.kind AS kind, r.severity AS severity, r.document AS document,
              r.issuer AS issuer, r.decided_on AS decidedOn, r.until AS until, r.ended_on AS endedOn, r.grade AS grade,
              r.scale AS scale, e.name AS name, e.uscc AS uscc, e.unit_code AS unitCode
         ${FROM} WHERE ${sql}${after ? ` AND (${column} ${beyond} ? OR (${column} = ? AND r.id ${beyond} ?))` : ''}
        ORDER BY ${column} ${order}, r.id ${order} LIMIT ?`,
      [...params, ...(after ? [after.day, after.day, after.id] : []), limit],
    );
  }
}

function conditions({ filter, today, within }: Asked): SqlPart {
  const { q, kind, severity, unit, state, endsWithin } = filter;
  return allOf(
    [
      within,
      { sql: `e.state <> 'merged'`, params: [] },
      q === undefined || q.trim() === '' ? EVERY_ROW : searchSql(q),
      kind?.length ? among('r.kind', kind) : EVERY_ROW,
      severity?.length ? among('r.severity', severity) : EVERY_ROW,
      unit?.length ? among('e.unit_code', unit) : EVERY_ROW,
      state === 'in_force' || endsWithin !== undefined ? { sql: IN_FORCE, params: [today, today, today] } : EVERY_ROW,
      state === 'over' ? { sql: `NOT (${IN_FORCE})`, params: [today, today, today] } : EVERY_ROW,
      endsWithin === undefined ? EVERY_ROW : { sql: 'r.until <= ?', params: [addDays(today, endsWithin)] },
    ].filter((part) => part !== EVERY_ROW),
  );
}
