import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { Remembered } from '../../platform/remembered/remembered';
import { Dependants } from '../dependants';
import { PlacedEnterprises } from '../placed-enterprises';
import { sightSql } from '../sight';
import { EnterpriseEntity } from './enterprise.entity';

export type EnterpriseColumns = Omit<EnterpriseEntity, 'id' | 'version'>;

/** Values in one `IN`. */
const CHUNK = 500;

@Injectable()
export class EnterpriseRepository {
  constructor(
    private readonly db: Database,
    private readonly dependants: Dependants,
    private readonly remembered: Remembered,
    private readonly placed: PlacedEnterprises,
  ) {}

  /** Null for an id that does not exist and for one outside the reader's sight alike. */
  byId(reader: Reader, id: number): Promise<EnterpriseEntity | null> {
    return this.one(reader, 'e.id', id);
  }

  byUscc(reader: Reader, uscc: string): Promise<EnterpriseEntity | null> {
    return this.one(reader, 'e.uscc', uscc);
  }

  /** @throws DomainError `registry.enterprise_not_found` */
  async mustFind(reader: Reader, id: number): Promise<EnterpriseEntity> {
    const found = await this.byId(reader, id);
    if (!found) throw new DomainError('registry.enterprise_not_found', 'not_found', { id });
    return found;
  }

  /** One that may be written to. @throws DomainError `registry.enterprise_not_found`, `registry.enterprise_merged` */
  async mustFindLiving(reader: Reader, id: number): Promise<EnterpriseEntity> {
    const found = await this.mustFind(reader, id);
    if (found.state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id });
    return found;
  }

  /** Those in sight, in no order. */
  async byIds(reader: Reader, ids: readonly number[]): Promise<EnterpriseEntity[]> {
    if (ids.length === 0) return [];
    const sight = sightSql(reader, 'e');
    const seen = await this.db.query<{ id: number }[]>(
      `SELECT e.id AS id FROM enterprise e WHERE e.id IN (${ids.map(() => '?').join(', ')}) AND (${sight.sql})`,
      [...ids, ...sight.params],
    );
    return this.rows.findBy({ id: In(seen.map(({ id }) => id)) });
  }

  /** Whatever the sight: an import must not make a second enterprise of a code. The caller shows nothing foreign. */
  async byUsccs(usccs: readonly string[]): Promise<EnterpriseEntity[]> {
    const found: EnterpriseEntity[] = [];
    for (let from = 0; from < usccs.length; from += CHUNK)
      found.push(...(await this.rows.findBy({ uscc: In(usccs.slice(from, from + CHUNK)) })));
    return found;
  }

  /** The unique index refuses a code that is there already; who asks decides what that means. */
  async insert(columns: EnterpriseColumns): Promise<EnterpriseEntity> {
    const row = { ...columns, version: 1 };
    await this.remembered.changed('names');
    return Object.assign(new EnterpriseEntity(), row, { id: await this.db.insert(EnterpriseEntity, row) });
  }

  /** @throws DomainError `registry.uscc_taken` */
  async add(columns: EnterpriseColumns): Promise<EnterpriseEntity> {
    try {
      return await this.insert(columns);
    } catch (error) {
      // The unique index is the only judge when two people add the same firm at once.
      if (isDuplicate(error)) throw new DomainError('registry.uscc_taken', 'conflict', { uscc: columns.uscc });
      throw error;
    }
  }

  /** Former names change only with their enterprise. @throws DomainError `registry.changed_since` */
  async change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<EnterpriseEntity>): Promise<void> {
    await this.remembered.changed('names');
    const before = await this.sorted(seen.id);
    await this.db.change(EnterpriseEntity, seen, patch, 'registry');
    const { unitCode = before?.unitCode, state = before?.state } = patch;
    if (before && (unitCode !== before.unitCode || state !== before.state))
      await this.remembered.changed('enterprises');
    if (before && typeof unitCode === 'string' && unitCode !== before.unitCode)
      await this.placed.tell({ id: seen.id, unitCode });
  }

  /** Sets derived values; no edit of a person, so the version stays. False when the enterprise is gone. */
  async derive(id: number, patch: QueryDeepPartialEntity<EnterpriseEntity>): Promise<boolean> {
    return (await this.rows.update({ id }, patch)).affected === 1;
  }

  /**
   * Removes one that nobody changed since `version` and nothing hangs on; one statement, so that nothing can be hung on
   * it in between. False when it stays.
   */
  async removeUntouched(id: number, version: number): Promise<boolean> {
    const free = this.dependants.tables.map(
      (table) => `NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.enterprise_id = ?)`,
    );
    await this.db.query(`DELETE FROM enterprise WHERE id = ? AND version = ? AND ${free.join(' AND ')}`, [
      id,
      version,
      ...free.map(() => id),
    ]);
    return !(await this.rows.existsBy({ id }));
  }

  private async one(reader: Reader, column: string, value: string | number): Promise<EnterpriseEntity | null> {
    const sight = sightSql(reader, 'e');
    const [seen] = await this.db.query<{ id: number }[]>(
      `SELECT e.id AS id FROM enterprise e WHERE ${column} = ? AND (${sight.sql})`,
      [value, ...sight.params],
    );
    return seen ? this.rows.findOneBy({ id: seen.id }) : null;
  }

  /** What sorts it into a count. */
  private sorted(id: number): Promise<Pick<EnterpriseEntity, 'unitCode' | 'state'> | null> {
    return this.rows.findOne({ select: { unitCode: true, state: true }, where: { id } });
  }

  private get rows() {
    return this.db.rows(EnterpriseEntity);
  }
}
