import { Injectable } from '@nestjs/common';
import type { ReachFilter } from '@yanzhen/contract/ladder/reach';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { Database } from '../../platform/database/database';
import { allOf, among, sightSql, type SqlPart } from '../../registry';

/** A present verdict with the enterprise it is about. */
export interface ReachedRow {
  readonly enterpriseId: number;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
  readonly industryCode: string | null;
  readonly verdict: Verdict;
  readonly points: string | null;
  readonly short: number;
  readonly untold: number;
  readonly judgement: number;
  readonly away: number;
  readonly distance: number;
  readonly heldBy: string;
  readonly openBy: string;
  readonly evaluatedAt: string | Date;
}

/** Where a row stands in the list. */
export type ReachPlace = readonly [away: number, distance: number, enterpriseId: number];

export interface UnitCount {
  readonly unitCode: UnitCode;
  readonly enterprises: number;
  readonly eligible: number;
  readonly within1: number;
  readonly within2: number;
  readonly within3: number;
  readonly undecided: number;
}

const ROW = `v.enterprise_id AS enterpriseId, e.name AS name, e.uscc AS uscc, v.unit_code AS unitCode,
  v.industry_code AS industryCode, v.verdict AS verdict, v.points AS points, v.short AS short, v.untold AS untold,
  v.judgement AS judgement, v.away AS away, v.distance AS distance, v.held_by AS heldBy, v.open_by AS openBy,
  v.evaluated_at AS evaluatedAt`;
const FROM = 'FROM evaluation v JOIN enterprise e ON e.id = v.enterprise_id';
const AFTER = '(v.away > ? OR (v.away = ? AND (v.distance > ? OR (v.distance = ? AND v.enterprise_id > ?))))';

const OUTSIDE =
  'NOT EXISTS (SELECT 1 FROM pool_stay p WHERE p.enterprise_id = v.enterprise_id AND p.pool = ? AND p.present = 1)';

/** Present verdicts as lists and counts, from the same conditions. */
@Injectable()
export class ReachRepository {
  constructor(private readonly db: Database) {}

  /** Nearest first, `size` at most, after the place given. */
  page(reader: Reader, filter: ReachFilter, after: ReachPlace | null, size: number): Promise<ReachedRow[]> {
    const [away, distance, id] = after ?? [0, 0, 0];
    const further = after ? [{ sql: AFTER, params: [away, away, distance, distance, id] }] : [];
    const { sql, params } = allOf([conditions(reader, filter), ...further]);
    return this.db.query<ReachedRow[]>(
      `SELECT ${ROW} ${FROM} WHERE ${sql} ORDER BY v.away, v.distance, v.enterprise_id LIMIT ${size}`,
      [...params],
    );
  }

  async count(reader: Reader, filter: ReachFilter): Promise<number> {
    const { sql, params } = conditions(reader, filter);
    const [row] = await this.db.query<{ n: number | string }[]>(`SELECT COUNT(*) AS n ${FROM} WHERE ${sql}`, [
      ...params,
    ]);
    return Number(row?.n ?? 0);
  }

  async countByUnit(reader: Reader, filter: ReachFilter): Promise<UnitCount[]> {
    const { sql, params } = conditions(reader, filter);
    const within = (most: number) =>
      `SUM(CASE WHEN v.verdict <> 'eligible' AND v.away <= ${most} THEN 1 ELSE 0 END) AS within${most}`;
    const rows = await this.db.query<Record<keyof UnitCount, string | number>[]>(
      `SELECT v.unit_code AS unitCode, COUNT(*) AS enterprises,
              SUM(CASE WHEN v.verdict = 'eligible' THEN 1 ELSE 0 END) AS eligible,
              SUM(CASE WHEN v.verdict = 'undecided' THEN 1 ELSE 0 END) AS undecided,
              ${[1, 2, 3].map(within).join(', ')}
         ${FROM} WHERE ${sql} GROUP BY v.unit_code ORDER BY v.unit_code`,
      [...params],
    );
    return rows.map((row) => ({
      unitCode: row.unitCode as UnitCode,
      enterprises: Number(row.enterprises),
      eligible: Number(row.eligible),
      within1: Number(row.within1),
      within2: Number(row.within2),
      within3: Number(row.within3),
      undecided: Number(row.undecided),
    }));
  }

  /** Criteria that alone hold enterprises back. */
  async onlyBy(reader: Reader, filter: ReachFilter): Promise<{ criterion: string; count: number }[]> {
    const { sql, params } = conditions(reader, filter);
    const rows = await this.db.query<{ criterion: string; n: number | string }[]>(
      `SELECT v.only_by AS criterion, COUNT(*) AS n ${FROM} WHERE v.only_by IS NOT NULL AND ${sql}
        GROUP BY v.only_by ORDER BY n DESC, v.only_by`,
      [...params],
    );
    return rows.map(({ criterion, n }) => ({ criterion, count: Number(n) }));
  }

  /** Those who hold the title of the tier. */
  async holders(reader: Reader, { tier, unit }: ReachFilter): Promise<number> {
    const { sql, params } = allOf([
      { sql: 'v.tier = ? AND v.scope = ? AND v.holds = ?', params: [tier, 'new', 1] },
      ...(unit?.length ? [among('v.unit_code', unit)] : []),
      inSight(reader),
    ]);
    const [row] = await this.db.query<{ n: number | string }[]>(`SELECT COUNT(*) AS n ${FROM} WHERE ${sql}`, [
      ...params,
    ]);
    return Number(row?.n ?? 0);
  }
}

/** Who applies anew does not hold the title yet; who is reviewed does. */
function conditions(reader: Reader, filter: ReachFilter): SqlPart {
  const { tier, scope = 'new', unit, industry, verdict, criterion, only, short, notIn } = filter;
  return allOf([
    { sql: 'v.tier = ? AND v.scope = ? AND v.holds = ?', params: [tier, scope, scope === 'review' ? 1 : 0] },
    ...(unit?.length ? [among('v.unit_code', unit)] : []),
    ...(industry?.length ? [among('v.industry_code', industry)] : []),
    ...(verdict?.length ? [among('v.verdict', verdict)] : []),
    ...(criterion === undefined ? [] : [heldBy(criterion, only ?? false)]),
    ...(short === undefined ? [] : [{ sql: 'v.away <= ?', params: [short] }]),
    ...(notIn === undefined ? [] : [{ sql: OUTSIDE, params: [notIn] }]),
    inSight(reader),
  ]);
}

const heldBy = (criterion: string, only: boolean): SqlPart =>
  only ? { sql: 'v.only_by = ?', params: [criterion] } : { sql: 'INSTR(v.held_by, ?) > 0', params: [`|${criterion}|`] };

/** Sight is that of the enterprise; the unit that stands on the verdict only lets an index serve it. */
function inSight(reader: Reader): SqlPart {
  const sight = sightSql(reader, 'e');
  if (reader.role !== 'county' || reader.unitCode === null) return sight;
  return allOf([sight, { sql: 'v.unit_code = ?', params: [reader.unitCode] }]);
}
