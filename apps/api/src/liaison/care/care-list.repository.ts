import { Injectable } from '@nestjs/common';
import type { CareFilter, CareState } from '@yanzhen/contract/liaison/assignment';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { spanOf } from '@yanzhen/domain/liaison/span';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Database } from '../../platform/database/database';
import { allOf, among, searchSql, sightSql, type SqlPart } from '../../registry';

export interface CareContext {
  readonly reader: Reader;
  readonly today: string;
  readonly soonDays: number;
}

export interface CareLine {
  readonly id: number;
  readonly name: string;
  readonly unitCode: UnitCode;
  readonly pinyin: string;
  readonly lastVisitOn: string | null;
  readonly dueOn: string | null;
}

/** What due first, then the rest by name; a list of the unassigned has no due days and goes by name. */
type Order = 'due' | 'name';
export type CareKeys = readonly [string, number];

const RUNS = 'a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)';

export const orderOf = ({ state, visitedIn, missedIn, order }: CareFilter): Order =>
  order ?? ((state === undefined || state === 'none') && !visitedIn && !missedIn ? 'name' : 'due');

export const careKeys = (order: Order, row: CareLine): CareKeys => [
  order === 'due' ? (row.dueOn ?? '') : row.pinyin,
  row.id,
];

/** Enterprises with what is due there: sight, filter, count and page from one predicate. */
@Injectable()
export class CareListRepository {
  constructor(private readonly db: Database) {}

  page(filter: CareFilter, context: CareContext, after: CareKeys | null, size: number): Promise<CareLine[]> {
    const where = matching(filter, context);
    const key = orderOf(filter) === 'due' ? 'c.due_on' : 'e.pinyin';
    const further = after ? ` AND (${key} > ? OR (${key} = ? AND e.id > ?))` : '';
    return this.db.query<CareLine[]>(
      `SELECT e.id AS id, e.name AS name, e.unit_code AS unitCode, e.pinyin AS pinyin,
              c.last_visit_on AS lastVisitOn, c.due_on AS dueOn
         FROM ${tables(filter)} WHERE ${where.sql}${further} ORDER BY ${key}, e.id LIMIT ?`,
      [...where.params, ...(after ? [after[0], ...after] : []), size],
    );
  }

  async count(filter: CareFilter, context: CareContext, cap: number): Promise<number> {
    const where = matching(filter, context);
    const [row] = await this.db.query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM ${tables(filter)} WHERE ${where.sql} LIMIT ${cap}) counted`,
      [...where.params],
    );
    return Number(row?.n ?? 0);
  }
}

const tables = (filter: CareFilter): string =>
  orderOf(filter) === 'due'
    ? 'care c JOIN enterprise e ON e.id = c.enterprise_id'
    : 'enterprise e LEFT JOIN care c ON c.enterprise_id = e.id';

function matching(filter: CareFilter, { reader, today, soonDays }: CareContext): SqlPart {
  const { q, unit, state, officerId, role, visitedIn, missedIn, without } = filter;
  const soon = addDays(today, soonDays);
  const own = unitsOf(reader, unit);
  return allOf([
    sightSql(reader, 'e'),
    // Says the same as sight and filter, so that the database looks only at what is due there.
    ...(orderOf(filter) === 'due' && own ? [among('c.unit_code', own)] : []),
    // Who went away or was struck off needs no visit.
    { sql: `e.state = 'active'`, params: [] },
    ...(q?.trim() ? [searchSql(q)] : []),
    ...(unit?.length ? [among('e.unit_code', unit)] : []),
    ...(state ? [STATES[state](today, soon)] : []),
    ...(officerId === undefined ? [] : [heldBy(officerId, role, today)]),
    ...(visitedIn === undefined ? [] : [visited('EXISTS', visitedIn)]),
    ...(missedIn === undefined ? [] : [visited('NOT EXISTS', missedIn)]),
    ...(without === undefined ? [] : [lacking(without, today)]),
  ]);
}

/** Null = of every unit. */
function unitsOf({ role, unitCode }: Reader, wanted: readonly UnitCode[] = []): readonly UnitCode[] | null {
  if (role === 'county' && unitCode) return [unitCode];
  return wanted.length ? wanted : null;
}

const STATES: Readonly<Record<CareState, (today: string, soon: string) => SqlPart>> = {
  overdue: (today) => ({ sql: 'c.due_on < ?', params: [today] }),
  soon: (today, soon) => ({ sql: 'c.due_on >= ? AND c.due_on <= ?', params: [today, soon] }),
  fine: (_, soon) => ({ sql: 'c.due_on > ?', params: [soon] }),
  never: () => ({ sql: 'c.last_visit_on IS NULL', params: [] }),
  none: () => ({ sql: 'c.id IS NULL', params: [] }),
};

const heldBy = (officerId: number, role: string | undefined, today: string): SqlPart => ({
  sql: `e.id IN (SELECT a.enterprise_id FROM assignment a WHERE a.officer_id = ?${role ? ' AND a.role = ?' : ''} AND ${RUNS})`,
  params: [officerId, ...(role ? [role] : []), today, today],
});

/** Whether somebody was there on a day of it; a span that does not exist has no days. */
function visited(whether: 'EXISTS' | 'NOT EXISTS', key: string): SqlPart {
  const span = spanOf(key);
  return {
    sql: `${whether} (SELECT 1 FROM visit v WHERE v.enterprise_id = e.id AND v.state = 'done' AND v.visited_on >= ? AND v.visited_on <= ?)`,
    params: [span?.from ?? '9999-12-31', span?.to ?? '0001-01-01'],
  };
}

const lacking = (role: string, today: string): SqlPart => ({
  sql: `NOT EXISTS (SELECT 1 FROM assignment a WHERE a.enterprise_id = e.id AND a.role = ? AND ${RUNS})`,
  params: [role, today, today],
});
