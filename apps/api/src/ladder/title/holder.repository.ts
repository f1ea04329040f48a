import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { EndedTitle } from '@yanzhen/domain/ladder/holders';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Database } from '../../platform/database/database';
import { allOf, among, type SqlPart } from '../../registry';

/** Who counts as a holder; `within` is the sight of a reader, or the units of a scoreboard, about `e` (enterprise). */
export interface Holding {
  readonly kind: TitleKind;
  readonly asOf: string;
  /** Last day of the span looked ahead: no title of the kind reaches beyond it. */
  readonly endingBy: string | null;
  /** Calendar year in which the first title of the kind began. */
  readonly since: number | null;
  readonly units: readonly UnitCode[] | null;
  readonly within: SqlPart;
}

/** Where a row stands in the list. */
export interface HolderPlace {
  readonly unitCode: string;
  readonly pinyin: string;
  readonly id: number;
}

export interface HolderEnterprise extends HolderPlace {
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
}

export interface HeldCount {
  readonly kind: TitleKind;
  readonly unitCode: UnitCode;
  readonly holders: number;
}

/** A title `t` is valid on the day given twice. */
export const HELD = 't.valid_from <= ? AND t.valid_to >= ?';
const REACHES_BEYOND =
  'EXISTS (SELECT 1 FROM title n WHERE n.enterprise_id = t.enterprise_id AND n.kind = t.kind AND n.valid_to > ?)';

const AFTER = '(e.unit_code > ? OR (e.unit_code = ? AND (e.pinyin > ? OR (e.pinyin = ? AND e.id > ?))))';

/** Lists of holders and their numbers, from the same conditions. */
@Injectable()
export class HolderRepository {
  constructor(private readonly db: Database) {}

  async count(holding: Holding): Promise<number> {
    const { sql, params } = conditions(holding);
    const [row] = await this.db.query<{ n: string | number }[]>(
      `SELECT COUNT(DISTINCT e.id) AS n FROM title t JOIN enterprise e ON e.id = t.enterprise_id WHERE ${sql}`,
      [...params],
    );
    return Number(row?.n ?? 0);
  }

  /** By unit, then in the order of pinyin; `limit` at most, after the place given. */
  page(holding: Holding, after: HolderPlace | null, limit: number): Promise<HolderEnterprise[]> {
    const { sql, params } = conditions(holding);
    const further = after ? ` AND ${AFTER}` : '';
    const { unitCode, pinyin, id } = after ?? { unitCode: '', pinyin: '', id: 0 };
    return this.db.query<HolderEnterprise[]>(
      `SELECT DISTINCT e.id AS id, e.name AS name, e.uscc AS uscc, e.unit_code AS unitCode, e.pinyin AS pinyin
         FROM title t JOIN enterprise e ON e.id = t.enterprise_id
        WHERE ${sql}${further} ORDER BY e.unit_code, e.pinyin, e.id LIMIT ?`,
      [...params, ...(after ? [unitCode, unitCode, pinyin, pinyin, id] : []), limit],
    );
  }

  /** Every title there is, for counting on many days at once. */
  async all(): Promise<EndedTitle[]> {
    const rows = await this.db.query<(EndedTitle & { revoked: unknown })[]>(
      `SELECT t.enterprise_id AS enterpriseId, t.kind AS kind, e.unit_code AS unitCode, t.valid_from AS validFrom,
              t.valid_to AS validTo, CASE WHEN t.revoked_on IS NULL THEN 0 ELSE 1 END AS revoked
         FROM title t JOIN enterprise e ON e.id = t.enterprise_id`,
    );
    return rows.map((row) => ({ ...row, revoked: Number(row.revoked) === 1 }));
  }

  /** Enterprises that are barred from applying on the day, for whatever title. */
  async barredOn(day: string): Promise<number[]> {
    const rows = await this.db.query<{ id: number }[]>(
      'SELECT DISTINCT enterprise_id AS id FROM title WHERE barred_until >= ?',
      [day],
    );
    return rows.map(({ id }) => id);
  }
}

function conditions({ kind, asOf, endingBy, since, units, within }: Holding): SqlPart {
  return allOf([
    { sql: `t.kind = ? AND ${HELD}`, params: [kind, asOf, asOf] },
    within,
    ...(units ? [inUnits(units)] : []),
    ...(endingBy === null ? [] : [{ sql: `NOT ${REACHES_BEYOND}`, params: [endingBy] }]),
    ...(since === null ? [] : [beganIn(since)]),
  ]);
}

const inUnits = (units: readonly UnitCode[]): SqlPart => among('e.unit_code', units);

const beganIn = (year: number): SqlPart => ({
  sql: `EXISTS (SELECT 1 FROM title f WHERE f.enterprise_id = t.enterprise_id AND f.kind = t.kind AND f.valid_from <= ?)
    AND NOT EXISTS (SELECT 1 FROM title f WHERE f.enterprise_id = t.enterprise_id AND f.kind = t.kind AND f.valid_from < ?)`,
  params: [`${year}-12-31`, `${year}-01-01`],
});
