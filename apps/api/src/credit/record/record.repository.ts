import { Injectable } from '@nestjs/common';
import type { CreditRecord } from '@yanzhen/domain/credit/record';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import type { NamedDishonest } from '../standing/standing-news';
import { CreditRecordEntity } from './record.entity';

export type NewRecord = Omit<CreditRecordEntity, 'id' | 'version'>;

@Injectable()
export class RecordRepository {
  constructor(private readonly db: Database) {}

  /** The latest decision first. */
  ofEnterprise(enterpriseId: number): Promise<CreditRecordEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { decidedOn: 'DESC', id: 'DESC' } });
  }

  ofEnterprises(enterpriseIds: readonly number[]): Promise<CreditRecordEntity[]> {
    return enterpriseIds.length === 0
      ? Promise.resolve([])
      : this.rows.findBy({ enterpriseId: In([...enterpriseIds]) });
  }

  /** As much of the records as standing follows from, by enterprise: read bare, since a city has hundreds of thousands. */
  async weighedOf(enterpriseIds: readonly number[]): Promise<Map<number, CreditRecord[]>> {
    const of = new Map<number, CreditRecord[]>();
    if (enterpriseIds.length === 0) return of;
    const rows = await this.db.query<(CreditRecord & { enterpriseId: number })[]>(
      `SELECT id AS id, enterprise_id AS enterpriseId, kind AS kind, severity AS severity, decided_on AS decidedOn,
              until AS until, ended_on AS endedOn
         FROM credit_record WHERE enterprise_id IN (${enterpriseIds.map(() => '?').join(', ')})`,
      [...enterpriseIds],
    );
    for (const { enterpriseId, ...record } of rows) {
      const known = of.get(enterpriseId);
      if (known) known.push(record);
      else of.set(enterpriseId, [record]);
    }
    return of;
  }

  one(enterpriseId: number, id: number): Promise<CreditRecordEntity | null> {
    return this.rows.findOneBy({ id, enterpriseId });
  }

  byIds(ids: readonly number[]): Promise<CreditRecordEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rows.findBy({ id: In([...ids]) });
  }

  /** Which enterprises have any, in the order of their ids, behind `after`. */
  async known(after: number, size: number): Promise<number[]> {
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT DISTINCT enterprise_id AS id FROM credit_record WHERE enterprise_id > ? ORDER BY enterprise_id LIMIT ?`,
      [after, size],
    );
    return rows.map(({ id }) => id);
  }

  /** Which of the enterprises have a record that was decided by a day. */
  async decidedBy(enterpriseIds: readonly number[], day: string): Promise<number[]> {
    if (enterpriseIds.length === 0) return [];
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT DISTINCT enterprise_id AS id FROM credit_record
        WHERE decided_on <= ? AND enterprise_id IN (${enterpriseIds.map(() => '?').join(', ')})`,
      [day, ...enterpriseIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Entries of lists of serious dishonesty that count on a day. */
  async dishonestOn(enterpriseIds: readonly number[], day: string): Promise<NamedDishonest[]> {
    if (enterpriseIds.length === 0) return [];
    return this.db.query<NamedDishonest[]>(
      `SELECT enterprise_id AS enterpriseId, id AS recordId, document AS document FROM credit_record
        WHERE kind = 'dishonest' AND decided_on <= ? AND (ended_on IS NULL OR ended_on > ?)
          AND (until IS NULL OR until >= ?) AND enterprise_id IN (${enterpriseIds.map(() => '?').join(', ')})`,
      [day, day, day, ...enterpriseIds],
    );
  }

  /** The first day that imported lists speak of; null when none was imported. */
  async listedSince(): Promise<string | null> {
    const [row] = await this.db.query<{ day: string | null }[]>(
      `SELECT MIN(decided_on) AS day FROM credit_record WHERE source_job_id IS NOT NULL`,
    );
    return row?.day ?? null;
  }

  /** The unique index refuses a decision that is there already; who asks decides what that means. */
  async add(record: NewRecord): Promise<number> {
    const added = await this.rows.insert({ ...record, version: 1 });
    return Number(added.identifiers[0]?.['id']);
  }

  /** @throws DomainError `credit.changed_since` when it no longer has the version seen. */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<CreditRecordEntity>): Promise<void> {
    return this.db.change(CreditRecordEntity, { id: seen.id, version: seen.version }, patch, 'credit');
  }

  /** @throws DomainError `credit.changed_since` when it no longer has the version seen. */
  async remove({ id, version }: { id: number; version: number }): Promise<void> {
    const { affected } = await this.rows.delete({ id, version });
    if (affected !== 1) throw new DomainError('credit.changed_since', 'conflict', { id, version });
  }

  private get rows() {
    return this.db.rows(CreditRecordEntity);
  }
}
