import { Injectable } from '@nestjs/common';
import { FACT_MEANINGS } from '@yanzhen/domain/registry/annual-facts';
import { type FactsOfYear } from '@yanzhen/domain/registry/standing';
import { Database } from '../../platform/database/database';
import { among, type SqlPart } from '../sql-part';
import { StatedFactRepository } from '../stated/stated-fact.repository';
import { FactsRepository } from './facts.repository';
import type { KnownFacts, KnownSource } from './known-facts';

type Basics = Pick<KnownFacts, 'enterpriseId' | 'unitCode' | 'state' | 'industryCode'>;
type YearRow = Readonly<Record<string, string | number | null>>;

const BASICS = 'e.id AS enterpriseId, e.unit_code AS unitCode, e.state AS state, e.industry_code AS industryCode';
const COLUMNS = FACT_MEANINGS.map(({ key }) => [key, key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)] as const);
const FIGURES = COLUMNS.map(([key, column]) => `f.${column} AS ${key}`).join(', ');

/** Facts of many enterprises at once, whatever the sight: for rooms that derive something of the whole register. */
@Injectable()
export class KnownFactsRepository {
  constructor(
    private readonly db: Database,
    private readonly facts: FactsRepository,
    private readonly stated: StatedFactRepository,
  ) {}

  async of(ids: readonly number[]): Promise<KnownFacts[]> {
    if (ids.length === 0) return [];
    const which = (column: string) => among(column, ids);
    const { sql, params } = which('e.id');
    return this.joined(
      await this.db.query<Basics[]>(`SELECT ${BASICS} FROM enterprise e WHERE ${sql} ORDER BY e.id`, [...params]),
      which,
    );
  }

  /** By ids, so that the whole register is walked without holding it. */
  async between(after: number, upTo: number): Promise<KnownFacts[]> {
    const which = (column: string) => ({ sql: `${column} > ? AND ${column} <= ?`, params: [after, upTo] });
    const { sql, params } = which('e.id');
    return this.joined(
      await this.db.query<Basics[]>(`SELECT ${BASICS} FROM enterprise e WHERE ${sql} ORDER BY e.id`, params),
      which,
    );
  }

  async sourcesOf(enterpriseId: number): Promise<KnownSource[]> {
    const annual = (await this.facts.of(enterpriseId)).flatMap((row) =>
      FACT_MEANINGS.filter(({ key }) => row[key] !== null).map(({ key }) => ({ ...row, fact: `${key}@${row.year}` })),
    );
    return [...annual, ...(await this.stated.of(enterpriseId))].map(({ fact, source, verified, updatedAt }) => ({
      fact,
      source,
      verified,
      updatedAt,
    }));
  }

  private async joined(basics: readonly Basics[], which: (column: string) => SqlPart): Promise<KnownFacts[]> {
    const annual = await this.annual(which('f.enterprise_id'));
    const stated = await this.statedOf(which('s.enterprise_id'));
    return basics.map((one) => ({
      enterpriseId: one.enterpriseId,
      unitCode: one.unitCode,
      state: one.state,
      industryCode: one.industryCode,
      annual: annual.get(one.enterpriseId) ?? [],
      stated: stated.get(one.enterpriseId) ?? {},
    }));
  }

  private async annual({ sql, params }: SqlPart): Promise<Map<number, FactsOfYear[]>> {
    const rows = await this.db.query<YearRow[]>(
      `SELECT f.enterprise_id AS enterpriseId, f.year AS year, ${FIGURES} FROM annual_facts f
        WHERE ${sql} ORDER BY f.enterprise_id, f.year`,
      [...params],
    );
    const found = new Map<number, FactsOfYear[]>();
    for (const row of rows) {
      const year: Record<string, number | null> = { year: Number(row['year']) };
      for (const [key] of COLUMNS) year[key] = row[key] === null ? null : Number(row[key]);
      push(found, Number(row['enterpriseId']), year as unknown as FactsOfYear);
    }
    return found;
  }

  private async statedOf({ sql, params }: SqlPart): Promise<Map<number, KnownFacts['stated']>> {
    const rows = await this.db.query<{ enterpriseId: number; fact: string; value: string }[]>(
      `SELECT s.enterprise_id AS enterpriseId, s.fact AS fact, s.value AS value FROM stated_fact s
        WHERE ${sql} ORDER BY s.enterprise_id, s.fact`,
      [...params],
    );
    const found = new Map<number, Record<string, unknown>>();
    for (const { enterpriseId, fact, value } of rows) {
      let facts = found.get(enterpriseId);
      if (!facts) found.set(enterpriseId, (facts = {}));
      facts[fact] = JSON.parse(value);
    }
    return found;
  }
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
