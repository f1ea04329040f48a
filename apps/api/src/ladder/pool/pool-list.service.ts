import { Injectable } from '@nestjs/common';
import type { PoolCount, PoolFilter, PoolRow } from '@yanzhen/contract/ladder/pool';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { Registry, sightSql } from '../../registry';
import { type ListedStay, type ListedStays, type PoolPlace, PoolRepository } from './pool.repository';
import { toPoolRow } from './pool.service';

/** Rows that an export reads at a time. */
const EXPORT_PAGE = 2000;
/** More stays than this no enterprise ever had. */
const OF_ONE = 500;

@Injectable()
export class PoolListService {
  constructor(
    private readonly db: Database,
    private readonly pools: PoolRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, filter: PoolFilter, cursor?: string, size = PAGE_SIZE): Promise<Page<PoolRow>> {
    const of = this.listed(reader, filter);
    const total = await this.pools.count(of);
    const found = await this.pools.page(of, cursor === undefined ? null : placeOf(cursor), size + 1);
    const keys = ({ unitCode, pinyin, id }: ListedStay) => [unitCode, pinyin, id];
    return { ...pageOf(found, size, total, keys, toPoolRow), total, capped: false };
  }

  /** Pools that nobody is in are left out. */
  counts(reader: Reader, { asOf, unit }: Pick<PoolFilter, 'asOf' | 'unit'>): Promise<PoolCount[]> {
    const any = { pool: null, enterpriseId: null, id: null, within: sightSql(reader, 'e') };
    return this.pools.countByPool({ ...any, asOf: asOf ?? this.clock.today(), units: unit ?? null });
  }

  /** Every stay of one enterprise in any pool. */
  async ofEnterprise(reader: Reader, enterpriseId: number): Promise<PoolRow[]> {
    await this.registry.mustFind(reader, enterpriseId);
    const any = { pool: null, asOf: null, units: null, id: null, within: sightSql(reader, 'e') };
    return (await this.pools.page({ ...any, enterpriseId }, null, OF_ONE)).map(toPoolRow).reverse();
  }

  /** Every row of the list, read while it is sent; noted in the audit trail before the first. */
  async export(reader: Reader, filter: PoolFilter): Promise<{ count: number; rows: AsyncIterable<PoolRow> }> {
    const of = this.listed(reader, filter);
    const count = await this.db.transaction(async () => {
      const rows = await this.pools.count(of);
      const subject = { subjectKind: 'pool', subjectId: filter.pool };
      await this.audit.record({ by: reader, act: 'ladder.pool.export', ...subject, after: { ...filter, rows } });
      return rows;
    });
    return { count, rows: this.all(of) };
  }

  private async *all(of: ListedStays): AsyncGenerator<PoolRow> {
    let after: PoolPlace | null = null;
    do {
      const found: ListedStay[] = await this.pools.page(of, after, EXPORT_PAGE);
      yield* found.map(toPoolRow);
      after = found.length === EXPORT_PAGE ? (found.at(-1) ?? null) : null;
    } while (after);
  }

  private listed(reader: Reader, { pool, unit, asOf, past }: PoolFilter): ListedStays {
    return {
      pool,
      asOf: past ? null : (asOf ?? this.clock.today()),
      units: unit ?? null,
      enterpriseId: null,
      id: null,
      within: sightSql(reader, 'e'),
    };
  }
}

function placeOf(cursor: string): PoolPlace {
  const [unitCode, pinyin, id] = keysOf(cursor, 3);
  return { unitCode: String(unitCode), pinyin: String(pinyin), id: wholeNumber(id) };
}
