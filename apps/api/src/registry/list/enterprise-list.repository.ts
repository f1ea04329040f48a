import { Injectable } from '@nestjs/common';
import type { EnterpriseFilter } from '@yanzhen/contract/registry/enterprise';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { COUNT_CAP } from '../../platform/http/page';
import { type ConditionContext, Conditions } from '../conditions';
import { EnterpriseEntity } from '../enterprise/enterprise.entity';
import { allOf } from '../sql-part';
import { filterSql } from './filter-sql';
import { type ListOrder } from './sorts';

type Keys = Parameters<ListOrder['after']>[0];

/** Sight and filter in one query; the ids first, in the order of an index, then the rows. */
@Injectable()
export class EnterpriseListRepository {
  constructor(
    private readonly db: Database,
    private readonly conditions: Conditions,
  ) {}

  async slice(
    filter: EnterpriseFilter,
    context: ConditionContext,
    order: ListOrder,
    after: Keys,
    size: number,
  ): Promise<EnterpriseEntity[]> {
    const where = allOf([filterSql(filter, context, this.conditions), order.after(after)]);
    const found = await this.db.query<{ id: number }[]>(
      `SELECT e.id AS id FROM enterprise e WHERE ${where.sql} ORDER BY ${order.orderBy} LIMIT ${size}`,
      [...where.params],
    );
    const rows = await this.db.rows(EnterpriseEntity).findBy({ id: In(found.map(({ id }) => id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.map(({ id }) => byId.get(id)).filter((row) => row !== undefined);
  }

  /** One more than the cap when there are more. */
  countCapped(filter: EnterpriseFilter, context: ConditionContext): Promise<number> {
    const where = filterSql(filter, context, this.conditions);
    return this.count(
      `SELECT COUNT(*) AS rows_ FROM (SELECT 1 AS one FROM enterprise e WHERE ${where.sql} LIMIT ${COUNT_CAP + 1}) counted`,
      where.params,
    );
  }

  countAll(filter: EnterpriseFilter, context: ConditionContext): Promise<number> {
    const where = filterSql(filter, context, this.conditions);
    return this.count(`SELECT COUNT(*) AS rows_ FROM enterprise e WHERE ${where.sql}`, where.params);
  }

  private async count(sql: string, params: readonly unknown[]): Promise<number> {
    const [row] = await this.db.query<{ rows_: number | string }[]>(sql, [...params]);
    return Number(row?.rows_ ?? 0);
  }
}
