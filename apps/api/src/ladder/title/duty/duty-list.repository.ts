import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DUTY_KINDS, type DutyState } from '@yanzhen/domain/ladder/title-life/update-duty';
import { Database } from '../../../platform/database/database';
import { allOf, among, type SqlPart } from '../../../registry';

/** Whose updates are listed; `within` is the sight of a reader about `e` (enterprise). */
export interface ListedDuties {
  readonly year: number;
  readonly deadline: string;
  readonly today: string;
  readonly state: DutyState | null;
  /** The tier that carries the duty. */
  readonly kind: TitleKind | null;
  readonly units: readonly UnitCode[] | null;
  readonly within: SqlPart;
}

export interface DutyEnterprise {
  readonly id: number;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
  readonly pinyin: string;
}

export type DutyPlace = Pick<DutyEnterprise, 'id' | 'pinyin'> & { readonly unitCode: string };

export interface DutyCount {
  readonly unitCode: UnitCode;
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
}

const AFTER = '(e.unit_code > ? OR (e.unit_code = ? AND (e.pinyin > ? OR (e.pinyin = ? AND e.id > ?))))';
const FROM = 'FROM enterprise e LEFT JOIN title_update u ON u.enterprise_id = e.id AND u.year = ?';

/** `dutyTitle` and `dutyState` of the domain, in SQL, for many enterprises at once. */
@Injectable()
export class DutyListRepository {
  constructor(private readonly db: Database) {}

  async count(of: ListedDuties): Promise<number> {
    const { sql, params } = conditions(of);
    const rows = await this.db.query<{ n: string | number }[]>(`SELECT COUNT(*) AS n ${FROM} WHERE ${sql}`, [
      of.year,
      ...params,
    ]);
    return Number(rows[0]?.n ?? 0);
  }

  /** By unit, then in the order of pinyin; after the place given. */
  page(of: ListedDuties, after: DutyPlace | null, limit: number): Promise<DutyEnterprise[]> {
    const { sql, params } = conditions(of);
    const { unitCode, pinyin, id } = after ?? { unitCode: '', pinyin: '', id: 0 };
    return this.db.query<DutyEnterprise[]>(
      `SELECT e.id AS id, e.name AS name, e.uscc AS uscc, e.unit_code AS unitCode, e.pinyin AS pinyin
         ${FROM} WHERE ${sql}${after ? ` AND ${AFTER}` : ''} ORDER BY e.unit_code, e.pinyin, e.id LIMIT ?`,
      [of.year, ...params, ...(after ? [unitCode, unitCode, pinyin, pinyin, id] : []), limit],
    );
  }

  async countByUnit(of: ListedDuties): Promise<DutyCount[]> {
    const { sql, params } = conditions(of);
    const rows = await this.db.query<Record<keyof DutyCount, string | number>[]>(
      `SELECT e.unit_code AS unitCode,
              SUM(CASE WHEN u.done_on IS NOT NULL AND u.done_on <= ? THEN 1 ELSE 0 END) AS inTime,
              SUM(CASE WHEN u.done_on IS NOT NULL AND u.done_on > ? THEN 1 ELSE 0 END) AS late,
              SUM(CASE WHEN u.done_on IS NULL THEN 1 ELSE 0 END) AS missing
         ${FROM} WHERE ${sql} GROUP BY e.unit_code`,
      [of.deadline, of.deadline, of.year, ...params],
    );
    return rows.map(({ unitCode, inTime, late, missing }) => ({
      unitCode: unitCode as UnitCode,
      inTime: Number(inTime),
      late: Number(late),
      missing: Number(missing),
    }));
  }
}

function conditions({ deadline, today, state, kind, units, within }: ListedDuties): SqlPart {
  const above = kind === null ? [] : DUTY_KINDS.slice(DUTY_KINDS.findIndex((known) => known === kind) + 1);
  return allOf([
    held(kind === null ? DUTY_KINDS : [kind], deadline),
    ...(above.length === 0 ? [] : [not(held(above, deadline))]),
    { sql: "e.state NOT IN ('merged', 'deregistered')", params: [] },
    within,
    ...(units ? [among('e.unit_code', units)] : []),
    ...(state === null ? [] : [inState(state, deadline, today)]),
  ]);
}

const held = (kinds: readonly TitleKind[], day: string): SqlPart => ({
  sql: `EXISTS (SELECT 1 FROM title t WHERE t.enterprise_id = e.id AND t.kind IN (${kinds.map(() => '?').join(', ')})
    AND t.valid_from <= ? AND t.valid_to >= ?)`,
  params: [...kinds, day, day],
});

const not = ({ sql, params }: SqlPart): SqlPart => ({ sql: `NOT ${sql}`, params });

/** Open and overdue differ by the day alone. */
function inState(state: DutyState, deadline: string, today: string): SqlPart {
  if (state === 'done') return { sql: 'u.done_on IS NOT NULL AND u.done_on <= ?', params: [deadline] };
  if (state === 'late') return { sql: 'u.done_on IS NOT NULL AND u.done_on > ?', params: [deadline] };
  const asked = (state === 'open') === today <= deadline;
  return { sql: asked ? 'u.done_on IS NULL' : '1 = 0', params: [] };
}
