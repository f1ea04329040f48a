import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { CareEntity } from './care.entity';

/** The unit is looked up where the rows are written. */
export type CareColumns = Omit<CareEntity, 'id' | 'unitCode'>;

@Injectable()
export class CareRepository {
  constructor(private readonly db: Database) {}

  /** What was derived of these enterprises before goes. */
  async replace(enterpriseIds: readonly number[], rows: readonly CareColumns[]): Promise<void> {
    await this.rows.delete({ enterpriseId: In([...enterpriseIds]) });
    if (rows.length === 0) return;
    await this.rows.insert(rows.map((row) => ({ ...row, unitCode: null })));
    await this.place(rows.map(({ enterpriseId }) => enterpriseId));
  }

  /** Notes the unit of their enterprises. */
  async place(enterpriseIds: readonly number[]): Promise<void> {
    await this.db.query(
      `UPDATE care SET unit_code = (SELECT e.unit_code FROM enterprise e WHERE e.id = care.enterprise_id)
        WHERE enterprise_id IN (${enterpriseIds.map(() => '?').join(', ')})`,
      [...enterpriseIds],
    );
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
