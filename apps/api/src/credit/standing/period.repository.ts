import { Injectable } from '@nestjs/common';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { CreditPeriodEntity } from './standing.entity';

export type NewPeriod = Omit<CreditPeriodEntity, 'id'>;
/** Stands where no end is known, so that one comparison serves both engines' indices. */
export const FOR_EVER = '9999-12-31';

const CHUNK = 2000;

@Injectable()
export class PeriodRepository {
  constructor(private readonly db: Database) {}

  /** What was derived of these enterprises before goes. */
  async replace(enterpriseIds: readonly number[], periods: readonly NewPeriod[]): Promise<void> {
    await this.rows.delete({ enterpriseId: In([...enterpriseIds]) });
    for (let from = 0; from < periods.length; from += CHUNK) {
      const slice = periods.slice(from, from + CHUNK);
      await this.db.query(
        `INSERT INTO credit_period (enterprise_id, standing, from_on, to_on) VALUES ${slice.map(() => '(?, ?, ?, ?)').join(', ')}`,
        slice.flatMap(({ enterpriseId, standing, fromOn, toOn }) => [enterpriseId, standing, fromOn, toOn]),
      );
    }
  }

  /** Those who stand otherwise than normal on a day. */
  async on(enterpriseIds: readonly number[], day: string): Promise<Map<number, CreditStanding>> {
    const found = new Map<number, CreditStanding>();
    for (let from = 0; from < enterpriseIds.length; from += CHUNK) {
      const ids = enterpriseIds.slice(from, from + CHUNK);
      const rows = await this.db.query<{ id: number; standing: CreditStanding }[]>(
        `SELECT enterprise_id AS id, standing FROM credit_period
          WHERE enterprise_id IN (${ids.map(() => '?').join(', ')}) AND from_on <= ? AND to_on >= ?`,
        [...ids, day, day],
      );
      for (const { id, standing } of rows) found.set(id, standing);
    }
    return found;
  }

  /** Enterprises whose standing turned in a span of days, both counted. */
  async turnedBetween(first: string, last: string, dayBeforeFirst: string, dayBeforeLast: string): Promise<number[]> {
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT enterprise_id AS id FROM credit_period WHERE from_on BETWEEN ? AND ?
       UNION SELECT enterprise_id AS id FROM credit_period WHERE to_on BETWEEN ? AND ?`,
      [first, last, dayBeforeFirst, dayBeforeLast],
    );
    return rows.map(({ id }) => id);
  }

  private get rows() {
    return this.db.rows(CreditPeriodEntity);
  }
}
