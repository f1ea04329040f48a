import { Injectable } from '@nestjs/common';
import type { PoolCount, PoolRow } from '@yanzhen/contract/ladder/pool';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { Pool } from '@yanzhen/domain/ladder/pool/pool';
import type { QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { allOf, among, type SqlPart } from '../../registry';
import { PoolStayEntity } from './pool-stay.entity';

/** Which stays are listed; `within` is the sight of a reader about `e` (enterprise). */
export interface ListedStays {
  readonly pool: Pool | null;
  /** Null: whoever was ever in. */
  readonly asOf: string | null;
  readonly units: readonly UnitCode[] | null;
  readonly enterpriseId: number | null;
  readonly id: number | null;
  readonly within: SqlPart;
}

export interface PoolPlace {
  readonly unitCode: string;
  readonly pinyin: string;
  readonly id: number;
}

export type ListedStay = PoolRow & PoolPlace & { readonly unitCode: UnitCode };

const FROM = 'FROM pool_stay p JOIN enterprise e ON e.id = p.enterprise_id';
const AFTER = '(e.unit_code > ? OR (e.unit_code = ? AND (e.pinyin > ? OR (e.pinyin = ? AND p.id > ?))))';

@Injectable()
export class PoolRepository {
  constructor(private readonly db: Database) {}

  async count(of: ListedStays): Promise<number> {
    const { sql, params } = conditions(of);
    const [row] = await this.db.query<{ n: string | number }[]>(`SELECT COUNT(*) AS n ${FROM} WHERE ${sql}`, [
      ...params,
    ]);
    return Number(row?.n ?? 0);
  }

  async countByPool(of: ListedStays): Promise<PoolCount[]> {
    const { sql, params } = conditions(of);
    const rows = await this.db.query<{ pool: Pool; n: string | number }[]>(
      `SELECT p.pool AS pool, COUNT(*) AS n ${FROM} WHERE ${sql} GROUP BY p.pool ORDER BY p.pool`,
      [...params],
    );
    return rows.map(({ pool, n }) => ({ pool, members: Number(n) }));
  }

  /** By unit, then in the order of pinyin; after the place given. */
  page(of: ListedStays, after: PoolPlace | null, limit: number): Promise<ListedStay[]> {
    const { sql, params } = conditions(of);
    const { unitCode, pinyin, id } = after ?? { unitCode: '', pinyin: '', id: 0 };
    return this.db.query<ListedStay[]>(
      `SELECT p.id AS id, p.version AS version, p.pool AS pool, p.enterprise_id AS enterpriseId, e.name AS name,
              p.name_then AS nameThen, e.uscc AS uscc, e.unit_code AS unitCode, e.pinyin AS pinyin,
              p.entered_on AS enteredOn, p.enter_reason AS enterReason, p.left_on AS leftOn,
              p.leave_reason AS leaveReason
         ${FROM} WHERE ${sql}${after ? ` AND ${AFTER}` : ''} ORDER BY e.unit_code, e.pinyin, p.id LIMIT ?`,
      [...params, ...(after ? [unitCode, unitCode, pinyin, pinyin, id] : []), limit],
    );
  }

  ofEnterprise(enterpriseId: number): Promise<PoolStayEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { enteredOn: 'DESC', id: 'DESC' } });
  }

  /** The unique index refuses a second stay while one lasts. */
  async add(stay: Omit<PoolStayEntity, 'id' | 'version'>): Promise<number> {
    const added = await this.rows.insert({ ...stay, version: 1 });
    return (added.identifiers[0] as { id: number }).id;
  }

  /** @throws DomainError `pool.changed_since` when it no longer has the version seen. */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<PoolStayEntity>): Promise<void> {
    return this.db.change(PoolStayEntity, seen, patch, 'pool');
  }

  private get rows() {
    return this.db.rows(PoolStayEntity);
  }
}

/** `inPoolOn` of the domain, in SQL. */
const conditions = ({ pool, asOf, units, enterpriseId, id, within }: ListedStays): SqlPart =>
  allOf([
    within,
    ...(pool === null ? [] : [{ sql: 'p.pool = ?', params: [pool] }]),
    ...(asOf === null
      ? []
      : [{ sql: 'p.entered_on <= ? AND (p.left_on IS NULL OR p.left_on > ?)', params: [asOf, asOf] }]),
    ...(units ? [among('e.unit_code', units)] : []),
    ...(enterpriseId === null ? [] : [{ sql: 'p.enterprise_id = ?', params: [enterpriseId] }]),
    ...(id === null ? [] : [{ sql: 'p.id = ?', params: [id] }]),
  ]);
