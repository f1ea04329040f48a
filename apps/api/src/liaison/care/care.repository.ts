import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { CareEntity } from './care.entity';

export type CareColumns = Omit<CareEntity, 'id'>;

@Injectable()
export class CareRepository {
  constructor(private readonly db: Database) {}

  /** What was derived of these enterprises before goes. */
  async replace(enterpriseIds: readonly number[], rows: readonly CareColumns[]): Promise<void> {
    await this.rows.delete({ enterpriseId: In([...enterpriseIds]) });
    if (rows.length) await this.rows.insert([...rows]);
  }

  of(enterpriseIds: readonly number[]): Promise<CareEntity[]> {
    return enterpriseIds.length === 0
      ? Promise.resolve([])
      : this.rows.findBy({ enterpriseId: In([...enterpriseIds]) });
  }

  /** Enterprises behind `after` that somebody was ever assigned to, in the order of their ids. */
  async known(after: number, size: number): Promise<number[]> {
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT DISTINCT a.enterprise_id AS id FROM assignment a WHERE a.enterprise_id > ? ORDER BY a.enterprise_id LIMIT ?`,
      [after, size],
    );
    return rows.map(({ id }) => id);
  }

  private get rows() {
    return this.db.rows(CareEntity);
  }
}
